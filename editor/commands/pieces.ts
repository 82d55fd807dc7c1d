import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { withoutPhoto } from "@/editor/photo/caption-photo";
import type { ArticleDraft } from "./rearrange";

/** A part of a block's text as a block of its own. A photo stays with the first part. Both keep the whole's spans: the
 * ledger gives each its own. */
export function pieceOf(block: Node, from: number, to = block.content.size): Node {
  if (from === 0 && to === block.content.size) return block;
  const text = block.cut(from, to);
  return from > 0 && block.attrs.photoId ? block.type.create(withoutPhoto(block.attrs), text.content) : text;
}

/** An article's blocks around and in the selection. Blocks selected in part are cut. */
export interface Pieces {
  attrs: ArticleDraft["attrs"];
  before: Node[];
  taken: Node[];
  after: Node[];
}

/**
 * Cuts every article at the ends of the selection; without a selection the block with the cursor is taken whole.
 * Nothing is taken from the furniture.
 */
export function cutAtSelection({ doc, selection }: EditorState): Pieces[] {
  const { from, to, empty } = selection;
  const articles: Pieces[] = [];
  doc.forEach((article, articlePos) => {
    if (article.type.name !== "article") return;
    const pieces: Pieces = { attrs: article.attrs, before: [], taken: [], after: [] };
    article.forEach((block, offset) => {
      const start = articlePos + 1 + offset + 1;
      const { size } = block.content;
      const inside = from <= start + size && to >= start;
      const head = empty ? 0 : Math.min(Math.max(from - start, 0), size);
      const tail = empty ? size : Math.min(Math.max(to - start, 0), size);
      if (start + size < from || (inside && !empty && head === size && size > 0)) pieces.before.push(block);
      else if (start > to || (inside && !empty && tail === 0 && to === start)) pieces.after.push(block);
      else {
        if (head > 0) pieces.before.push(pieceOf(block, 0, head));
        pieces.taken.push(pieceOf(block, head, tail));
        if (tail < size) pieces.after.push(pieceOf(block, tail));
      }
    });
    articles.push(pieces);
  });
  return articles;
}
