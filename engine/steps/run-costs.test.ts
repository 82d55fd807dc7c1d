import { describe, expect, it } from "vitest";
import type { Kind } from "../line";
import { NO_PRIOR, type Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { findSetLines } from "./find-set-lines";
import { Features } from "./line-features";
import { readLines } from "./read-lines";
import { findOthers } from "./run-costs";
import { featuresOf, piecesOf } from "./samples";

/** What all of the lines cost as one run of the kind; undefined where they are none. */
function costAs(kind: Kind, lines: readonly string[], prior: Prior = NO_PRIOR): number | undefined {
  const features = piecesOf(...lines).map((line) => new Features(line));
  return findOthers(features, prior)[0]?.find((run) => run.kind === kind && run.to === features.length)?.cost;
}

describe("says what lines may be", () => {
  it.each([
    { why: "a byline", kind: "byline", lines: ["本报记者 罗小满 贺知远"], is: true },
    { why: "a byline on two rows", kind: "byline", lines: ["本报记者 罗小满", "通讯员 贺知远"], is: true },
    { why: "a sentence is no byline", kind: "byline", lines: ["记者从柳湾街道了解到"], is: false },
    { why: "a jump", kind: "jump", lines: ["（下转二版）"], is: true },
    { why: "words of a jump in a sentence", kind: "jump", lines: ["水流由此下转二版再看"], is: false },
    { why: "furniture", kind: "label", lines: ["责编：温如玉"], is: true },
    { why: "any row is no furniture", kind: "label", lines: ["水塔变身图书驿站"], is: false },
    { why: "furniture is one row", kind: "label", lines: ["责编：温如玉", "美编：简宁"], is: false },
    { why: "a caption by its opening", kind: "caption", lines: ["图为驿站一角。"], is: true },
    { why: "a caption by its credit", kind: "caption", lines: ["驿站一角。（贺知远 摄）"], is: true },
    { why: "no caption without either", kind: "caption", lines: ["驿站一角。"], is: false },
    { why: "any line may be a title", kind: "title", lines: ["驿站一角。"], is: true },
  ] as const)("$why", ({ kind, lines, is }) => {
    expect(costAs(kind, lines) !== undefined).toBe(is);
  });

  it("has no title of more lines than titles have", () => {
    const lines = Array.from({ length: WEIGHTS.title.mostLines + 2 }, (_, i) => `松河水库第${i}渠`);
    const runs = findOthers(featuresOf(...lines), NO_PRIOR)[0] ?? [];
    expect(Math.max(...runs.map(({ to }) => to))).toBe(WEIGHTS.title.mostLines);
  });
});

describe("what lines cost", () => {
  it.each([
    {
      why: "a title has no full stop",
      kind: "title",
      cheaper: ["水塔变身图书驿站"],
      dearer: ["水塔变身图书驿站。"],
    },
    {
      why: "a title ends with no comma",
      kind: "title",
      cheaper: ["水塔变身图书驿站"],
      dearer: ["水塔变身图书驿站，"],
    },
    {
      why: "a title may ask",
      kind: "title",
      cheaper: ["水塔变身图书驿站？"],
      dearer: ["水塔变身图书驿站。"],
    },
    {
      why: "a title is not spaced out to a measure",
      kind: "title",
      cheaper: ["水塔、驿站开门迎客人"],
      dearer: ["水 塔 、 驿 站 开 门 迎 客 人"],
    },
    {
      why: "a signature is no title",
      kind: "title",
      cheaper: ["水塔变身图书驿站"],
      dearer: ["（罗小满贺知远）"],
    },
    {
      why: "no title begins with a quotation's end",
      kind: "title",
      cheaper: ["“水塔变身驿站"],
      dearer: ["”水塔变身驿站"],
    },
    { why: "a title says something", kind: "title", cheaper: ["水塔变身"], dearer: ["水塔"] },
    {
      why: "a title is short",
      kind: "title",
      cheaper: ["水塔变身图书驿站".repeat(7)],
      dearer: ["水塔变身图书驿站".repeat(9)],
    },
    {
      why: "a title is a line sooner than two",
      kind: "title",
      cheaper: ["水塔变身图书驿站"],
      dearer: ["水塔变身", "图书驿站"],
    },
    {
      why: "pieces of a row are a line",
      kind: "title",
      cheaper: ["水塔变身 图书驿站"],
      dearer: ["水塔变身", "图书驿站"],
    },
    {
      why: "no blank line stands in a title",
      kind: "title",
      cheaper: ["水塔变身", "图书驿站"],
      dearer: ["水塔变身", "", "图书驿站"],
    },
    {
      why: "an opening and a credit say more than one of them",
      kind: "caption",
      cheaper: ["图为驿站一角。（贺知远 摄）"],
      dearer: ["图为驿站一角。"],
    },
    {
      why: "a credit may lack the opening, and had better have it",
      kind: "caption",
      cheaper: ["图为驿站一角。（贺知远 摄）"],
      dearer: ["驿站的一角。（贺知远 摄）"],
    },
    {
      why: "a caption is short",
      kind: "caption",
      cheaper: ["图为驿站里读书的孩"],
      dearer: ["图为驿站里读书的孩", "子们，摄于柳湾街道。"],
    },
    {
      why: "a caption's lines are even",
      kind: "caption",
      cheaper: ["图为驿站里读书的孩", "子们，摄于柳湾街道。"],
      dearer: ["图为驿站", "里读书的孩子们，摄于柳湾街道。"],
    },
    {
      why: "a line before a word that cannot be broken may be short",
      kind: "caption",
      cheaper: ["图为驿站里的", "12800册图书，摄于街道。"],
      dearer: ["图为驿站里的", "万余册图书，摄于柳湾街道。"],
    },
    {
      why: "a caption has no indent inside",
      kind: "caption",
      cheaper: ["图为驿站里读书的孩", "子们，摄于柳湾街道。"],
      dearer: ["图为驿站里读书的孩", "　　子们，摄于柳湾。"],
    },
    {
      why: "a caption ends with its credit",
      kind: "caption",
      cheaper: ["图为驿站一角孩子们在读。", "绘本读完一本再读一本。"],
      dearer: ["图为驿站。（贺知远 摄）", "绘本读完一本再读一本。"],
    },
    {
      why: "its credit may stand on a row of its own",
      kind: "caption",
      cheaper: ["图为孩子们在驿站里读绘本。", "（贺知远 摄）"],
      dearer: ["图为驿站。", "孩子们在里面读绘本读了很久。"],
    },
    {
      why: "a byline is one row",
      kind: "byline",
      cheaper: ["本报记者 罗小满 通讯员 贺知远"],
      dearer: ["本报记者 罗小满", "通讯员 贺知远"],
    },
  ] as const)("$why", ({ kind, cheaper, dearer }) => {
    const [less, more] = [costAs(kind, cheaper), costAs(kind, dearer)];
    expect(less).toBeDefined();
    expect(less).toBeLessThan(more ?? Number.NaN);
  });

  it("is dear as a title what the trade has another form for", () => {
    for (const [kind, line] of [
      ["byline", "本报记者 罗小满 贺知远"],
      ["jump", "（下转二版）"],
      ["label", "责编：温如玉"],
    ] as const)
      expect(costAs(kind, [line])).toBeLessThan(costAs("title", [line]) ?? Number.NaN);
  });
});

it("lets a jump stand on two lines, and would rather have it on one", () => {
  const costOf = (...lines: readonly string[]) =>
    findOthers(featuresOf(...lines), NO_PRIOR)[0]?.find(({ kind }) => kind === "jump")?.cost;
  expect(costOf("（下转二版）")).toBeLessThan(costOf("（下转", "二版）") ?? Number.NaN);
});

describe("by the paper's habit", () => {
  const known: Prior = { ...NO_PRIOR, label: () => -2, byline: () => -2, credit: () => -2 };

  it.each([
    { why: "furniture that no rule knows", kind: "label", lines: ["今晨 北岸"] },
    { why: "a byline that no rule knows", kind: "byline", lines: ["执笔｜罗小满"] },
    { why: "a credit that no rule knows", kind: "caption", lines: ["驿站一角。镜头 罗小满"] },
  ] as const)("$why", ({ kind, lines }) => {
    expect(costAs(kind, lines)).toBeUndefined();
    expect(costAs(kind, lines, known)).toBeDefined();
  });

  it("makes cheaper what rules know as well", () => {
    expect(costAs("label", ["责编：温如玉"], known)).toBeLessThan(
      costAs("label", ["责编：温如玉"]) ?? Number.NaN,
    );
  });
});

describe("lines whose breaks are meant", () => {
  const runsIn = (lines: readonly string[], at: number) => {
    const source = lines.join("\n");
    const features = findSetLines(source, readLines(source)).map((line) => new Features(line));
    return findOthers(features, NO_PRIOR)[at] ?? [];
  };
  const LIST = ["入馆须知", "1.带好水壶", "2.穿好雨鞋", "3.准时集合"];

  it("are a run each, and nothing else", () => {
    expect(runsIn(LIST, 1)).toEqual([{ kind: "paragraph", to: 2, cost: 0 }]);
  });

  it("are in no run that begins before them", () => {
    expect(runsIn(LIST, 0).every(({ to }) => to === 1)).toBe(true);
  });

  it("are furniture in a list of contents", () => {
    const contents = ["导读", "水库分段保灌溉（3版）", "大桥合龙（4版）"];
    expect(runsIn(contents, 1).map(({ kind }) => kind)).toEqual(["label"]);
  });
});
