import { z } from "zod";
import { ErrorClass } from "@/prisma/generated/enums";

export const makeRemarkSchema = z.object({
  pageId: z.uuid(),
  articleId: z.uuid(),
  /** Of the article, as it is on the screen. */
  version: z.int().min(1),
  quote: z.string().max(2000),
  /** Which of several passages that read the same, from 0. */
  skip: z.int().min(0).max(1000).default(0),
  words: z.string().trim().max(1000),
  error: z.enum(ErrorClass).nullable(),
  characters: z.int().min(1).max(2000).default(1),
  /** An important name, time or photo: it counts twice, as in a title. */
  isImportant: z.boolean().default(false),
});
export const resolveRemarkSchema = z.object({ remarkId: z.uuid() });

export type MakeRemark = z.output<typeof makeRemarkSchema>;
export type ResolveRemark = z.output<typeof resolveRemarkSchema>;
