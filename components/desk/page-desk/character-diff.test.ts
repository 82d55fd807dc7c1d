import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterDiff } from "./character-diff";

const shown = (mine: string, theirs: string) =>
  characterDiff(mine, theirs).map(
    ({ kind, text }) => `${{ same: "=", mine: "-", theirs: "+" }[kind]}${text}`,
  );

describe("a difference by character", () => {
  it.each([
    { why: "alike", mine: "一心为民", theirs: "一心为民", want: ["=一心为民"] },
    {
      why: "one character put in",
      mine: "一心为民",
      theirs: "一心一意为民",
      want: ["=一心", "+一意", "=为民"],
    },
    { why: "one taken out", mine: "一心为民", theirs: "一心民", want: ["=一心", "-为", "=民"] },
    { why: "nothing on one side", mine: "", theirs: "民", want: ["+民"] },
    { why: "a rare character is one, not half of one", mine: "𠮷", theirs: "𠮸", want: ["-𠮷", "+𠮸"] },
  ])("$why", ({ mine, theirs, want }) => {
    expect(shown(mine, theirs)).toEqual(want);
  });

  it("puts together again to both sides, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "𠮷"), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const runs = characterDiff(mine, theirs);
        const side = (kind: string) =>
          runs
            .filter((run) => run.kind === "same" || run.kind === kind)
            .map((run) => run.text)
            .join("");
        expect([side("mine"), side("theirs")]).toEqual([mine, theirs]);
      }),
    );
  });

  it("is quick on long articles, few edits or many", () => {
    const article = Array.from({ length: 8_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 2_000)),
    ).join("");
    const edited = [...article].map((character, index) => (index % 20 === 7 ? "改" : character)).join("");
    const rewritten = [...article].reverse().join("");
    for (const other of [edited, rewritten]) {
      const start = performance.now();
      const runs = characterDiff(article, other);
      expect(performance.now() - start).toBeLessThan(1_000);
      expect(
        runs
          .filter(({ kind }) => kind !== "theirs")
          .map(({ text }) => text)
          .join(""),
      ).toBe(article);
    }
    expect(characterDiff(article, edited).filter(({ kind }) => kind === "theirs")).toHaveLength(400);
  });
});
