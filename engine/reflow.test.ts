import { expect, it } from "vitest";
import { reflow, reflowRow } from "./reflow";
import type { Span } from "./types";

it.each([
  { why: "broken lines are joined", source: "图书驿站\n开门。", want: "图书驿站开门。" },
  {
    why: "justification's spaces are closed up",
    source: "遇 困 群 体 提 供 坚 实\n保障",
    want: "遇困群体提供坚实保障",
  },
  { why: "names keep the space between them", source: "（记者 孙莹 王宇）", want: "（记者 孙莹 王宇）" },
  { why: "Latin words are parted", source: "the water\ntower", want: "the water tower" },
  { why: "figures broken in two are not", source: "共1288\n0户", want: "共12880户" },
  { why: "radicals are mended", source: "使⽤", want: "使用" },
  { why: "a combining mark after a space stays as it is", source: "a \u0301b", want: "a \u0301b" },
  { why: "nothing", source: "\n ", want: "" },
])("reflows: $why", ({ source, want }) => {
  expect(reflow(source, [[0, source.length]])).toBe(want);
});

it("takes stretches in the order of the text, and each character once", () => {
  const spans: Span[] = [
    [4, 6],
    [0, 3],
    [2, 5],
  ];
  expect(reflow("一二三四五六", spans)).toBe("一二三四五六");
});

it.each([
  { why: "spaces between columns", source: "街道    户数   3 12860", want: "街道    户数   3 12860" },
  { why: "a tab between columns", source: "柳湾\t128", want: "柳湾\t128" },
  { why: "radicals are mended all the same", source: "使⽤　 3", want: "使用　 3" },
])("keeps the air in a table's row: $why", ({ source, want }) => {
  expect(reflowRow(source, [[0, source.length]])).toBe(want);
});
