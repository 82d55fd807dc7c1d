import type { Command } from "@tiptap/pm/state";
import { currentPlace } from "./places";
import { draftOf, rearrange } from "./rearrange";

/** Backspace at the start of a caption with a photo does nothing: joining it would lose the photo. */
export const keepPhotoFromBackspace: Command = (state) => {
  const place = currentPlace(state);
  if (!place?.node.attrs.photoId || !state.selection.empty || state.selection.$head.parentOffset > 0)
    return false;
  const previous = state.doc.resolve(place.pos).nodeBefore;
  return previous === null || previous.content.size > 0;
};

/** Delete before a caption with a photo does nothing, for the same reason. */
export const keepPhotoFromDelete: Command = (state) => {
  const { $head, empty } = state.selection;
  const place = currentPlace(state);
  if (!place || !empty || $head.parentOffset < place.node.content.size || place.node.content.size === 0)
    return false;
  return Boolean(state.doc.resolve(place.pos + place.node.nodeSize).nodeAfter?.attrs.photoId);
};

/** Backspace in an article that is altogether empty takes the article away, unless it is the last one. */
export const dropEmptyArticle: Command = (state, dispatch) => {
  const place = currentPlace(state);
  const draft = draftOf(state.doc);
  const article = draft.articles[place?.article ?? -1];
  if (!place || !article || draft.articles.length < 2 || article.blocks.length > 1) return false;
  if (place.node.content.size > 0 || place.node.attrs.photoId) return false;
  if (dispatch) {
    const index = place.article ?? 0;
    draft.articles.splice(index, 1);
    const neighbour = draft.articles[Math.max(0, index - 1)]?.blocks;
    const block = index === 0 ? neighbour?.[0] : neighbour?.at(-1);
    const caret = block && { block, offset: index === 0 ? 0 : block.content.size };
    dispatch(rearrange(state, draft, caret ? [caret, caret] : undefined));
  }
  return true;
};
