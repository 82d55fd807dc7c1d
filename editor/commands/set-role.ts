import type { Command } from "@tiptap/pm/state";
import type { BlockRole } from "@/engine/types";
import { asOneEvent } from "./event";
import { selectedPlaces } from "./places";

/**
 * Sets the role of the selected blocks. A caption with a photo keeps its role, because the photo hangs on it: the photo is
 * taken off first.
 */
export const setRole =
  (role: BlockRole): Command =>
  (state, dispatch) => {
    const type = state.schema.nodes[role];
    const places = selectedPlaces(state).filter(
      ({ node, article }) => article !== null && node.type !== type && !node.attrs.photoId,
    );
    if (!type || places.length === 0) return false;
    if (dispatch) {
      const { tr } = state;
      for (const { node, pos } of places) tr.setNodeMarkup(pos, type, { spans: node.attrs.spans });
      dispatch(asOneEvent(tr));
    }
    return true;
  };
