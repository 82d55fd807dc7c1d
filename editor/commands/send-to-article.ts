import type { Command } from "@tiptap/pm/state";
import { cutAtSelection } from "./pieces";
import { draftOf, rearrange } from "./rearrange";
import { isTitle, placeFor, topOf } from "./titles";

/**
 * Sends what is selected (without a selection, the block with the cursor) to article `number`, counted from 1 as on the
 * page: titles to the others of its titles, everything else to its place in the order of the source.
 */
export const sendToArticle =
  (number: number): Command =>
  (state, dispatch) => {
    const pieces = cutAtSelection(state);
    const target = pieces[number - 1];
    const sent = pieces.filter((article) => article !== target).flatMap(({ taken }) => taken);
    const [first] = sent;
    const last = sent.at(-1);
    if (!target || !first || !last || target.taken.length > 0) return false;
    if (dispatch) {
      const articles = pieces.map((article) => ({
        attrs: article.attrs,
        blocks: [...article.before, ...(article === target ? article.taken : []), ...article.after],
      }));
      const blocks = articles[number - 1]?.blocks ?? [];
      const titles = sent.filter(isTitle);
      const others = sent.filter((block) => !isTitle(block));
      const [body] = others;
      if (body) blocks.splice(placeFor(blocks, body), 0, ...others);
      const firstTitles = blocks.slice(0, topOf(blocks)).filter(isTitle).length;
      blocks.splice(firstTitles, 0, ...titles);
      const selection = state.selection.empty
        ? undefined
        : ([
            { block: first, offset: 0 },
            { block: last, offset: last.content.size },
          ] as [{ block: typeof first; offset: number }, { block: typeof last; offset: number }]);
      dispatch(rearrange(state, { ...draftOf(state.doc), articles }, selection));
    }
    return true;
  };
