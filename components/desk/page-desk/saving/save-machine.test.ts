import { describe, expect, it } from "vitest";
import {
  delayOf,
  INITIAL,
  isUnsaved,
  LONGEST_WAIT,
  QUIET,
  type SaveEvent,
  saveReducer,
} from "./save-machine";

const at = new Date("2026-11-23T18:14:00Z");
const stateAfter = (...events: SaveEvent[]) => events.reduce(saveReducer, INITIAL);

describe("the state of saving", () => {
  it.each<{ why: string; events: SaveEvent[]; want: string }>([
    { why: "nothing happened", events: [], want: "saved" },
    { why: "a key was pressed", events: [{ type: "changed" }], want: "dirty" },
    { why: "it is on its way", events: [{ type: "changed" }, { type: "sent" }], want: "saving" },
    {
      why: "it arrived",
      events: [{ type: "changed" }, { type: "sent" }, { type: "saved", at }],
      want: "saved",
    },
    {
      why: "a key was pressed while it was on its way",
      events: [{ type: "changed" }, { type: "sent" }, { type: "changed" }, { type: "saved", at }],
      want: "dirty",
    },
    {
      why: "undo brought back what the server has",
      events: [{ type: "changed" }, { type: "nothing" }],
      want: "saved",
    },
    {
      why: "a key is no way out of a lost network",
      events: [{ type: "changed" }, { type: "sent" }, { type: "unreachable" }, { type: "changed" }],
      want: "offline",
    },
    {
      why: "nor out of an ended session",
      events: [{ type: "changed" }, { type: "sent" }, { type: "unauthenticated" }, { type: "changed" }],
      want: "signedOut",
    },
    {
      why: "signing in is",
      events: [{ type: "changed" }, { type: "sent" }, { type: "unauthenticated" }, { type: "signedIn" }],
      want: "dirty",
    },
    {
      why: "what others saved was brought in, and mine is still to be sent",
      events: [{ type: "changed" }, { type: "sent" }, { type: "merged" }],
      want: "dirty",
    },
    {
      why: "the next change is tried again after a refusal",
      events: [
        { type: "changed" },
        { type: "sent" },
        { type: "refused", code: "INVALID" },
        { type: "changed" },
      ],
      want: "dirty",
    },
  ])("$want: $why", ({ events, want }) => {
    expect(stateAfter(...events).kind).toBe(want);
  });

  it("remembers when it last saved, through whatever follows", () => {
    const state = stateAfter(
      { type: "changed" },
      { type: "sent" },
      { type: "saved", at },
      { type: "changed" },
    );
    expect(state).toEqual({ kind: "dirty", at });
  });

  it("waits for less than a second of quiet, and not for ever where there is none", () => {
    const dirty = stateAfter({ type: "changed" });
    expect(delayOf(dirty, 0)).toBe(QUIET);
    expect(delayOf(dirty, LONGEST_WAIT - 100)).toBe(100);
    expect(delayOf(dirty, LONGEST_WAIT + 100)).toBe(0);
    expect(QUIET).toBeLessThan(1000);
  });

  it("tries again more and more seldom while the server is not reached", () => {
    const lost: SaveEvent[] = [{ type: "sent" }, { type: "unreachable" }];
    const delays = [1, 2, 3, 8].map((times) => delayOf(stateAfter(...Array(times).fill(lost).flat()), 0));
    expect(delays).toEqual([1000, 2000, 4000, 20_000]);
  });

  it("sends nothing by itself while someone must sign in, or the server refuses", () => {
    expect(delayOf(stateAfter({ type: "unauthenticated" }), 0)).toBeNull();
    expect(delayOf(stateAfter({ type: "refused", code: "FORBIDDEN" }), 0)).toBeNull();
    expect(isUnsaved(stateAfter({ type: "unauthenticated" }))).toBe(true);
  });
});
