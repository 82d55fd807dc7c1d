import type { Command } from "@tiptap/pm/state";
import type { Span } from "@/engine/types";
import { asOneEvent } from "./event";
import { selectedPlaces } from "./places";
import { caretsOf, draftOf, rearrange } from "./rearrange";

/** 弃用: takes the selected blocks out of their articles into the furniture, with the reason. Captions with photos stay. */
export const discard =
  (reason: string): Command =>
  (state, dispatch) => {
    const { label } = state.schema.nodes;
    const places = selectedPlaces(state).filter(
      ({ node, article }) => article !== null && node.content.size > 0 && !node.attrs.photoId,
    );
    const [first] = places;
    if (!label || !first) return false;
    if (dispatch) {
      const draft = draftOf(state.doc);
      const gone = new Set(places.map(({ node }) => node));
      const article = draft.articles[first.article ?? 0];
      const following = state.doc.children.slice(first.article ?? 0, -1).flatMap(({ children }) => children);
      const kept = following.find((block, index) => index >= first.index && !gone.has(block));
      for (const one of draft.articles) one.blocks = one.blocks.filter((block) => !gone.has(block));
      const labels = places.map(({ node }) =>
        label.create({ spans: node.attrs.spans, reason }, node.content),
      );
      draft.labels.push(...labels);
      // The cursor goes on to what comes next, so that one piece after the other can be discarded.
      const next = kept ?? article?.blocks.at(-1);
      const caret = next && { block: next, offset: kept ? 0 : next.content.size };
      dispatch(rearrange(state, draft, caret ? [caret, caret] : caretsOf(state)));
    }
    return true;
  };

/** Gives a label another reason. */
export const setReason =
  (reason: string): Command =>
  (state, dispatch) => {
    const places = selectedPlaces(state).filter(
      ({ node }) => node.type.name === "label" && node.attrs.reason !== reason,
    );
    if (places.length === 0) return false;
    if (dispatch) {
      const { tr } = state;
      for (const { pos } of places) tr.setNodeAttribute(pos, "reason", reason);
      dispatch(asOneEvent(tr));
    }
    return true;
  };

/** Discards a stretch that is in the tray. `text` is the stretch as it reads when its lines are joined. */
export const discardUnplaced =
  (span: Span, text: string, reason: string): Command =>
  (state, dispatch) => {
    const { label } = state.schema.nodes;
    if (!label || text === "") return false;
    if (dispatch) {
      const draft = draftOf(state.doc);
      draft.labels.push(label.create({ spans: [span], reason }, state.schema.text(text)));
      dispatch(rearrange(state, draft));
    }
    return true;
  };
