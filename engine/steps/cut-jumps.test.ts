import { expect, it } from "vitest";
import { cutJumps } from "./cut-jumps";
import { readLines } from "./read-lines";

it.each([
  { why: "after a space", row: "融合发展。 （下转二版）", want: ["融合发展。", "（下转二版）"] },
  { why: "close to the text", row: "融合发展。（下转第4版）", want: ["融合发展。", "（下转第4版）"] },
  { why: "with a pointer", row: "稻田用水无忧。►下转3版", want: ["稻田用水无忧。", "►下转3版"] },
  { why: "a line of its own stays whole", row: "（上接第一版）", want: ["（上接第一版）"] },
  { why: "a page that is only spoken of", row: "他在A2版读到这条消息", want: ["他在A2版读到这条消息"] },
])("cuts a jump from its row: $why", ({ row, want }) => {
  expect(cutJumps(row, readLines(row)).map((line) => line.text)).toEqual(want);
});
