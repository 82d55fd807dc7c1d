import { describe, expect, it } from "vitest";
import { KINDS, type Kind } from "../line";
import { WEIGHTS } from "../weights";
import { enterCost, type FoundRuns, findRuns, leaveCost, stayCost } from "./find-runs";
import type { LineLattice, Row } from "./line-lattice";
import { piecesOf } from "./samples";
import { weighLines } from "./weigh-lines";

/** One whole reading of a page: what each line is, and what that costs. */
interface Reading {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** Every reading of a page there is, one by one: what `weighLines` finds without looking at each. */
function readingsOf(page: LineLattice): Reading[] {
  const readings: Reading[] = [];
  const say = (kind: Kind, from: number, to: number, first: boolean) =>
    Array.from({ length: to - from }, (_, i) => `${first && i === 0 ? "begins" : "goes on"} ${kind}`);
  const between = (
    place: number,
    measure: number,
    afterText: boolean,
    cost: number,
    lines: string[],
  ): void => {
    if (place === page.lines.length) readings.push({ cost, lines });
    for (const other of page.othersFrom[place] ?? []) {
      const said = [...lines, ...say(other.kind, place, other.to, true)];
      between(other.to, measure, other.kind === "jump", cost + other.cost, said);
    }
    for (const row of page.rowsFrom[place] ?? [])
      for (const own of page.measures.keys()) {
        const changed = own === measure ? 0 : WEIGHTS.paragraph.newMeasure;
        const said = [...lines, ...say("paragraph", row.from, row.to, true)];
        inside(row, own, true, cost + enterCost(row, afterText) + changed, said);
      }
  };
  const inside = (row: Row, measure: number, first: boolean, cost: number, lines: string[]): void => {
    between(row.to, measure, true, cost + leaveCost(page, row, measure, first), lines);
    for (const next of page.rowsFrom[row.to] ?? [])
      for (const own of page.measures.keys()) {
        const changed = own === measure ? 0 : WEIGHTS.paragraph.newMeasureInside;
        const said = [...lines, ...say("paragraph", next.from, next.to, false)];
        inside(next, own, false, cost + stayCost(page, row, next, measure, first) + changed, said);
      }
  };
  between(0, 0, false, 0, []);
  return readings;
}

function weighed({ page, ahead }: FoundRuns) {
  return weighLines(page, ahead);
}

describe("weighs every reading of every line against the cheapest page", () => {
  it.each([
    { why: "a title and its text", lines: ["水塔变身驿站", "青禾区首座社区", "图书驿站开门。"] },
    { why: "a text that may end with each line", lines: ["驿站开门。", "水库放水。", "大桥合龙。"] },
    { why: "a row cut in two", lines: ["水塔变身 本报讯（记者 罗小满）", "驿站开门。"] },
    { why: "a row parted at punctuation", lines: ["顾秋月说这座“水塔”", "，好。"] },
    { why: "an opening after a text", lines: ["驿站开门。", "本报讯（记者 孟晓棠）", "大桥合龙。"] },
    { why: "a caption, a byline and a jump", lines: ["图为驿站。", "□ 罗小满", "（下转二版）"] },
  ])("$why", ({ lines }) => {
    const found = findRuns(piecesOf(...lines));
    const readings = readingsOf(found.page);
    const best = Math.min(...readings.map(({ cost }) => cost));
    const { begins, goesOn } = weighed(found);
    for (const i of found.page.lines.keys())
      for (const kind of KINDS)
        for (const [words, margin] of [
          [`begins ${kind}`, begins(i, kind)],
          [`goes on ${kind}`, goesOn(i, kind)],
        ] as const) {
          const costs = readings.filter((reading) => reading.lines[i] === words).map(({ cost }) => cost);
          expect(margin, `line ${i} ${words}`).toBeCloseTo(Math.min(...costs) - best, 6);
        }
  });
});

const TEXT = [
  "本报讯（记者 唐一舟）",
  "昨日上午青禾区首座社区图",
  "书驿站在柳湾街道开门迎客",
  "居民凭身份证就能借走图书",
  "也能坐下来慢慢读完一本。",
];

it("finds for nothing what stands on the cheapest page", () => {
  const found = findRuns(piecesOf("水塔变身图书驿站", ...TEXT, "责编：温如玉"));
  const kinds = found.runs.flatMap(({ kind, lines }) => lines.map((_, i) => ({ kind, first: i === 0 })));
  expect(kinds.length).toBe(TEXT.length + 2);
  const { begins, goesOn } = weighed(found);
  for (const [i, { kind, first }] of kinds.entries())
    expect(first ? begins(i, kind) : goesOn(i, kind)).toBeCloseTo(0);
});

describe("is the surer the more there is to tell by", () => {
  /** How much dearer it is that the line goes on with the text before it. */
  const goesOn = (next: string, ...before: readonly string[]) => {
    const found = findRuns(piecesOf(...TEXT, ...before, next));
    return Math.min(...KINDS.map((kind) => weighed(found).goesOn(found.page.lines.length - 1, kind)));
  };

  it.each([
    { why: "an opening", surer: goesOn("本报讯驿站开门。"), than: goesOn("据介绍驿站开门。") },
    { why: "a blank line", surer: goesOn("据介绍驿站开门。", ""), than: goesOn("据介绍驿站开门。") },
    {
      why: "a line that is short before it",
      surer: goesOn("据介绍驿站开门。", "据介绍全区今年计划建", "成了。"),
      than: goesOn("据介绍驿站开门。", "据介绍全区今年计划建", "设十二座这样的图书驿站。"),
    },
  ])("$why", ({ surer, than }) => {
    expect(surer).toBeGreaterThan(than);
  });
});
