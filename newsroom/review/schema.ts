import { z } from "zod";

const pageId = z.uuid();
const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

export const pageSchema = z.object({ pageId });
/** A move on exactly the content that was on the screen. */
export const pageWithHashSchema = z.object({ pageId, contentHash });
export const returnPageSchema = z.object({
  pageId,
  contentHash,
  reason: z.string().trim().min(1, "REASON_MISSING").max(1000),
});

export type PageWithHash = z.output<typeof pageWithHashSchema>;
export type ReturnPage = z.output<typeof returnPageSchema>;
