import { expect, it } from "vitest";
import { findArticles } from "./find-articles";
import { runsOf, textOf } from "./samples";

const STATION = [
  "paragraph",
  "本报讯（记者 唐一舟）青禾区首座社区图书驿站开门迎客，驿站由水塔改建，藏书八千册。",
] as const;
const STATION_MORE = ["paragraph", "图书驿站的志愿者每周带孩子们读绘本，水塔成了居民身边的书房。"] as const;
const WATER = [
  "paragraph",
  "本报讯（记者 孟晓棠）松河水库科学调度水位，保障下游稻田灌溉用水，渠道分段包干。",
] as const;
const WATER_MORE = ["paragraph", "水库管理处还将更换渠道的老化闸门，稻田灌溉更有保障。"] as const;
const STATION_TITLE = ["title", "水塔改建图书驿站开门迎客"] as const;
const WATER_TITLE = ["title", "松河水库分段保障稻田灌溉用水"] as const;

it.each([
  {
    why: "titles before",
    runs: [STATION_TITLE, STATION, STATION_MORE, WATER_TITLE, WATER, WATER_MORE],
    want: ["before", "before"],
  },
  {
    why: "titles after",
    runs: [STATION, STATION_MORE, STATION_TITLE, WATER, WATER_MORE, WATER_TITLE],
    want: ["after", "after"],
  },
  {
    why: "one of each, told by their words",
    runs: [STATION, STATION_MORE, STATION_TITLE, WATER_TITLE, WATER, WATER_MORE],
    want: ["after", "before"],
  },
  {
    why: "an article without a title",
    runs: [STATION, STATION_MORE, WATER, WATER_MORE, WATER_TITLE],
    want: ["none", "after"],
  },
  {
    why: "a photo with its title and no text",
    runs: [
      STATION_TITLE,
      STATION,
      STATION_MORE,
      ["title", "夏日稻田"],
      ["caption", "图为松河边的稻田。（贺知远 摄）"],
    ],
    want: ["before", "before"],
  },
  {
    why: "a crosshead over a section of the same matter",
    runs: [STATION_TITLE, STATION, ["title", "志愿者带来绘本"], STATION_MORE],
    want: ["before"],
  },
  { why: "a title alone", runs: [STATION_TITLE], want: ["before"] },
  { why: "nothing", runs: [], want: [] },
] as const)("cuts the page into articles: $why", ({ runs, want }) => {
  expect(findArticles(runsOf(...runs)).map((article) => article.title)).toEqual(want);
});

it("gives every run to one article, in order", () => {
  const runs = runsOf(
    STATION,
    STATION_TITLE,
    WATER,
    ["byline", "□ 贺知远"],
    ["jump", "（下转二版）"],
    WATER_TITLE,
  );
  expect(findArticles(runs).flatMap((article) => article.runs.map(textOf))).toEqual(runs.map(textOf));
});
