import type { Command } from "@tiptap/pm/state";
import { selectedPlaces } from "./places";
import { draftOf, rearrange } from "./rearrange";

/** Moves the selected blocks of one article past their neighbour; at the article's border, into the next article. */
export const moveBlock =
  (direction: "up" | "down"): Command =>
  (state, dispatch) => {
    const places = selectedPlaces(state);
    const [first] = places;
    const last = places.at(-1);
    if (!first || !last || first.article === null || first.article !== last.article) return false;
    const draft = draftOf(state.doc);
    const article = draft.articles[first.article];
    const neighbour = draft.articles[first.article + (direction === "up" ? -1 : 1)];
    if (!article) return false;
    const atBorder = direction === "up" ? first.index === 0 : last.index === article.blocks.length - 1;
    if (atBorder && !neighbour) return false;
    if (dispatch) {
      const moved = article.blocks.splice(first.index, places.length);
      if (!atBorder) article.blocks.splice(first.index + (direction === "up" ? -1 : 1), 0, ...moved);
      else if (direction === "up") neighbour?.blocks.push(...moved);
      else neighbour?.blocks.unshift(...moved);
      dispatch(rearrange(state, draft));
    }
    return true;
  };
