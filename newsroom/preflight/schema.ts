import { z } from "zod";

/** A finding that somebody passes over: what it found, in which article, and why it may stand. */
export const overrideFindingSchema = z.object({
  pageId: z.uuid(),
  articleId: z.uuid(),
  rule: z.literal("forbidden-word"),
  words: z.string().min(1).max(40),
  reason: z.string().trim().min(1, "REASON_MISSING").max(1000),
});
