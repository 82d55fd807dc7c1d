import type { RefusalCode } from "@/lib/errors";

/** Milliseconds of quiet before a change is saved; typing that never rests is saved after `LONGEST_WAIT` all the same. */
export const QUIET = 500;
export const LONGEST_WAIT = 4_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 20_000;

/** Where saving stands. `at` is the moment of the last save since the page was opened, null where there was none yet. */
export type SaveState =
  | { kind: "saved"; at: Date | null }
  /** Changed, and not yet on its way. */
  | { kind: "dirty"; at: Date | null }
  | { kind: "saving"; at: Date | null; changedSince: boolean; attempt: number }
  /** The server could not be reached, `attempt` times running. */
  | { kind: "offline"; at: Date | null; attempt: number }
  /** The session has ended: waits for someone to sign in. */
  | { kind: "signedOut"; at: Date | null }
  /** The server will not have it: waits for the next change or for a person. */
  | { kind: "refused"; at: Date | null; code: RefusalCode };

export type SaveEvent =
  | { type: "changed" }
  /** There turned out to be nothing to save. */
  | { type: "nothing" }
  | { type: "sent" }
  | { type: "saved"; at: Date }
  /** Others had saved since: what can be brought together was, and is to be sent again. */
  | { type: "merged" }
  | { type: "unreachable" }
  | { type: "unauthenticated" }
  | { type: "refused"; code: RefusalCode }
  | { type: "signedIn" };

export const INITIAL: SaveState = { kind: "saved", at: null };

/** The next state of saving. One request is in flight at most, and what is typed meanwhile is never forgotten. */
export function saveReducer(state: SaveState, event: SaveEvent): SaveState {
  const { at } = state;
  switch (event.type) {
    case "changed":
      if (state.kind === "saving") return { ...state, changedSince: true };
      // Without network or session the text is in the journal; the way out is a retry, or signing in.
      if (state.kind === "offline" || state.kind === "signedOut") return state;
      return { kind: "dirty", at };
    case "nothing":
      return state.kind === "saving" ? state : { kind: "saved", at };
    case "sent":
      return { kind: "saving", at, changedSince: false, attempt: attemptOf(state) };
    case "saved":
      return state.kind === "saving" && state.changedSince
        ? { kind: "dirty", at: event.at }
        : { kind: "saved", at: event.at };
    case "merged":
    case "signedIn":
      return { kind: "dirty", at };
    case "unreachable":
      return { kind: "offline", at, attempt: attemptOf(state) + 1 };
    case "unauthenticated":
      return { kind: "signedOut", at };
    case "refused":
      return { kind: "refused", at, code: event.code };
  }
}

const attemptOf = (state: SaveState) => ("attempt" in state ? state.attempt : 0);

/** Milliseconds until the page should be sent again, or null where nothing is to be sent by itself. */
export function delayOf(state: SaveState, sinceFirstChange: number): number | null {
  if (state.kind === "dirty") return Math.max(0, Math.min(QUIET, LONGEST_WAIT - sinceFirstChange));
  if (state.kind === "offline") return Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (state.attempt - 1));
  return null;
}

/** Whether leaving now would leave work behind that the server does not have. */
export function isUnsaved(state: SaveState): boolean {
  return state.kind !== "saved";
}
