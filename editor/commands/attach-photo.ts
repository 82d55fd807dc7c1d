import type { Node } from "@tiptap/pm/model";
import type { Command, Transaction } from "@tiptap/pm/state";
import { hasCreditInside } from "@/editor/photo/credit-in-caption";
import { bare, captionsOf, captionWith } from "./captions";
import { asOneEvent } from "./event";
import { movePhoto } from "./move-photo";
import { putWords } from "./put-words";
import { topOf } from "./titles";

/** A photo that is hung on an article, with the words that it brings; "" where it brings none. */
export interface PhotoToHang {
  id: string;
  caption: string;
  /** 张舰 摄 */
  creditLine: string;
}

/**
 * Hangs a photo on an article: on the caption at an index of its blocks (what hangs there gives way, or changes places with it
 * where the article has the photo already), else on its first caption that has none, else on a new one under its titles. The
 * photo's own words fill what has none: the caption, and the credit.
 */
export const attachPhoto =
  (articleId: string, photo: PhotoToHang, block?: number): Command =>
  (state, dispatch, view) => {
    if (captionWith(state.doc, articleId, photo.id)) {
      const from = { articleId, photoId: photo.id };
      return block === undefined ? false : movePhoto(from, { articleId, block })(state, dispatch, view);
    }
    const { tr } = state;
    if (!attach(tr, articleId, photo, block)) return false;
    dispatch?.(asOneEvent(tr));
    return true;
  };

/** Hangs several photos, each on a caption of its own, in one event. False where none of them can be hung. */
export const attachPhotos =
  (photos: readonly { articleId: string; photo: PhotoToHang; block: number }[]): Command =>
  (state, dispatch) => {
    const { tr } = state;
    // From the end on: a credit that is added moves no place that is still to be found.
    const inOrder = [...photos].sort((one, other) => other.block - one.block);
    const hung = inOrder.filter(
      ({ articleId, photo, block }) =>
        !captionWith(tr.doc, articleId, photo.id) && attach(tr, articleId, photo, block),
    );
    if (hung.length === 0) return false;
    dispatch?.(asOneEvent(tr));
    return true;
  };

function attach(tr: Transaction, articleId: string, photo: PhotoToHang, block?: number): boolean {
  const captions = captionsOf(tr.doc, articleId);
  const chosen = captions.find(({ node, index }) =>
    block === undefined ? !node.attrs.photoId : index === block,
  );
  const pos = chosen?.pos ?? (block === undefined ? newCaption(tr, articleId) : null);
  if (pos === null) return false;
  const caption = tr.doc.nodeAt(pos);
  // The place leads, not the photo that gives way.
  tr.setNodeMarkup(pos, null, { ...caption?.attrs, photoId: photo.id, alt: null, focus: null });
  const start = pos + 1;
  if (caption?.content.size === 0) putWords(tr, { from: start, to: start }, photo.caption);
  const filled = tr.doc.nodeAt(pos);
  if (filled) credit(tr, pos, filled, photo.creditLine);
  return true;
}

/** A new, empty caption under the titles of an article; its position, null where there is no such article. */
function newCaption(tr: Transaction, articleId: string): number | null {
  let pos: number | null = null;
  tr.doc.forEach((article, start) => {
    if (article.attrs.id !== articleId) return;
    const top = topOf(article.children);
    pos = article.children.slice(0, top).reduce((size, { nodeSize }) => size + nodeSize, start + 1);
  });
  const caption = tr.doc.type.schema.nodes.caption?.create();
  if (pos !== null && caption) tr.insert(pos, caption);
  return pos;
}

function credit(tr: Transaction, pos: number, caption: Node, line: string): void {
  const type = tr.doc.type.schema.nodes.credit;
  const behind = pos + caption.nodeSize;
  const next = tr.doc.resolve(behind).nodeAfter;
  if (line === "" || !type || hasCreditInside(caption.textContent)) return;
  if (next?.type !== type) tr.insert(behind, type.create(null, tr.doc.type.schema.text(line)));
  else if (next.content.size === 0) putWords(tr, { from: behind + 1, to: behind + 1 }, line);
}

/** Takes a photo off an article; its caption goes with it where it has no words. The photo itself stays in the newsroom. */
export const detachPhoto =
  (articleId: string, photoId: string): Command =>
  (state, dispatch) => {
    const { tr, doc } = state;
    for (const caption of captionsOf(doc, articleId))
      if (caption.node.attrs.photoId === photoId) bare(tr, caption);
    if (!tr.docChanged) return false;
    dispatch?.(asOneEvent(tr));
    return true;
  };
