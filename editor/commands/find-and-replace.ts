import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { foundIn, lookingAt, type Match, type Search, searching } from "@/editor/plugins/find";
import { asOneEvent } from "./event";
import { putWords } from "./put-words";

/** 查找: begins another search, at the cursor; null ends it. */
export const lookFor =
  (search: Search | null): Command =>
  (state, dispatch) => {
    if (!search && !foundIn(state).search) return false;
    dispatch?.(searching(state.tr, search));
    return true;
  };

/** Goes to the next match, or the one before; from the last on to the first. */
export const goToMatch =
  (direction: "next" | "previous"): Command =>
  (state, dispatch) => {
    const match = neighbour(state, direction);
    if (!match) return false;
    dispatch?.(selectMatch(state.tr, match));
    return true;
  };

/** Ends the search with the selection on the match that was looked at. */
export const endSearch: Command = (state, dispatch) => {
  const { search, matches, current } = foundIn(state);
  if (!search) return false;
  const match = matches[current];
  dispatch?.(searching(match ? selectMatch(state.tr, match).scrollIntoView() : state.tr, null));
  return true;
};

/** 替换: puts another text in the place of the match that is looked at, and goes to the next one. */
export const replaceMatch =
  (text: string): Command =>
  (state, dispatch) => {
    const { matches, current } = foundIn(state);
    const match = matches[current];
    if (!match) return false;
    if (dispatch) {
      const { tr } = state;
      putWords(tr, match, text);
      const following = matches[(current + 1) % matches.length];
      const { mapping } = tr;
      if (following && following !== match)
        selectMatch(tr, { from: mapping.map(following.from, 1), to: mapping.map(following.to, -1) });
      else tr.setSelection(TextSelection.create(tr.doc, mapping.map(match.to, 1)));
      dispatch(asOneEvent(tr));
    }
    return true;
  };

/** 全部替换: puts another text in the place of every match, in one event; the cursor stays where it is. */
export const replaceAllMatches =
  (text: string): Command =>
  (state, dispatch) => {
    const { matches } = foundIn(state);
    if (matches.length === 0) return false;
    if (dispatch) {
      const { tr } = state;
      for (const match of [...matches].reverse()) putWords(tr, match, text);
      dispatch(asOneEvent(tr));
    }
    return true;
  };

function neighbour(state: EditorState, direction: "next" | "previous"): Match | undefined {
  const { matches, current } = foundIn(state);
  const step = direction === "next" ? 1 : -1;
  if (current >= 0) return matches.at((current + step) % matches.length);
  const { from, to } = state.selection;
  return direction === "next"
    ? (matches.find((match) => match.from >= to) ?? matches[0])
    : (matches.findLast((match) => match.to <= from) ?? matches.at(-1));
}

const selectMatch = (tr: Transaction, { from, to }: Match): Transaction =>
  lookingAt(tr.setSelection(TextSelection.create(tr.doc, from, to)), from);
