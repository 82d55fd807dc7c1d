import { z } from "zod";
import { savePurposeSchema } from "@/newsroom/revision/schema";

/** The largest paste, in bytes of UTF-8: a hundred times a full page. */
export const MAX_TEXT_BYTES = 1024 * 1024;

const id = z.uuid();
/** The text is looked at by `pastedText`, which names what is wrong with it. */
export const pastePageSchema = z.object({ pageId: id, text: z.string() });

const version = z.int().min(0);
export const savePageSchema = z.object({
  pageId: id,
  version,
  changed: z.array(z.object({ id, version, content: z.unknown() })).max(500),
  removed: z.array(z.object({ id, version })).max(500),
  order: z.array(id).max(500).nullable(),
  furniture: z.unknown().nullable(),
  purpose: savePurposeSchema.default("EDITED"),
  sourceId: id.optional(),
});

export type PastePage = z.output<typeof pastePageSchema>;
/**
 * A save: only what changed. A new article has version 0. `order` and `furniture` are null where they are unchanged;
 * with a new or removed article `order` is needed. `sourceId`: the text that the spans point into, where the page has one.
 * `purpose` is what its revision is said to be for, EDITED unless given.
 */
export type SavePage = z.input<typeof savePageSchema>;
