import { describe, expect, it } from "vitest";
import { mayWrite, shareLocks } from "./locks";

const lock = (articleId: string, deskId: string) => ({ articleId, deskId });

describe("who writes on what", () => {
  it.each([
    { why: "a free article", standing: [], wants: ["a"], given: ["a"], released: [] },
    { why: "what it has it keeps", standing: [lock("a", "me")], wants: ["a"], given: [], released: [] },
    {
      why: "what another has it does not get",
      standing: [lock("a", "you")],
      wants: ["a"],
      given: [],
      released: [],
    },
    {
      why: "the cursor went on, and all is saved",
      standing: [lock("a", "me")],
      wants: ["b"],
      given: ["b"],
      released: ["a"],
    },
    {
      why: "the cursor went on, and words are still to be saved",
      standing: [lock("a", "me")],
      wants: ["b", "a"],
      given: ["b"],
      released: [],
    },
    { why: "asked for twice", standing: [], wants: ["a", "a"], given: ["a"], released: [] },
    {
      why: "it only reads now",
      standing: [lock("a", "me"), lock("b", "you")],
      wants: [],
      given: [],
      released: ["a"],
    },
  ])("$why", ({ standing, wants, given, released }) => {
    expect(shareLocks(standing, "me", wants)).toEqual({ given, released });
  });

  it.each([
    { why: "nobody holds it", lock: undefined, want: true },
    { why: "I hold it, at whichever of my desks", lock: { userId: "me" }, want: true },
    { why: "somebody else holds it", lock: { userId: "you" }, want: false },
  ])("may write: $why", ({ lock: held, want }) => {
    expect(mayWrite(held, "me")).toBe(want);
  });
});
