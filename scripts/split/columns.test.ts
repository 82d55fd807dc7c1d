import { expect, it } from "vitest";
import { cellsOf, layOut } from "./columns";

it.each([
  { why: "a Chinese character takes two cells", text: "版", want: 2 },
  { why: "full-width forms too", text: "（１）", want: 6 },
  { why: "a Latin letter takes one", text: "A02", want: 3 },
  { why: "what cannot be seen takes none", text: "\u200b", want: 0 },
])("counts cells: $why", ({ text, want }) => {
  expect(cellsOf(text)).toBe(want);
});

it("fills columns up to their widest, and leaves the last as it is", () => {
  expect(
    layOut([
      ["1", "主题", "a"],
      ["12", "", "b"],
      ["3", "x", ""],
    ]),
  ).toEqual(["1   主题  a", "12        b", "3   x"]);
});
