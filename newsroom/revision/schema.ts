import { z } from "zod";

/** Revisions on one screen of the list. */
export const REVISIONS_PER_SCREEN = 50;

/** What a save from the desk may say that it was made for; the other purposes are the server's to give. */
export const savePurposeSchema = z.enum(["EDITED", "RESTORED", "SPLIT_AGAIN"]);
export type SavePurpose = z.output<typeof savePurposeSchema>;

const number = z.coerce.number().int().min(1).max(2_147_483_647);

/** As they stand in an address: `before` is the number of the last line of the screen before. */
export const listRevisionsSchema = z.object({
  before: number.optional(),
  limit: z.coerce.number().int().min(1).max(REVISIONS_PER_SCREEN).default(REVISIONS_PER_SCREEN),
});
export const revisionNumberSchema = z.object({ number });

/** As the database keeps which articles a page had, in order. */
export const articleVersionsSchema = z.array(z.object({ id: z.string(), version: z.number() }));
