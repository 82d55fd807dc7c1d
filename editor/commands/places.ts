import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";

/** A block or a label and where it stands. */
export interface Place {
  node: Node;
  /** Position before the block. */
  pos: number;
  /** Index of its article, null in the furniture. */
  article: number | null;
  /** Index among its siblings. */
  index: number;
}

/** Every block that the selection touches. One that is touched only at its very start is not meant. */
export function selectedPlaces({ doc, selection }: EditorState): Place[] {
  const { from, to, empty } = selection;
  const places: Place[] = [];
  doc.nodesBetween(from, to, (node, pos, parent, index) => {
    if (!node.isTextblock) return true;
    const onlyTouched =
      !empty && node.content.size > 0 && (to === pos + 1 || from === pos + 1 + node.content.size);
    if (!onlyTouched) {
      const article = parent?.type.name === "article" ? doc.resolve(pos).index(0) : null;
      places.push({ node, pos, article, index });
    }
    return false;
  });
  return places;
}

/** The block with the cursor (the moving end of the selection). */
export function currentPlace({ selection }: EditorState): Place | null {
  const { $head } = selection;
  if ($head.depth !== 2 || !$head.parent.isTextblock) return null;
  const article = $head.node(1).type.name === "article" ? $head.index(0) : null;
  return { node: $head.parent, pos: $head.before(2), article, index: $head.index(1) };
}
