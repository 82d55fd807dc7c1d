import { describe, expect, it } from "vitest";
import { pairsOf } from "../pairs";
import { cohesionOf } from "./cohesion";
import { runsOf, type Written } from "./samples";

const STATION = ["paragraph", "图书驿站由水塔改建，藏书八千册，居民凭身份证借阅图书。"] as const;
const STATION_MORE = ["paragraph", "驿站的志愿者带孩子们读绘本，水塔里的图书驿站成了书房。"] as const;
const WATER = ["paragraph", "松河水库调度水位，保障下游稻田灌溉，渠道分段包干。"] as const;
const WATER_MORE = ["paragraph", "水库还将更换渠道的闸门，让稻田灌溉更有保障。"] as const;
const BRIDGE = ["paragraph", "云汀大桥昨日合龙，铺装月底完成，车辆届时试行。"] as const;
const TITLE = ["title", "渠道换了新闸门"] as const;

function cohesionIn(...written: readonly Written[]): number[] {
  const runs = runsOf(...written);
  return cohesionOf(runs, pairsOf(runs));
}

it("says nothing of the first paragraph, and of what is none", () => {
  expect(
    cohesionIn(TITLE, STATION, ["caption", "图为驿站。"], STATION_MORE, ["jump", "（下转二版）"]),
  ).toEqual([0, 0, 0, expect.any(Number), 0]);
  expect(cohesionIn()).toEqual([]);
});

describe("tells one matter from another", () => {
  it.each([
    {
      why: "the same matter goes on",
      written: [STATION, STATION_MORE, WATER, WATER_MORE],
      at: 1,
      same: true,
    },
    { why: "another begins", written: [STATION, STATION_MORE, WATER, WATER_MORE], at: 2, same: false },
    {
      why: "a paragraph that shares nothing with the last, and much with the one before it",
      written: [STATION, ["paragraph", "昨日放晴。"], STATION_MORE, WATER, BRIDGE],
      at: 2,
      same: true,
    },
    {
      why: "words past a title count for nothing",
      written: [WATER, TITLE, STATION, BRIDGE, WATER_MORE],
      at: 3,
      same: false,
    },
    {
      why: "nor do those past a byline",
      written: [WATER, ["byline", "□ 罗小满"], STATION, BRIDGE, WATER_MORE],
      at: 3,
      same: false,
    },
    {
      why: "a caption parts nothing",
      written: [STATION, ["caption", "图为一角。"], ["paragraph", "昨日放晴。"], STATION_MORE, WATER],
      at: 3,
      same: true,
    },
  ] as const)("$why", ({ written, at, same }) => {
    expect((cohesionIn(...written)[at] ?? 0) > 0).toBe(same);
  });

  it("counts words that the whole page has for less", () => {
    const rare = cohesionIn(
      ["paragraph", "柳湾街道开会商量储水。"],
      ["paragraph", "柳湾街道来人巡查闸门。"],
      BRIDGE,
      STATION,
    );
    const common = cohesionIn(
      ["paragraph", "柳湾街道开会商量储水。"],
      ["paragraph", "柳湾街道来人巡查闸门。"],
      ["paragraph", "柳湾街道大桥合龙。"],
      ["paragraph", "柳湾街道驿站迎客。"],
    );
    expect(common[1]).toBeLessThan(rare[1] ?? Number.NaN);
  });

  it("is no surer for words said over and over", () => {
    const [, once] = cohesionIn(STATION, STATION, WATER, BRIDGE);
    const [, again] = cohesionIn(STATION, STATION, STATION, STATION, WATER, BRIDGE);
    expect(Math.abs((once ?? 0) - (again ?? 0))).toBeLessThan(0.01);
  });
});
