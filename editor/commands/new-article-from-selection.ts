import type { Command } from "@tiptap/pm/state";
import { newUuid } from "@/editor/schema/identifier";
import { cutAtSelection } from "./pieces";
import { draftOf, type PageDraft, rearrange } from "./rearrange";

/**
 * 另立一稿: exactly what is selected (without a selection, the block with the cursor) becomes an article of its own. It
 * follows the article that it was taken from, or stands before it where it was taken from its top.
 */
export const newArticleFromSelection: Command = (state, dispatch) => {
  const pieces = cutAtSelection(state);
  const sources = pieces.filter(({ taken }) => taken.length > 0);
  const taken = sources.flatMap((article) => article.taken);
  const [source] = sources;
  const [first] = taken;
  const last = taken.at(-1);
  if (!source || !first || !last) return false;
  if (sources.every(({ before, after }) => before.length + after.length === 0)) return false;
  if (dispatch) {
    const fresh = { attrs: { id: newUuid(), sectionId: null }, blocks: taken };
    const articles: PageDraft["articles"] = pieces.flatMap((article) => {
      const rest = { attrs: article.attrs, blocks: [...article.before, ...article.after] };
      if (article !== source) return [rest];
      return article.before.length === 0 ? [fresh, rest] : [rest, fresh];
    });
    const carets = [
      { block: first, offset: 0 },
      { block: last, offset: last.content.size },
    ] as const;
    const { empty } = state.selection;
    dispatch(
      rearrange(state, { ...draftOf(state.doc), articles }, empty ? undefined : [carets[0], carets[1]]),
    );
  }
  return true;
};
