import { z } from "zod";

const pageId = z.uuid();
const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

export const pageSchema = z.object({ pageId });
/** A signature for exactly the content that was on the screen, with an opinion (意见). */
export const signPageSchema = z.object({
  pageId,
  contentHash,
  opinion: z.string().trim().max(1000).optional(),
});
/** A revision of a page that somebody has on their screen. */
export const lookAtPageSchema = z.object({ pageId, revision: z.int().min(1) });
export const returnPageSchema = z.object({
  pageId,
  contentHash,
  reason: z.string().trim().min(1, "REASON_MISSING").max(1000),
});

export type SignPage = z.output<typeof signPageSchema>;
export type LookAtPage = z.output<typeof lookAtPageSchema>;
export type ReturnPage = z.output<typeof returnPageSchema>;
