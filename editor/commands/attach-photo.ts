import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { asOneEvent } from "./event";
import { draftOf, rearrange } from "./rearrange";
import { topOf } from "./titles";

/**
 * Hangs a photo on an article: on its first caption that has none, else on a new, empty caption under its titles. False
 * where the article has the photo already.
 */
export const attachPhoto =
  (articleId: string, photoId: string): Command =>
  (state, dispatch) => {
    const { caption } = state.schema.nodes;
    const draft = draftOf(state.doc);
    const article = draft.articles.find(({ attrs }) => attrs.id === articleId);
    if (!caption || !article || article.blocks.some(({ attrs }) => attrs.photoId === photoId)) return false;
    if (dispatch) {
      const free = findPlace(state.doc, articleId, (node) => node.type === caption && !node.attrs.photoId);
      if (free !== null) dispatch(asOneEvent(state.tr.setNodeAttribute(free, "photoId", photoId)));
      else {
        article.blocks.splice(topOf(article.blocks), 0, caption.create({ spans: [], photoId }));
        dispatch(rearrange(state, draft));
      }
    }
    return true;
  };

/** Takes a photo off its caption; a caption without words goes with it. The photo itself stays in the newsroom. */
export const detachPhoto =
  (photoId: string): Command =>
  (state, dispatch) => {
    const { tr, doc } = state;
    doc.descendants((node, pos, parent) => {
      if (node.attrs.photoId === photoId) {
        const at = tr.mapping.map(pos);
        if (node.content.size === 0 && (parent?.childCount ?? 0) > 1) tr.delete(at, at + node.nodeSize);
        else tr.setNodeAttribute(at, "photoId", null);
      }
      return !node.isTextblock;
    });
    if (!tr.docChanged) return false;
    dispatch?.(asOneEvent(tr));
    return true;
  };

function findPlace(doc: Node, articleId: string, is: (block: Node) => boolean): number | null {
  let found: number | null = null;
  doc.forEach((article, articlePos) => {
    if (article.attrs.id !== articleId) return;
    article.forEach((block, offset) => {
      if (found === null && is(block)) found = articlePos + 1 + offset;
    });
  });
  return found;
}
