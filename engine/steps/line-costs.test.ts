import { describe, expect, it } from "vitest";
import {
  beginCost,
  continueCost,
  cutCost,
  endCost,
  fillCost,
  findHabits,
  type Habits,
  joinCost,
  lastCost,
  mayBreakOff,
} from "./line-costs";
import type { Features } from "./line-features";
import { NO_MEASURE } from "./measures";
import { featuresOf, piecesOf } from "./samples";

const NO_HABITS: Habits = { gaps: false, indents: false, parted: false, turns: false };
const GAPS = { ...NO_HABITS, gaps: true };
const INDENTS = { ...NO_HABITS, indents: true };

/** The last of the lines. */
function lastOf(...texts: readonly string[]): Features {
  return pairOf(...texts)[1];
}

/** The last two of the lines. */
function pairOf(...texts: readonly string[]): [Features, Features] {
  const [line, next] = featuresOf(...texts).slice(-2);
  if (!line) throw new Error("no line");
  return [line, next ?? line];
}

describe("what a paragraph's first line costs", () => {
  it.each([
    {
      why: "an opening begins a text",
      habits: NO_HABITS,
      cheaper: ["本报讯（记者 罗小满）"],
      dearer: ["水塔改建成图书驿站"],
    },
    {
      why: "a closing note is a line to itself",
      habits: NO_HABITS,
      cheaper: ["陈立夏参加活动。"],
      dearer: ["驿站昨天开了门。"],
    },
    {
      why: "the page parts its paragraphs by blank lines",
      habits: GAPS,
      cheaper: ["前文。", "", "水塔改建成图书驿站"],
      dearer: ["前文。", "水塔改建成图书驿站"],
    },
    {
      why: "the page keeps its indents",
      habits: INDENTS,
      cheaper: ["　　水塔改建成图书驿站"],
      dearer: ["水塔改建成图书驿站"],
    },
    {
      why: "a single space may be what is left of an indent",
      habits: NO_HABITS,
      cheaper: [" 水塔改建成图书驿站"],
      dearer: ["水塔改建成图书驿站"],
    },
    {
      why: "no text begins with a comma",
      habits: NO_HABITS,
      cheaper: ["水塔改建成图书驿站"],
      dearer: ["，水塔改建成图书驿站"],
    },
  ])("$why", ({ habits, cheaper, dearer }) => {
    expect(beginCost(lastOf(...cheaper), habits)).toBeLessThan(beginCost(lastOf(...dearer), habits));
  });

  it("asks for no blank line where the page has none", () => {
    const [flush, parted] = [lastOf("前文。", "水塔改建"), lastOf("前文。", "", "水塔改建")];
    expect(beginCost(flush, NO_HABITS)).toBe(beginCost(parted, NO_HABITS));
  });
});

describe("what it costs that a line goes on with a paragraph", () => {
  it.each([
    {
      why: "a sentence that is over may end the paragraph",
      habits: NO_HABITS,
      cheaper: ["驿站由水塔改建", "藏书八千册"],
      dearer: ["驿站由水塔改建。", "藏书八千册"],
    },
    {
      why: "a blank line parts",
      habits: NO_HABITS,
      cheaper: ["驿站由水塔改建", "藏书八千册"],
      dearer: ["驿站由水塔改建", "", "藏书八千册"],
    },
    {
      why: "an indent is a first line's",
      habits: INDENTS,
      cheaper: ["驿站由水塔改建", "藏书八千册"],
      dearer: ["驿站由水塔改建", "　　藏书八千册"],
    },
    {
      why: "a single space may be one too",
      habits: NO_HABITS,
      cheaper: ["驿站由水塔改建", "藏书八千册"],
      dearer: ["驿站由水塔改建", " 藏书八千册"],
    },
    {
      why: "an opening after a sentence's end begins another text",
      habits: NO_HABITS,
      cheaper: ["驿站由水塔改建。", "藏书八千册"],
      dearer: ["驿站由水塔改建。", "本报讯（记者 罗小满）"],
    },
  ])("$why", ({ habits, cheaper, dearer }) => {
    expect(continueCost(...pairOf(...cheaper), habits)).toBeLessThan(
      continueCost(...pairOf(...dearer), habits),
    );
  });

  it("weighs an indent more where the page keeps indents", () => {
    const lines = pairOf("驿站由水塔改建", "　　藏书八千册");
    expect(continueCost(...lines, NO_HABITS)).toBeLessThan(continueCost(...lines, INDENTS));
  });

  it("thinks nothing of an opening's words in mid sentence", () => {
    expect(continueCost(...pairOf("刊登在", "本报讯息栏"), NO_HABITS)).toBe(
      continueCost(...pairOf("刊登在", "柳湾街道栏"), NO_HABITS),
    );
  });
});

describe("what it costs that an inner line has its width, at a measure of 10 ems", () => {
  it.each([
    {
      why: "an inner line fills the measure",
      cheaper: ["一二三四五六七八九十", "下文"],
      dearer: ["一二三四五六七", "下文"],
    },
    {
      why: "the shorter the worse",
      cheaper: ["一二三四五六七", "下文"],
      dearer: ["一二三四", "下文"],
    },
    {
      why: "a figure could not be broken",
      cheaper: ["一二三四五六七八", "12800册"],
      dearer: ["一二三四五六七八", "下文"],
    },
    {
      why: "an opening bracket must not part from its word",
      cheaper: ["一二三四五六七八九", "《水塔》"],
      dearer: ["一二三四五六七八", "下文"],
    },
    {
      why: "a line that is spaced out is full whatever its characters",
      cheaper: ["一 二 三 四 五 六 七", "下文"],
      dearer: ["一二三四五六七", "下文"],
    },
    {
      why: "a line is no longer than its measure",
      cheaper: ["一二三四五六七八九十", "下文"],
      dearer: ["一二三四五六七八九十一二", "下文"],
    },
    {
      why: "the longer the worse",
      cheaper: ["一二三四五六七八九十一二", "下文"],
      dearer: ["一二三四五六七八九十一二三四", "下文"],
    },
    {
      why: "punctuation may hang over its end",
      cheaper: ["一二三四五六七八九十，", "下文"],
      dearer: ["一二三四五六七八九十一", "下文"],
    },
    {
      why: "punctuation side by side is set narrower",
      cheaper: ["一二三四”，“五六七八，", "下文"],
      dearer: ["一二三四五六七八九十一二", "下文"],
    },
  ])("$why", ({ cheaper, dearer }) => {
    expect(fillCost(...pairOf(...cheaper), 10, false)).toBeLessThan(
      fillCost(...pairOf(...dearer), 10, false),
    );
  });

  it("expects a first line to be narrower by its indent", () => {
    const [narrow, full] = [pairOf("一二三四五六七八", "下文"), pairOf("一二三四五六七八九十", "下文")];
    expect(fillCost(...narrow, 10, true)).toBeLessThan(fillCost(...narrow, 10, false));
    expect(fillCost(...full, 10, false)).toBeLessThan(fillCost(...full, 10, true));
  });

  it("does not mind half an em", () => {
    const [full, near] = [pairOf("一二三四五六七八九十", "下文"), pairOf("一二三四五六七八九9", "下文")];
    expect(fillCost(...near, 10, false)).toBe(fillCost(...full, 10, false));
  });

  it("lets no line go on where a paragraph stands whole on one line", () => {
    const lines = pairOf("一二三四五六七八九十", "下文");
    expect(fillCost(...lines, NO_MEASURE, false)).toBeGreaterThanOrEqual(fillCost(...lines, 40, false));
  });
});

describe("what it costs that a paragraph ends with a line", () => {
  it.each([
    { why: "a sentence is over", cheaper: ["藏书八千册。"], dearer: ["藏书八千册"] },
    { why: "a quotation may stop without a full stop", cheaper: ["说“开门迎客”"], dearer: ["说，开门迎客"] },
    { why: "but had better have one", cheaper: ["说“开门迎客。”"], dearer: ["说“开门迎客”"] },
    { why: "a full stop ends one best", cheaper: ["开放时间，如下。"], dearer: ["开放时间，如下："] },
    { why: "a colon may end one", cheaper: ["开放时间，如下："], dearer: ["开放时间，如下"] },
    { why: "a jump cuts it short", cheaper: ["藏书，八千", "（下转二版）"], dearer: ["藏书，八千", "下文"] },
    {
      why: "a jump that comes from elsewhere does not",
      cheaper: ["藏书，八千", "（下转二版）"],
      dearer: ["藏书，八千", "（上接一版）"],
    },
    { why: "only inner lines are spaced out", cheaper: ["藏书八千册。"], dearer: ["藏 书 八 千 册 。"] },
  ])("$why", ({ cheaper, dearer }) => {
    const costOf = ([line, next]: readonly string[]) => {
      const [own, after] = featuresOf(line ?? "", next ?? "");
      return own ? endCost(own, after, false) : Number.NaN;
    };
    expect(costOf(cheaper)).toBeLessThan(costOf(dearer));
  });

  it("doubts a text of one line without punctuation", () => {
    const line = lastOf("水塔改建图书驿站");
    expect(endCost(line, undefined, false)).toBeLessThan(endCost(line, undefined, true));
  });

  it("lets a last line be as short as it will, and no longer than the measure", () => {
    expect(lastCost(lastOf("完。"), 10, false)).toBe(lastCost(lastOf("一二三四五六七八九。"), 10, false));
    expect(lastCost(lastOf("完。"), 10, false)).toBeLessThan(
      lastCost(lastOf("一二三四五六七八九十一二。"), 10, false),
    );
  });

  it("asks a little of a paragraph without a measure, less than of a line past its measure", () => {
    const line = lastOf("一二三四五六七八九十一二。");
    expect(lastCost(line, NO_MEASURE, true)).toBeGreaterThan(lastCost(line, 20, true));
    expect(lastCost(line, NO_MEASURE, true)).toBeLessThan(lastCost(line, 10, true));
  });
});

it.each([
  { why: "full and in mid sentence", text: "一二三四五六七八九十", first: false, want: true },
  { why: "an em short of it", text: "一二三四五六七八九", first: false, want: true },
  { why: "full for a first line", text: "一二三四五六七八", first: true, want: true },
  { why: "short", text: "一二三四五六", first: false, want: false },
  { why: "longer than the measure", text: "一二三四五六七八九十一二三", first: false, want: false },
  { why: "a sentence is over", text: "一二三四五六七八九。", first: false, want: false },
  { why: "a quotation is over, the sentence not", text: "一二三四五六七八九”", first: false, want: true },
])("a column may break a text off: $why", ({ text, first, want }) => {
  expect(mayBreakOff(lastOf(text), 10, first)).toBe(want);
});

describe("what it costs to cut a row, and to join pieces", () => {
  it.each([
    { why: "a row's words belong together", row: "水塔变身 图书驿站", free: false },
    { why: "a text's opening begins anew", row: "水塔变身 本报讯（记者 罗小满）", free: true },
    { why: "so does a mark", row: "水塔变身 □罗小满", free: true },
  ])("cuts: $why", ({ row, free }) => {
    const [, next] = piecesOf(row).map((line) => ({ ...lastOf(line.text), line }));
    expect(next?.line.sameRow).toBe(true);
    expect(cutCost(next) === 0).toBe(free);
  });

  it("cuts between rows for nothing", () => {
    expect(cutCost(lastOf("水塔变身", "图书驿站"))).toBe(0);
    expect(cutCost(undefined)).toBe(0);
  });

  it.each([
    {
      why: "punctuation that cannot begin a row",
      cheaper: { lines: ["她说", "，好"], habits: { ...NO_HABITS, parted: true } },
      dearer: { lines: ["她说，", "“好”"], habits: { ...NO_HABITS, parted: true } },
    },
    {
      why: "on a page whose rows are parted",
      cheaper: { lines: ["她说，", "“好”"], habits: { ...NO_HABITS, parted: true } },
      dearer: { lines: ["她说，", "“好”"], habits: NO_HABITS },
    },
    {
      why: "in mid sentence",
      cheaper: { lines: ["她说，", "“好”"], habits: NO_HABITS },
      dearer: { lines: ["她说。", "“好”"], habits: NO_HABITS },
    },
  ])("joins more easily: $why", ({ cheaper, dearer }) => {
    const costOf = ({ lines, habits }: typeof cheaper) => {
      const [line, next] = pairOf(...lines);
      return joinCost(line.line, next, habits);
    };
    expect(costOf(cheaper)).toBeLessThan(costOf(dearer));
  });
});

it.each([
  { why: "nothing", lines: ["驿站开门。", "水库放水。", "大桥合龙。"], want: NO_HABITS },
  { why: "blank lines", lines: ["驿站开门。", "", "水库放水。", "", "大桥合龙。"], want: GAPS },
  { why: "one blank line is no habit", lines: ["驿站开门。", "", "水库放水。"], want: NO_HABITS },
  { why: "indents", lines: ["　　驿站开门，", "迎客。", "　　水库放水。"], want: INDENTS },
  {
    why: "rows parted at punctuation",
    lines: ["她说“水塔”", "，好。"],
    want: { ...NO_HABITS, parted: true },
  },
])("sees what is customary on the page: $why", ({ lines, want }) => {
  expect(findHabits(featuresOf(...lines))).toEqual(want);
});
