import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { currentPlace } from "./places";
import { caretsOf, draftOf, rearrange } from "./rearrange";

const isBlank = (block: Node) => block.type.name === "paragraph" && block.content.size === 0;

/**
 * 并稿: the article with the cursor and its neighbour become one. The upper one's id stays (and its section, unless only
 * the lower one has any), because its address may be known.
 */
export const mergeArticle =
  (direction: "above" | "below"): Command =>
  (state, dispatch) => {
    const place = currentPlace(state);
    if (place?.article == null) return false;
    const draft = draftOf(state.doc);
    const at = direction === "above" ? place.article - 1 : place.article;
    const upper = draft.articles[at];
    const lower = draft.articles[at + 1];
    if (!upper || !lower) return false;
    if (dispatch) {
      const all = [...upper.blocks, ...lower.blocks];
      const filled = all.filter((block) => !isBlank(block) || block === place.node);
      const sectionId = upper.attrs.sectionId ?? lower.attrs.sectionId;
      const attrs = sectionId === upper.attrs.sectionId ? upper.attrs : { ...upper.attrs, sectionId };
      draft.articles.splice(at, 2, { attrs, blocks: filled });
      dispatch(rearrange(state, draft, caretsOf(state)));
    }
    return true;
  };
