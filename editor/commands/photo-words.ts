import type { Command, Transaction } from "@tiptap/pm/state";
import { captionWith } from "./captions";
import { asOneEvent } from "./event";
import type { PhotoPlace } from "./move-photo";
import { putWords } from "./put-words";

/** Gives the caption of a photo other words. Only what differs is replaced, so that the rest keeps its place in the source. */
export const setCaptionWords =
  ({ articleId, photoId }: PhotoPlace, words: string): Command =>
  (state, dispatch) => {
    const caption = captionWith(state.doc, articleId, photoId);
    if (!caption) return false;
    const { tr } = state;
    return done(tr, reword(tr, caption.pos + 1, caption.node.textContent, words), dispatch);
  };

/**
 * Gives the credit behind the caption of a photo other words; where there is none, one is put there, and where nothing is left
 * of it, it goes.
 */
export const setCreditWords =
  ({ articleId, photoId }: PhotoPlace, words: string): Command =>
  (state, dispatch) => {
    const caption = captionWith(state.doc, articleId, photoId);
    const type = state.schema.nodes.credit;
    if (!caption || !type) return false;
    const { tr } = state;
    const pos = caption.pos + caption.node.nodeSize;
    const next = caption.article.maybeChild(caption.index + 1);
    if (next?.type === type) {
      if (words.trim() === "") return done(tr, tr.delete(pos, pos + next.nodeSize).docChanged, dispatch);
      return done(tr, reword(tr, pos + 1, next.textContent, words), dispatch);
    }
    if (words.trim() === "") return false;
    tr.insert(pos, type.create());
    putWords(tr, { from: pos + 1, to: pos + 1 }, words);
    return done(tr, true, dispatch);
  };

function done(tr: Transaction, isChanged: boolean, dispatch: Parameters<Command>[1]): boolean {
  if (isChanged) dispatch?.(asOneEvent(tr));
  return isChanged;
}

/** Replaces what differs between a block's words and others; `start` is the position of the first character. */
function reword(tr: Transaction, start: number, was: string, is: string): boolean {
  if (was === is) return false;
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  // A character of two units is not cut in the middle.
  if (isCut(was, head) || isCut(is, head)) head -= 1;
  if (tail > 0 && (isCut(was, was.length - tail) || isCut(is, is.length - tail))) tail -= 1;
  putWords(tr, { from: start + head, to: start + was.length - tail }, is.slice(head, is.length - tail));
  return tr.docChanged;
}

const isCut = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
