import { z } from "zod";

const id = z.uuid();

/** `articleId`: where the cursor is. `wants`: every article that this desk writes on, or has unsaved words of. */
export const beatSchema = z.object({
  pageId: id,
  deskId: id,
  articleId: id.nullable(),
  wants: z.array(id).max(500),
});
export const leaveSchema = z.object({ pageId: id, deskId: id });
export const takeOverSchema = z.object({ pageId: id, deskId: id, articleId: id });
/** The content is read as a page document's. */
export const displacedSchema = z.object({ pageId: id, articleId: id, content: z.unknown() });

export type BeatInput = z.output<typeof beatSchema>;
export type LeaveInput = z.output<typeof leaveSchema>;
export type TakeOverInput = z.output<typeof takeOverSchema>;
export type DisplacedInput = z.output<typeof displacedSchema>;
