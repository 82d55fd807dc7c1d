import { expect, it } from "vitest";
import { pageSchema } from "@/editor/schema/page-extensions";
import { textOffsetOf } from "./text-offset";

const block = (text: string, spans: [number, number][]) =>
  pageSchema.node("paragraph", { spans }, text ? pageSchema.text(text) : undefined);

it.each([
  {
    why: "lines were joined",
    source: "会议指出，\n春耕要早。",
    text: "会议指出，春耕要早。",
    at: 6,
    want: 5,
  },
  {
    why: "spaces round figures were closed up",
    source: "8 月 19 日，\n会议",
    text: "8月19日，会议",
    at: 9,
    want: 6,
  },
  {
    why: "a word before it was mended",
    source: "会义指出，\n春耕",
    text: "会议上指出，春耕",
    at: 6,
    want: 6,
  },
  { why: "the character itself is gone", source: "会议，\n春耕", text: "会议，耕", at: 4, want: 3 },
  {
    why: "a character of two code units before it",
    source: "𠮷田，\n春耕",
    text: "𠮷田，春耕",
    at: 5,
    want: 4,
  },
  { why: "a sign that is written out", source: "㈠会议\n春耕", text: "(一)会议春耕", at: 4, want: 5 },
  { why: "nothing is left", source: "会议", text: "", at: 0, want: 0 },
])("finds the place of a character of the source in its block: $why", ({ source, text, at, want }) => {
  expect(textOffsetOf(block(text, [[0, source.length]]), at, source)).toBe(want);
});

it("counts a block's stretches in the order of its text, not of the source", () => {
  const source = "下半句。\n上半句，";
  expect(
    textOffsetOf(
      block("上半句，下半句。", [
        [5, 9],
        [0, 4],
      ]),
      0,
      source,
    ),
  ).toBe(4);
});
