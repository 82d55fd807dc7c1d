import { expect, it } from "vitest";
import { cutJumps } from "./cut-jumps";
import { readLines } from "./read-lines";

it.each([
  { why: "after a space", row: "融合发展。 （下转二版）", want: ["融合发展。", "（下转二版）"] },
  { why: "close to the text", row: "融合发展。（下转第4版）", want: ["融合发展。", "（下转第4版）"] },
  { why: "with a pointer", row: "稻田用水无忧。►下转3版", want: ["稻田用水无忧。", "►下转3版"] },
  { why: "in half-width brackets", row: "融合发展。(下转02版)", want: ["融合发展。", "(下转02版)"] },
  {
    why: "with the title of the other half",
    row: "融合发展。（下转2版《合龙》）",
    want: ["融合发展。", "（下转2版《合龙》）"],
  },
  { why: "broken in the figure", row: "稻田用水无忧。 ►下转3\n版", want: ["稻田用水无忧。", "►下转3版"] },
  {
    why: "broken behind 转",
    row: "稻田用水无忧。（下转\n第二版）",
    want: ["稻田用水无忧。", "（下转第二版）"],
  },
  { why: "broken, on rows of its own", row: "（上接第\n一版）", want: ["（上接第一版）"] },
  {
    why: "a row that is whole",
    row: "稻田用水无忧。\n（下转二版）",
    want: ["稻田用水无忧。", "（下转二版）"],
  },
  { why: "a line of its own stays whole", row: "（上接第一版）", want: ["（上接第一版）"] },
  { why: "a page that is only spoken of", row: "他在A2版读到这条消息", want: ["他在A2版读到这条消息"] },
])("cuts a jump from its row: $why", ({ row, want }) => {
  expect(cutJumps(row, readLines(row)).map((line) => line.text)).toEqual(want);
});
