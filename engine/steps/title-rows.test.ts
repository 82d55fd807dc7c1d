import { expect, it } from "vitest";
import { findArticles } from "./find-articles";
import { runsOf, textOf } from "./samples";

const STATION = [
  ["paragraph", "本报讯（记者 唐一舟）青禾区首座社区图书驿站开门迎客，驿站由水塔改建，藏书八千册。"],
  ["paragraph", "图书驿站的志愿者每周带孩子们读绘本，水塔成了居民身边的书房。"],
] as const;
const WATER = [
  ["paragraph", "本报讯（记者 孟晓棠）松河水库科学调度水位，保障下游稻田灌溉用水，渠道分段包干。"],
  ["paragraph", "水库管理处还将更换渠道的老化闸门，稻田灌溉更有保障。"],
] as const;
const BUS = [
  ["paragraph", "本报讯（通讯员 白露）十二路公交车延长到槐树庄，村民进城不再换乘，末班车推迟一小时。"],
] as const;
const STATION_TITLE = ["title", "水塔改建图书驿站"] as const;
const WATER_TITLES = [
  ["title", "水库分段包干"],
  ["title", "稻田灌溉用水有保障"],
] as const;
const BUS_TITLE = ["title", "公交车延长到槐树庄"] as const;
const CROSSHEAD = ["title", "绘本进驿站"] as const;

it.each([
  {
    why: "two titles, two texts",
    runs: [STATION_TITLE, ...WATER_TITLES, ...STATION, ...WATER],
    want: [
      ["水塔改建图书驿站", 2],
      ["水库分段包干稻田灌溉用水有保障", 2],
    ],
  },
  {
    why: "three titles before their texts",
    runs: [...WATER_TITLES, BUS_TITLE, STATION_TITLE, ...WATER, ...BUS, ...STATION],
    want: [
      ["水库分段包干稻田灌溉用水有保障", 2],
      ["公交车延长到槐树庄", 1],
      ["水塔改建图书驿站", 2],
    ],
  },
  {
    why: "titles after their texts",
    runs: [...WATER, ...STATION, ...WATER_TITLES, STATION_TITLE],
    want: [
      ["水库分段包干稻田灌溉用水有保障", 2],
      ["水塔改建图书驿站", 2],
    ],
  },
  {
    why: "a crosshead stands in one of the texts",
    runs: [STATION_TITLE, ...WATER_TITLES, STATION[0], CROSSHEAD, STATION[1], ...WATER],
    want: [
      ["水塔改建图书驿站绘本进驿站", 2],
      ["水库分段包干稻田灌溉用水有保障", 2],
    ],
  },
  {
    why: "a subhead begins no article's title",
    runs: [...WATER_TITLES, ["title", "——公交车延长到槐树庄"], ...WATER],
    want: [["水库分段包干稻田灌溉用水有保障——公交车延长到槐树庄", 2]],
  },
  {
    why: "a headline of two lines over one text",
    runs: [...WATER_TITLES, ...WATER, STATION_TITLE, ...STATION],
    want: [
      ["水库分段包干稻田灌溉用水有保障", 2],
      ["水塔改建图书驿站", 2],
    ],
  },
] as const)("shares titles in a row out over their texts: $why", ({ runs, want }) => {
  const articles = findArticles(runsOf(...runs)).map((article) => [
    article.runs
      .filter(({ kind }) => kind === "title")
      .map(textOf)
      .join(""),
    article.runs.filter(({ kind }) => kind === "paragraph").length,
  ]);
  expect(articles).toEqual(want);
});

it("says of a title in a row that its order gave it to its text, and what an article in a row is worth", () => {
  const articles = findArticles(runsOf(STATION_TITLE, ...WATER_TITLES, ...STATION, ...WATER));
  expect(articles.map(({ inRow }) => inRow)).toEqual([true, true]);
  for (const { cuts } of articles) for (const { goesOn } of cuts) expect(goesOn).toBeGreaterThan(0);
});
