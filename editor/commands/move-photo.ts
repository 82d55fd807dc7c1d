import type { Command } from "@tiptap/pm/state";
import { bare, captionsOf, captionWith, hang, photoOf } from "./captions";
import { asOneEvent } from "./event";
import { draftOf, rearrange } from "./rearrange";

/** Where a photo hangs. */
export interface PhotoPlace {
  articleId: string;
  photoId: string;
}

/**
 * Moves a photo to another caption, with its alternative text and focal point; what hangs there comes to where it was. That it
 * leads is told of one article and goes along inside it alone. False where the other caption is gone, or its article has the
 * photo already.
 */
export const movePhoto =
  (from: PhotoPlace, to: { articleId: string; block: number }): Command =>
  (state, dispatch) => {
    const source = captionWith(state.doc, from.articleId, from.photoId);
    const target = captionsOf(state.doc, to.articleId).find(({ index }) => index === to.block);
    if (!source || !target || source.pos === target.pos) return false;
    const isInside = from.articleId === to.articleId;
    const there = target.node.attrs.photoId;
    const has = (articleId: string, photoId: string) =>
      captionWith(state.doc, articleId, photoId) !== undefined;
    if (!isInside && (has(to.articleId, from.photoId) || (there && has(from.articleId, there)))) return false;
    if (dispatch) {
      const { tr } = state;
      const along = isInside ? {} : { leads: false };
      hang(tr, target.pos, { ...photoOf(source.node), ...along });
      if (there) hang(tr, source.pos, { ...photoOf(target.node), ...along });
      else bare(tr, source);
      dispatch(asOneEvent(tr));
    }
    return true;
  };

/** Moves a photo past its neighbour among an article's photos, with its caption and the credit behind it. */
export const orderPhoto =
  ({ articleId, photoId }: PhotoPlace, direction: "up" | "down"): Command =>
  (state, dispatch) => {
    const captions = captionsOf(state.doc, articleId).filter(({ node }) => node.attrs.photoId);
    const at = captions.findIndex(({ node }) => node.attrs.photoId === photoId);
    const pair = direction === "up" ? [captions[at - 1], captions[at]] : [captions[at], captions[at + 1]];
    const [first, second] = pair;
    if (at < 0 || !first || !second) return false;
    if (dispatch) {
      const draft = draftOf(state.doc);
      const article = draft.articles.find(({ attrs }) => attrs.id === articleId);
      if (article) {
        const { blocks } = article;
        const behind = (index: number) => index + (blocks[index + 1]?.type.name === "credit" ? 2 : 1);
        const [a, b, c, d] = [first.index, behind(first.index), second.index, behind(second.index)];
        article.blocks = [
          ...blocks.slice(0, a),
          ...blocks.slice(c, d),
          ...blocks.slice(b, c),
          ...blocks.slice(a, b),
          ...blocks.slice(d),
        ];
      }
      dispatch(rearrange(state, draft));
    }
    return true;
  };
