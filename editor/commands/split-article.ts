import type { Command } from "@tiptap/pm/state";
import { newUuid } from "@/editor/schema/identifier";
import { pieceOf } from "./pieces";
import { currentPlace } from "./places";
import { draftOf, rearrange } from "./rearrange";

/** 拆稿: what follows the cursor becomes an article of its own, be the cursor between blocks or in mid sentence. */
export const splitArticle: Command = (state, dispatch) => {
  const place = currentPlace(state);
  if (place?.article == null) return false;
  const draft = draftOf(state.doc);
  const article = draft.articles[place.article];
  if (!article) return false;
  const offset = state.selection.$head.parentOffset;
  const { size } = place.node.content;
  const before = article.blocks.slice(0, place.index);
  const after = article.blocks.slice(place.index + 1);
  if (offset === 0) after.unshift(place.node);
  else if (offset === size) before.push(place.node);
  else {
    before.push(pieceOf(place.node, 0, offset));
    after.unshift(pieceOf(place.node, offset));
  }
  const [first] = after;
  if (before.length === 0 || !first) return false;
  if (dispatch) {
    draft.articles.splice(
      place.article,
      1,
      { attrs: article.attrs, blocks: before },
      { attrs: { id: newUuid(), sectionId: null }, blocks: after },
    );
    const caret = { block: first, offset: 0 };
    dispatch(rearrange(state, draft, [caret, caret]));
  }
  return true;
};
