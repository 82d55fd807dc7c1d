import { describe, expect, it } from "vitest";
import { breakLines, breakTitle, ems, type Mend } from "./break-lines";

const broken = (text: string, measure: number, mend: Mend, indent = 0) =>
  breakLines(text, { measure: () => measure, indent, mend: () => mend });

describe("breaking lines", () => {
  it.each<{ why: string; lines: string[]; want: string[] }>([
    {
      why: "a first line is narrower by its indent",
      lines: broken("春耕的农机已经下田", 4, "push", 2),
      want: ["春耕", "的农机已", "经下田"],
    },
    {
      why: "a comma takes the character before it along",
      lines: broken("春耕在即，农机下田", 4, "push"),
      want: ["春耕在", "即，农机", "下田"],
    },
    {
      why: "a comma hangs over the measure",
      lines: broken("春耕在即，农机下田", 4, "hang"),
      want: ["春耕在即，", "农机下田"],
    },
    {
      why: "one mark hangs, two do not",
      lines: broken("他说“好。”农机下田", 4, "hang"),
      want: ["他说", "“好。”", "农机下田"],
    },
    {
      why: "a comma slips",
      lines: broken("春耕在即，农机下田", 4, "slip"),
      want: ["春耕在即", "，农机下", "田"],
    },
    {
      why: "an opening mark does not stay behind",
      lines: broken("今天的《春耕》", 4, "push"),
      want: ["今天的", "《春耕》"],
    },
    {
      why: "a figure is not broken",
      lines: broken("投入资金1200万元", 5, "push"),
      want: ["投入资金", "1200万元"],
    },
    {
      why: "a dash is not broken",
      lines: broken("送走冬天——迎来", 5, "push"),
      want: ["送走冬天", "——迎来"],
    },
  ])("$why", ({ lines, want }) => {
    expect(lines).toEqual(want);
  });

  it("loses nothing, however narrow the measure", () => {
    const text = "他说：“《某地2025年（春）耕计划》……”——好！";
    for (const mend of ["slip", "hang", "push"] as const)
      for (let measure = 1; measure < 12; measure++)
        expect(broken(text, measure, mend, 2).join("")).toBe(text);
  });

  it("parts a title where it has a space, else in the middle", () => {
    expect(breakTitle("农机下田早 春耕备耕忙", 12)).toEqual(["农机下田早", "春耕备耕忙"]);
    expect(breakTitle("某地农机下田春耕备耕忙", 8)).toEqual(["某地农机下田春", "耕备耕忙"]);
    expect(ems("GDP增长5%")).toBe(4.5);
  });
});
