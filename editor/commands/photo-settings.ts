import type { Command } from "@tiptap/pm/state";
import { alternativeOf } from "@/editor/photo/alternative";
import { type Focus, focusAt } from "@/editor/photo/focus";
import { captionsOf, captionWith } from "./captions";
import { asOneEvent } from "./event";
import type { PhotoPlace } from "./move-photo";

const setOn =
  ({ articleId, photoId }: PhotoPlace, name: "alt" | "focus", value: unknown): Command =>
  (state, dispatch) => {
    const caption = captionWith(state.doc, articleId, photoId);
    if (!caption || String(caption.node.attrs[name]) === String(value)) return false;
    dispatch?.(asOneEvent(state.tr.setNodeAttribute(caption.pos, name, value)));
    return true;
  };

/** Gives a photo an alternative text of its own; words that say nothing give it back to the caption. */
export const setAlternative = (place: PhotoPlace, words: string): Command =>
  setOn(place, "alt", alternativeOf(words));

/** Moves the focal point of a photo; null puts it back in the middle. */
export const setFocus = (place: PhotoPlace, focus: Focus | null): Command =>
  setOn(place, "focus", focus && focusAt(...focus));

/** Lets a photo lead its article, and no other one. */
export const setLeading =
  ({ articleId, photoId }: PhotoPlace): Command =>
  (state, dispatch) => {
    const { tr } = state;
    for (const { node, pos } of captionsOf(state.doc, articleId)) {
      const leads = node.attrs.photoId === photoId;
      if (node.attrs.leads !== leads) tr.setNodeAttribute(pos, "leads", leads);
    }
    if (!tr.docChanged || !captionWith(state.doc, articleId, photoId)) return false;
    dispatch?.(asOneEvent(tr));
    return true;
  };
