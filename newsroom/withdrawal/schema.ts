import { z } from "zod";
import { WithdrawalReason } from "@/prisma/generated/enums";

/** An article of an issue, taken from readers: why, and what they are told. */
export const withdrawArticleSchema = z.object({
  issueId: z.uuid(),
  articleId: z.uuid(),
  reason: z.enum(WithdrawalReason),
  words: z.string().trim().min(1, "WORDS_MISSING").max(500),
});
export type WithdrawArticle = z.output<typeof withdrawArticleSchema>;

export const withdrawnArticleSchema = z.object({ articleId: z.uuid() });
export type WithdrawnArticle = z.output<typeof withdrawnArticleSchema>;
