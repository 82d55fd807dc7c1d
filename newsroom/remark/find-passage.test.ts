import { expect, it } from "vitest";
import { findPassage } from "./find-passage";

const TEXT = "南湖公园步道开放\n南湖公园 的步道全长三公里。";

it.each([
  { why: "where it stands", quote: "步道开放", want: "步道开放" },
  { why: "the first of several", quote: "南湖公园", want: "南湖公园" },
  { why: "over the end of a block, as the screen has it", quote: "开放  南湖", want: "开放\n南湖" },
  { why: "past a space that the quote has not", quote: "公园的步道", want: "公园 的步道" },
])("finds a passage: $why", ({ quote, want }) => {
  const found = findPassage(TEXT, quote);
  expect(found && TEXT.slice(found.from, found.to)).toBe(want);
});

it("finds the one that was meant", () => {
  expect(findPassage(TEXT, "南湖公园", 1)?.from).toBe(TEXT.lastIndexOf("南湖公园"));
  expect(findPassage(TEXT, "南湖公园", 2)).toBeNull();
});

it.each(["", " \n", "东湖"])("finds no %j", (quote) => {
  expect(findPassage(TEXT, quote)).toBeNull();
});
