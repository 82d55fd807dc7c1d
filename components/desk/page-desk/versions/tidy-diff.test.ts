import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterDiff } from "../character-diff";
import { tidyDiff } from "./tidy-diff";

const shown = (mine: string, theirs: string) =>
  tidyDiff(characterDiff(mine, theirs)).map(
    ({ kind, text }) => `${{ same: "=", mine: "-", theirs: "+" }[kind]}${text}`,
  );

describe("a difference to be read", () => {
  it.each([
    {
      why: "single characters stay apart: each is a correction of its own",
      mine: "十月八日开放",
      theirs: "九月七日开放",
      want: ["-十", "+九", "=月", "-八", "+七", "=日开放"],
    },
    {
      why: "a sentence written anew is not held together by one 的",
      mine: "市民期待的步道建成",
      theirs: "沿湖居民盼望的公园开放",
      want: ["-市", "+沿湖居", "=民", "-期待的步道建成", "+盼望的公园开放"],
    },
    {
      why: "a new paragraph is one character",
      mine: "甲。乙。",
      theirs: "甲。\n乙。",
      want: ["=甲。", "+\n", "=乙。"],
    },
    { why: "nothing differs", mine: "甲", theirs: "甲", want: ["=甲"] },
  ])("$why", ({ mine, theirs, want }) => {
    expect(shown(mine, theirs)).toEqual(want);
  });

  it("still reads as both sides do", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "的", "\n", "𠮷"), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const runs = tidyDiff(characterDiff(mine, theirs));
        const side = (other: string) =>
          runs
            .filter(({ kind }) => kind !== other)
            .map((run) => run.text)
            .join("");
        expect([side("theirs"), side("mine")]).toEqual([mine, theirs]);
      }),
    );
  });
});
