import { expect, it } from "vitest";
import { longText, piecesOf } from "./texts";

it.each([
  { why: "cut at the length", pages: ["一二三", "四五六"], length: 5, want: "一二三\n四" },
  { why: "begun again", pages: ["一二三"], length: 9, want: "一二三\n一二三\n一" },
])("makes a long text of pages: $why", ({ pages, length, want }) => {
  expect(longText(pages, length)).toBe(want);
});

it("cuts a text into pieces that make the text again", () => {
  expect(piecesOf("一二三四五", 2)).toEqual(["一二", "三四", "五"]);
});
