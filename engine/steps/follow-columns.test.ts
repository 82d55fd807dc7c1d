import { describe, expect, it } from "vitest";
import { columnLinesOf, usageOf } from "./column-lines";
import { followColumns } from "./follow-columns";
import { runsOf } from "./samples";

const FIRST = [
  "本报讯（记者罗小满）青石镇",
  "三座旧桥昨日重新通行。修桥历时",
  "五个月，镇里请来石匠二十多名，",
  "把塌落的桥栏一块一块砌回原处，",
  "桥面也全部换成青石板。石匠领班",
  "说，旧桥的石料大多还能再用，只",
  "是桥墩要加固。镇长表示，今后旧",
  "桥每年检修一次。",
];
const SECOND = [
  "本报讯（记者何一禾）柳河湾",
  "果农今年试种新梨一百二十亩，梨",
  "树是从外地果园引来的，果农说，",
  "新梨皮薄汁多，比老品种早熟半个",
  "月，梨园里已经挂满了果子。合作",
  "社估计，新梨每亩可收三千斤，果",
  "农的收入会增加两成。",
];

/** The second head stands after the first title and its first column. */
function follow(a: number, b: number) {
  const runs = runsOf(
    ["title", "青石镇修好三座旧桥"],
    ["paragraph", ...FIRST.slice(0, a)],
    ["title", "柳河湾果农试种新梨"],
    ["paragraph", ...SECOND.slice(0, b)],
    ["paragraph", ...FIRST.slice(a)],
    ["paragraph", ...SECOND.slice(b)],
  );
  const lines = columnLinesOf(runs);
  const second = { asRead: a + 1, from: a + 1, to: a + 2, starts: [a + 1] };
  return followColumns({ lines, second, measure: 15, usage: usageOf(lines) });
}

describe("following two articles whose columns come by turns", () => {
  it.each([
    [4, 4],
    [4, 3],
    [5, 3],
  ])("gives each line to its article (columns of %i and %i lines)", (a, b) => {
    const [best, ...others] = follow(a, b);
    const sides = [
      ...Array<number>(1 + a).fill(0),
      ...Array<number>(1 + b).fill(1),
      ...Array<number>(FIRST.length - a).fill(0),
      ...Array<number>(SECOND.length - b).fill(1),
    ];
    expect(best && [...best.of]).toEqual(sides);
    expect(best?.gain).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ gain }) => gain <= (best?.gain ?? 0))).toBe(true);
  });
});
