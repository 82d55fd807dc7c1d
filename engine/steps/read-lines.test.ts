import { expect, it } from "vitest";
import { readLines } from "./read-lines";

it.each([
  {
    why: "any line end",
    source: "一\r\n二\r三\n四\u2028五\f六",
    texts: ["一", "二", "三", "四", "五", "六"],
  },
  {
    why: "justification's spaces are closed up",
    source: "遇 困 群 体 提 供 坚 实",
    texts: ["遇困群体提供坚实"],
  },
  { why: "a short title set with air", source: "通\u3000知", texts: ["通知"] },
  {
    why: "spaces between the parts of a headline stay",
    source: "强化担当 厚植情怀",
    texts: ["强化担当 厚植情怀"],
  },
  { why: "air round figures is a house style", source: "投资 18 亿元", texts: ["投资18亿元"] },
  { why: "radicals of a PDF's font read as characters", source: "⽤户", texts: ["用户"] },
  { why: "what cannot be seen is not read", source: "稻\u200b田\ufeff", texts: ["稻田"] },
  { why: "blank lines are no lines", source: "\n \n\u3000\n", texts: [] },
])("reads lines: $why", ({ source, texts }) => {
  expect(readLines(source).map((line) => line.text)).toEqual(texts);
});

it("measures lines in ems, and keeps where they stand", () => {
  const [line] = readLines("\n\u3000\u3000共12户，");
  expect(line).toMatchObject({ span: [3, 8], width: 4, indent: 2, gap: 1, sameRow: false });
});
