import { describe, expect, it } from "vitest";
import type { BeatAnswer } from "@/newsroom/presence/types";
import { ALONE, afterBeat, heldMeanwhile, initialOf, type PresenceState } from "./presence-state";

const me = { deskId: "me 1", userId: "me" };
const takenAt = new Date("2026-11-25T18:14:00Z");
const lock = (articleId: string, userId: string, deskId = `${userId} 1`) => ({
  articleId,
  deskId,
  userId,
  name: userId,
  takenAt,
});
const desk = (userId: string, articleId: string | null, deskId = `${userId} 1`) => ({
  deskId,
  userId,
  name: userId,
  articleId,
});
const answer = (given: Partial<BeatAnswer>): BeatAnswer => ({
  desks: [],
  locks: [],
  page: { version: 1, state: "DRAFT", articles: {} },
  ...given,
});
const having = (...ids: string[]): PresenceState => ({ ...ALONE, mine: new Set(ids) });

describe("what a heartbeat means", () => {
  it.each([
    { why: "nobody writes", before: ALONE, locks: [], mine: [], held: [], taken: [] },
    { why: "I write", before: ALONE, locks: [lock("a", "me")], mine: ["a"], held: [], taken: [] },
    {
      why: "I write at another of my desks",
      before: ALONE,
      locks: [lock("a", "me", "me 2")],
      mine: [],
      held: [],
      taken: [],
    },
    {
      why: "somebody else was there first",
      before: ALONE,
      locks: [lock("a", "you")],
      mine: [],
      held: ["a"],
      taken: [],
    },
    {
      why: "somebody took over what I had",
      before: having("a", "b"),
      locks: [lock("a", "you"), lock("b", "me")],
      mine: ["b"],
      held: ["a"],
      taken: [{ articleId: "a", by: "you" }],
    },
    {
      why: "my lock ran out, and nobody took it",
      before: having("a"),
      locks: [],
      mine: [],
      held: [],
      taken: [],
    },
    {
      why: "it is told once",
      before: { ...ALONE, held: new Map([["a", { name: "you", since: takenAt }]]) },
      locks: [lock("a", "you")],
      mine: [],
      held: ["a"],
      taken: [],
    },
  ])("$why", ({ before, locks, mine, held, taken }) => {
    const { state, taken: told } = afterBeat(before, answer({ locks }), me);
    expect([...state.mine]).toEqual(mine);
    expect([...state.held.keys()]).toEqual(held);
    expect(told).toEqual(taken);
  });

  it("shows each person once, at every article where a cursor of theirs is, and not me", () => {
    const desks = [desk("me", "a"), desk("you", "a"), desk("you", "b", "you 2"), desk("you", null, "you 3")];
    expect(afterBeat(ALONE, answer({ desks }), me).state.people).toEqual([
      { userId: "you", name: "you", articleIds: ["a", "b"] },
    ]);
  });

  it("keeps an article closed that is free on the server until what was written there is here", () => {
    const before = new Map([["a", { name: "you", since: takenAt }]]);
    const after = new Map([["b", { name: "they", since: takenAt }]]);
    expect([...heldMeanwhile(before, after).keys()]).toEqual(["a", "b"]);
  });

  it.each([
    { name: "孙一舟", want: "孙" },
    { name: "𠮷田", want: "𠮷" },
    { name: "ann Lee", want: "A" },
    { name: "", want: "" },
  ])("marks $name as $want", ({ name, want }) => {
    expect(initialOf(name)).toBe(want);
  });
});
