import type { Command } from "@tiptap/pm/state";
import { asOneEvent } from "./event";
import { putWords } from "./put-words";

/** Words at a place in an article, and what should stand there. `range` in UTF-16 code units of the block's words. */
export interface Mend {
  articleId: string;
  /** Index of the block in the article. */
  block: number;
  range: readonly [number, number];
  was: string;
  is: string;
}

/** Puts right what was found wrong; false where other words stand there by now. */
export const mendWords =
  ({ articleId, block, range: [start, end], was, is }: Mend): Command =>
  (state, dispatch) => {
    let from: number | null = null;
    state.doc.forEach((article, pos) => {
      if (article.attrs.id !== articleId) return;
      const found = article.maybeChild(block);
      if (!found || found.textContent.slice(start, end) !== was) return;
      const before = article.children.slice(0, block).reduce((size, child) => size + child.nodeSize, 0);
      from = pos + 1 + before + 1 + start;
    });
    if (from === null) return false;
    if (dispatch) {
      const { tr } = state;
      putWords(tr, { from, to: from + end - start }, is);
      dispatch(asOneEvent(tr));
    }
    return true;
  };
