import { describe, expect, it } from "vitest";
import { columnLinesOf, usageOf } from "./column-lines";
import { followCost } from "./follow-cost";
import { runsOf } from "./samples";

const PAGE = columnLinesOf(
  runsOf(
    ["title", "青石镇修好三座旧桥"],
    ["paragraph", "三座旧桥昨日重新通行。修桥历时"],
    ["paragraph", "五个月，镇里请来石匠二十多名。"],
    ["paragraph", "本报讯（记者何一禾）柳河湾"],
    ["paragraph", "桥修好了。"],
    ["paragraph", "月亮升到山顶。"],
    ["paragraph", "历时五个月才修好。"],
  ),
);
const usage = usageOf(PAGE);

function cost(before: number, next: number): number {
  const [a, b] = [PAGE[before], PAGE[next]];
  if (!a || !b) throw new Error("no such line");
  return followCost(a, b, 15, usage);
}

describe("what it costs that a line follows another", () => {
  it("makes a full line in mid sentence go on with text, not with a title", () => {
    expect(cost(1, 2)).toBeLessThan(cost(1, 0));
  });

  it("makes it go on with the words that stand together elsewhere", () => {
    expect(cost(1, 2)).toBeLessThan(cost(1, 5));
  });

  it("makes it go on with no news text's opening", () => {
    expect(cost(1, 2)).toBeLessThan(cost(1, 3));
  });

  it("lets a last line be followed by a title for nothing", () => {
    expect(cost(4, 0)).toBe(0);
  });

  it("asks nothing of two lines of one title", () => {
    expect(cost(0, 0)).toBe(0);
  });
});
