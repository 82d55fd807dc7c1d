import fc from "fast-check";
import { expect, it } from "vitest";
import { splitPage } from "./pipeline";
import { reflow, sameCharacters } from "./reflow";
import { isWhite } from "./spans";
import type { Block, Span } from "./types";

/** Pieces that pastes are made of, and pieces that break naive readers. */
const PIECES = [
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  " ",
  "\u3000",
  "\u3000\u3000",
  "\u00a0",
  "\u2003",
  "\f",
  "\v",
  "\u0085",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\u200b",
  "\u200d",
  "\u2060",
  "\u00ad",
  "\u0000",
  "\u001b",
  "\u007f",
  "\ufffd",
  "\ud800",
  "\udc00",
  "\ud83d",
  "\ude00",
  "😀",
  "👨‍👩‍👧",
  "é",
  "e\u0301",
  "\u0301",
  "\u0308",
  " \u0301",
  "\u00a8",
  "ﬁ",
  "Å",
  "①",
  "㍿",
  "½",
  "\u1100",
  "\u1161",
  "\u11a8",
  "각",
  "\ue000",
  "\uf8ff",
  "⽤",
  "⺠",
  "豈",
  "ｱ",
  "ﾞ",
  "Ａ",
  "１２",
  "ا",
  "\u202e",
  "𠮷",
  "ไ",
  "\u0e33",
  "क्",
  "\u0930",
  "市委书记",
  "的",
  "。",
  "，",
  "”",
  "“",
  "」",
  "（下转二版）",
  "▶下转03版",
  "（上接第一版）",
  "本报讯（记者 张三）",
  "□ 本报记者 李四",
  "新华社北京8月19日电",
  "图为",
  "图①",
  "李四 摄",
  "（王五摄）",
  "责编：赵六",
  "导 读",
  "——",
  "遇 困 群 体 提 供",
  "2025年8月20日",
  "18 亿元",
  "全市人才工作座谈会召开",
  "时强调",
  "a",
  "word",
  "-",
  "0",
  "：",
  "①②③",
  "http://a.cn",
  "通 知",
];
const paste = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), { maxLength: 30 })
    .map((l) => l.map((p) => p.join("")).join("\n")),
);

/** A text without white space, compatibility forms made plain. */
function bare(text: string): string {
  return [...text]
    .filter((character) => !isWhite(character))
    .join("")
    .normalize("NFKC");
}

function check(source: string): void {
  const split = splitPage(source);
  const taken = new Array<number>(source.length).fill(0);
  const blocks: Block<string>[] = [
    ...split.articles.flatMap((article) => article.blocks),
    ...split.furniture,
  ];
  for (const block of blocks) {
    expect(
      sameCharacters(block.text, block.spans.map(([start, end]) => source.slice(start, end)).join("")),
    ).toBe(true);
    let floor = 0;
    for (const [start, end] of block.spans) {
      expect(start).toBeGreaterThanOrEqual(floor);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
      floor = end;
      for (let i = start; i < end; i++) taken[i] = (taken[i] ?? 0) + 1;
    }
  }
  for (let i = 0; i < source.length; i++)
    if (!isWhite(source.charAt(i)) && taken[i] !== 1) expect.fail(`character ${i} is in ${taken[i]} blocks`);
  expect(split.furniture.every((block) => block.role !== "unplaced")).toBe(true);
  expect(splitPage(source)).toEqual(split);
}

it("keeps every character that is not white space in exactly one block, and rewrites none", {
  timeout: 120_000,
}, () => {
  fc.assert(fc.property(paste, check), { numRuns: Number(process.env.LAW_RUNS ?? 1500) });
});

it("reflows any stretches without rewriting them", { timeout: 60_000 }, () => {
  const stretches = fc.array(fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 80 })), { maxLength: 6 });
  fc.assert(
    fc.property(paste, stretches, (source, pairs) => {
      const spans = pairs.map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
      const taken = new Set<number>();
      for (const [start, end] of spans)
        for (let i = start; i < Math.min(end, source.length); i++) taken.add(i);
      const want = [...taken]
        .sort((a, b) => a - b)
        .map((i) => source.charAt(i))
        .join("");
      expect(bare(reflow(source, spans))).toBe(bare(want));
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 1000) },
  );
});

it("comes back from a long paste of anything", { timeout: 60_000 }, () => {
  for (const piece of ["a", "字", " ", "字 ", "。\n", "记者 ", "（", "字\n"])
    check(piece.repeat(Math.ceil(30_000 / piece.length)));
});
