import { describe, expect, it } from "vitest";
import { emptyProfile, type Form } from "@/engine/profile";
import { summaryOf } from "./summary";

const forms = (...seen: readonly (readonly [string, number, number])[]): Form[] =>
  seen.map(([form, count, otherwise]) => ({ form, seen: count, otherwise }));

describe("summaryOf", () => {
  it("has nothing to say of a paper that nothing was learnt of", () => {
    expect(summaryOf(emptyProfile())).toEqual({
      pages: 0,
      titles: undefined,
      measures: [],
      furniture: { forms: [], more: 0 },
      bylines: { forms: [], more: 0 },
      credits: { forms: [], more: 0 },
    });
  });

  it.each([
    { why: "most stand after", titles: { before: 1, after: 9 }, want: { place: "after", ofTen: 9 } },
    { why: "all stand before", titles: { before: 4, after: 0 }, want: { place: "before", ofTen: 10 } },
    { why: "neither is usual", titles: { before: 2, after: 2 }, want: { place: "before", ofTen: 5 } },
  ])("says where titles stand: $why", ({ titles, want }) => {
    expect(summaryOf({ ...emptyProfile(), titles }).titles).toEqual(want);
  });

  it("names the usual measures, the narrowest first", () => {
    const measures = [
      { ems: 17, seen: 6 },
      { ems: 14, seen: 3.5 },
      { ems: 31, seen: 0.1 },
    ];
    expect(summaryOf({ ...emptyProfile(), measures }).measures).toEqual([14, 17]);
  });

  it("names the forms seen most, and only those that are a habit", () => {
    const furniture = forms(
      ["第#版", 9, 0],
      ["河畔", 1, 0],
      ["东湖", 5, 5],
      ...["一", "二", "三", "四", "五", "六"].map((row) => [row, 3, 0] as const),
    );
    expect(summaryOf({ ...emptyProfile(), furniture }).furniture).toEqual({
      forms: ["第#版", "一", "二", "三", "四", "五"],
      more: 1,
    });
  });
});
