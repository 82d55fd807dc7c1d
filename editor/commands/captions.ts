import type { Attrs, Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { NO_PHOTO } from "@/editor/photo/caption-photo";

/** A caption of an article and where it stands. */
export interface CaptionPlace {
  node: Node;
  /** Position before it in the document. */
  pos: number;
  /** Index among the article's blocks. */
  index: number;
  article: Node;
}

/** The captions of an article, in order; none where it is gone. */
export function captionsOf(doc: Node, articleId: string): CaptionPlace[] {
  const captions: CaptionPlace[] = [];
  doc.forEach((article, start) => {
    if (article.attrs.id !== articleId) return;
    article.forEach((node, offset, index) => {
      if (node.type.name === "caption") captions.push({ node, pos: start + 1 + offset, index, article });
    });
  });
  return captions;
}

/** The caption that a photo hangs on in an article. */
export const captionWith = (doc: Node, articleId: string, photoId: string): CaptionPlace | undefined =>
  captionsOf(doc, articleId).find(({ node }) => node.attrs.photoId === photoId);

/** What is said of a photo where it hangs, as a node's attributes. */
export const photoOf = ({ attrs: { photoId, alt, focus, leads } }: Node): Attrs => ({
  photoId,
  alt,
  focus,
  leads,
});

/** Hangs a photo on a caption that stood at a position before the transaction. */
export function hang(tr: Transaction, pos: number, photo: Attrs): void {
  const at = tr.mapping.map(pos);
  tr.setNodeMarkup(at, null, { ...tr.doc.nodeAt(at)?.attrs, ...NO_PHOTO, ...photo });
}

/** Takes the photo off a caption; a caption without words goes with it, unless its article is nothing else. */
export function bare(tr: Transaction, { node, pos }: CaptionPlace): void {
  const at = tr.mapping.map(pos);
  if (node.content.size === 0 && tr.doc.resolve(at).parent.childCount > 1) tr.delete(at, at + node.nodeSize);
  else hang(tr, pos, NO_PHOTO);
}
