import type { Command } from "@tiptap/pm/state";
import { asOneEvent } from "./event";
import { currentPlace } from "./places";

const WORD_END = /[\p{Script=Latin}\p{N}]$/u;
const WORD_START = /^[\p{Script=Latin}\p{N}]/u;

/**
 * Joins the block with the next one, whatever its role: the first gives the role. Words of letters are parted by a space,
 * Chinese is not. A caption that holds a photo is not swallowed.
 */
export const joinWithNext: Command = (state, dispatch) => {
  const place = currentPlace(state);
  if (!place) return false;
  const next = state.doc.resolve(place.pos).parent.maybeChild(place.index + 1);
  if (!next || next.attrs.photoId) return false;
  if (dispatch) {
    const end = place.pos + place.node.nodeSize;
    const { tr } = state;
    tr.join(end);
    if (WORD_END.test(place.node.textContent) && WORD_START.test(next.textContent))
      tr.insertText(" ", end - 1);
    dispatch(asOneEvent(tr));
  }
  return true;
};
