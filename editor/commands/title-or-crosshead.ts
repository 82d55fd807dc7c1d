import type { Command } from "@tiptap/pm/state";
import { newUuid } from "@/editor/schema/identifier";
import { currentPlace } from "./places";
import { draftOf, rearrange } from "./rearrange";
import { isTitle, titlesAround } from "./titles";

/**
 * 标题改作小标题: the titles that stand together with the cursor become crossheads, where the article with the cursor and its
 * neighbour become one. The upper one's id stays, as in a merge.
 */
export const titleToCrosshead =
  (joined: "above" | "below"): Command =>
  (state, dispatch) => {
    const place = currentPlace(state);
    const { crosshead } = state.schema.nodes;
    if (place?.article == null || !crosshead || !isTitle(place.node)) return false;
    const draft = draftOf(state.doc);
    const at = joined === "above" ? place.article - 1 : place.article;
    const [upper, lower] = [draft.articles[at], draft.articles[at + 1]];
    const own = draft.articles[place.article];
    if (!upper || !lower || !own) return false;
    if (dispatch) {
      const [from, to] = titlesAround(own.blocks, place.index);
      const titles = own.blocks.splice(from, to - from);
      const crossheads = titles.map((title) => crosshead.create({ spans: title.attrs.spans }, title.content));
      const sectionId = upper.attrs.sectionId ?? lower.attrs.sectionId;
      const attrs = sectionId === upper.attrs.sectionId ? upper.attrs : { ...upper.attrs, sectionId };
      const blocks = [...upper.blocks, ...crossheads, ...lower.blocks];
      draft.articles.splice(at, 2, { attrs, blocks });
      const caret = { block: crossheads[place.index - from] ?? place.node, offset: 0 };
      dispatch(rearrange(state, draft, [caret, caret]));
    }
    return true;
  };

/**
 * 小标题改作主题: the crosshead with the cursor parts its article in two, and becomes the headline of what stands below it or
 * above it.
 */
export const crossheadToTitle =
  (of: "above" | "below"): Command =>
  (state, dispatch) => {
    const place = currentPlace(state);
    const { headline } = state.schema.nodes;
    if (place?.article == null || !headline || place.node.type.name !== "crosshead") return false;
    const draft = draftOf(state.doc);
    const article = draft.articles[place.article];
    const before = article?.blocks.slice(0, place.index) ?? [];
    const after = article?.blocks.slice(place.index + 1) ?? [];
    if (!article || before.length === 0 || after.length === 0) return false;
    if (dispatch) {
      const title = headline.create({ spans: place.node.attrs.spans }, place.node.content);
      (of === "above" ? before : after).unshift(title);
      draft.articles.splice(
        place.article,
        1,
        { attrs: article.attrs, blocks: before },
        { attrs: { id: newUuid(), sectionId: null }, blocks: after },
      );
      const caret = { block: title, offset: 0 };
      dispatch(rearrange(state, draft, [caret, caret]));
    }
    return true;
  };
