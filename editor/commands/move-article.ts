import type { Command } from "@tiptap/pm/state";
import { currentPlace } from "./places";
import { draftOf, rearrange } from "./rearrange";

/** Moves the article with the cursor past its neighbour: the order on the page is the reader's order. */
export const moveArticle =
  (direction: "up" | "down"): Command =>
  (state, dispatch) => {
    const place = currentPlace(state);
    if (place?.article == null) return false;
    const draft = draftOf(state.doc);
    const to = place.article + (direction === "up" ? -1 : 1);
    if (to < 0 || to >= draft.articles.length) return false;
    if (dispatch) {
      draft.articles.splice(to, 0, ...draft.articles.splice(place.article, 1));
      dispatch(rearrange(state, draft));
    }
    return true;
  };

/** Moves an article to a place in the order (from 0), as dragging it in the outline does. */
export const moveArticleTo =
  (articleId: string, to: number): Command =>
  (state, dispatch) => {
    const draft = draftOf(state.doc);
    const from = draft.articles.findIndex(({ attrs }) => attrs.id === articleId);
    if (from < 0 || to === from || to < 0 || to >= draft.articles.length) return false;
    if (dispatch) {
      draft.articles.splice(to, 0, ...draft.articles.splice(from, 1));
      dispatch(rearrange(state, draft));
    }
    return true;
  };
