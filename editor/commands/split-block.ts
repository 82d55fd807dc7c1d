import type { Command } from "@tiptap/pm/state";
import { withoutPhoto } from "@/editor/photo/caption-photo";

/**
 * Splits the block at the cursor, as Enter does. What follows keeps the role, but a title, crosshead or caption
 * that is split at its end is followed by a paragraph. A photo stays with the first part.
 */
export const splitBlock: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const { paragraph } = state.schema.nodes;
  if ($from.depth !== 2 || !$from.parent.isTextblock || $from.node(1) !== $to.node(1) || !paragraph)
    return false;
  if (dispatch) {
    const { tr } = state;
    const { type, attrs } = $from.parent;
    const atEnd = $to.parentOffset === $to.parent.content.size;
    // Not deleteSelection, which takes blocks that are selected whole away, and the place to split with them.
    if (!state.selection.empty) tr.delete($from.pos, $to.pos);
    const ends = atEnd && type !== paragraph && type.name !== "label";
    const rest = ends ? { type: paragraph, attrs: { spans: [] } } : { type, attrs: withoutPhoto(attrs) };
    tr.split($from.pos, 1, [rest]);
    dispatch(tr.scrollIntoView());
  }
  return true;
};
