import { describe, expect, it } from "vitest";
import { NO_PRIOR } from "../prior";
import { makeArticle, spansOf } from "./make-blocks";
import { linesOf, runsOf, type Written } from "./samples";

const OPENING = ["paragraph", "本报讯（记者 唐一舟）图书驿站", "开门迎客。"] as const;
const MORE = ["paragraph", "志愿者读绘本。"] as const;
const PHOTO = ["caption", "图为驿站一角。（贺知远 摄）"] as const;

function sourceOf(written: readonly Written[]): string {
  return written.flatMap(([, ...texts]) => texts).join("\n");
}

function blocksOf(written: readonly Written[], prior = NO_PRIOR) {
  const article = { runs: runsOf(...written), title: "none", inRow: false, cuts: [], shares: [] } as const;
  return makeArticle(sourceOf(written), article, prior).blocks;
}

it.each([
  {
    why: "a title comes first",
    written: [["title", "水塔变身图书驿站"], OPENING],
    want: ["headline 水塔变身图书驿站", "paragraph 本报讯（记者 唐一舟）图书驿站开门迎客。"],
  },
  {
    why: "also where it stands after the text",
    written: [MORE, ["title", "水塔变身图书驿站"]],
    want: ["headline 水塔变身图书驿站", "paragraph 志愿者读绘本。"],
  },
  {
    why: "its lines have their roles",
    written: [["title", "贺敏在灌溉调度会上强调", "一块稻田也不能旱", "——渠道利用率提高到92%"], MORE],
    want: [
      "kicker 贺敏在灌溉调度会上强调",
      "headline 一块稻田也不能旱",
      "subhead ——渠道利用率提高到92%",
      "paragraph 志愿者读绘本。",
    ],
  },
  {
    why: "a byline may part a title from its text",
    written: [["title", "水塔变身图书驿站"], ["byline", "□ 罗小满"], MORE],
    want: ["headline 水塔变身图书驿站", "byline □ 罗小满", "paragraph 志愿者读绘本。"],
  },
  {
    why: "between paragraphs it is a crosshead, and stays there",
    written: [OPENING, ["title", "绘本来了"], MORE],
    want: [
      "paragraph 本报讯（记者 唐一舟）图书驿站开门迎客。",
      "crosshead 绘本来了",
      "paragraph 志愿者读绘本。",
    ],
  },
  {
    why: "a crosshead's lines are one block",
    written: [MORE, ["title", "绘本"], ["title", "来了"], MORE],
    want: ["paragraph 志愿者读绘本。", "crosshead 绘本来了", "paragraph 志愿者读绘本。"],
  },
  {
    why: "a photo's title where there is no text",
    written: [PHOTO, ["title", "驿站一角"]],
    want: ["headline 驿站一角", "caption 图为驿站一角。", "credit （贺知远 摄）"],
  },
  {
    why: "captions part from their credits, in the middle of a text too",
    written: [OPENING, PHOTO, MORE],
    want: [
      "paragraph 本报讯（记者 唐一舟）图书驿站开门迎客。",
      "caption 图为驿站一角。",
      "credit （贺知远 摄）",
      "paragraph 志愿者读绘本。",
    ],
  },
  {
    why: "a jump is a block of its own",
    written: [MORE, ["jump", "（下转二版）"]],
    want: ["paragraph 志愿者读绘本。", "jump （下转二版）"],
  },
  { why: "nothing", written: [], want: [] },
] as const)("makes blocks of runs: $why", ({ written, want }) => {
  expect(blocksOf(written).map(({ role, text }) => `${role} ${text}`)).toEqual(want);
});

it("puts every character into one block", () => {
  const written = [
    MORE,
    ["title", "绘本"],
    ["title", "来了"],
    OPENING,
    PHOTO,
    ["title", "水塔变身 图书驿站"],
  ] as const;
  const source = sourceOf(written);
  const seen = blocksOf(written).flatMap(({ spans }) => spans.map((span) => source.slice(...span)));
  expect([...seen.join("").replace(/\s/gu, "")].sort()).toEqual([...source.replace(/\s/gu, "")].sort());
});

describe("reads the names of its reporters", () => {
  it.each([
    { why: "from its byline", written: [["byline", "□ 罗小满"], MORE], want: ["罗小满"] },
    { why: "from its opening", written: [OPENING], want: ["唐一舟"] },
    { why: "and not from a credit", written: [MORE, PHOTO], want: [] },
  ] as const)("$why", ({ written, want }) => {
    const article = { runs: runsOf(...written), title: "none", inRow: false, cuts: [], shares: [] } as const;
    expect(makeArticle(sourceOf(written), article).reporters).toEqual(want);
  });
});

it("keeps the columns of a table's row apart, and closes up a text's figures", () => {
  const row = "柳湾街道    128    36";
  const [line] = linesOf(row);
  if (!line) throw new Error("no line");
  const textOf = (set: "table" | undefined) =>
    makeArticle(row, {
      runs: [{ kind: "paragraph", lines: [{ ...line, set }] }],
      title: "none",
      inRow: false,
      cuts: [],
      shares: [],
    }).blocks[0]?.text;
  expect(textOf("table")?.split(/\s+/u)).toEqual(["柳湾街道", "128", "36"]);
  expect(textOf(undefined)).not.toBe(textOf("table"));
});

it("keeps the air round figures where the paper does", () => {
  const written = [["paragraph", "藏书 8000 册。"]] as const;
  expect(blocksOf(written)[0]?.text).toBe("藏书8000册。");
  expect(blocksOf(written, { ...NO_PRIOR, spaces: "keep" })[0]?.text).toBe("藏书 8000 册。");
});

it("gives spans in the order of the text, whatever the order of the lines", () => {
  const lines = linesOf("驿站", "水库", "大桥");
  expect(spansOf([...lines].reverse())).toEqual(spansOf(lines));
});
