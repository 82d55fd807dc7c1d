import { describe, expect, it } from "vitest";
import { splitPage } from "../pipeline";

const FIRST = [
  "青石镇修好三座旧桥",
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
  "柳河湾果农试种新梨",
  "本报讯（记者何一禾）柳河湾",
  "果农今年试种新梨一百二十亩，梨",
  "树是从外地果园引来的，果农说，",
  "新梨皮薄汁多，比老品种早熟半个",
  "月，梨园里已经挂满了果子。合作",
  "社估计，新梨每亩可收三千斤，果",
  "农的收入会增加两成。",
];

const THIRD = [
  "白塔村小学添了新操场",
  "本报讯（记者沈冬青）白塔村",
  "小学的新操场日前铺好，跑道长二",
  "百米。孩子们说，下雨天也能在操",
  "场上跑步，再不怕踩一脚泥。校长",
  "告诉记者，操场下面埋了排水管，",
  "雨停一刻钟就干。",
];
const FOURTH = [
  "云台渡口换上新渡船",
  "本报讯（记者陆秋实）云台渡",
  "口昨日换上一艘新渡船，船上能载",
  "六十人，比旧船多出一倍。船工介",
  "绍，新渡船用电，开起来没有油烟",
  "味，过一趟江只要八分钟，票价不",
  "变。",
];

function textsOf(source: readonly string[]): string[] {
  const { articles } = splitPage(source.join("\n"));
  return articles.map(({ blocks }) => blocks.map(({ text }) => text).join(""));
}

describe("articles whose columns come by turns", () => {
  it.each([
    ["columns of one height", [5, 5]],
    ["columns of different heights", [5, 4]],
  ])("joins %s, in the order of each text", (_why, [a = 0, b = 0]) => {
    const page = [...FIRST.slice(0, a), ...SECOND.slice(0, b), ...FIRST.slice(a), ...SECOND.slice(b)];
    const { decisions } = splitPage(page.join("\n"));
    expect(textsOf(page)).toEqual([FIRST.join(""), SECOND.join("")]);
    expect(decisions.some(({ reason }) => reason === "next-column")).toBe(true);
  });

  it("joins two that are followed by two others", () => {
    const page = [
      ...[...FIRST.slice(0, 5), ...SECOND.slice(0, 4), ...FIRST.slice(5), ...SECOND.slice(4)],
      ...[...THIRD.slice(0, 4), ...FOURTH.slice(0, 5), ...THIRD.slice(4), ...FOURTH.slice(5)],
    ];
    expect(textsOf(page)).toEqual([FIRST, SECOND, THIRD, FOURTH].map((lines) => lines.join("")));
  });

  it("leaves articles alone that stand one after the other", () => {
    const { decisions } = splitPage([...FIRST, ...SECOND].join("\n"));
    expect(decisions.some(({ reason }) => reason === "next-column")).toBe(false);
  });
});
