import { expect, it } from "vitest";
import { pairsOf } from "../pairs";
import { affinityOf } from "./affinity";
import { runsOf } from "./samples";

const RUNS = runsOf(
  ["paragraph", "图书驿站由水塔改建，藏书八千册，居民凭身份证借阅图书。"],
  ["paragraph", "驿站的志愿者带孩子们读绘本，水塔里的图书驿站成了书房。"],
  ["title", "水塔变身图书驿站"],
  ["paragraph", "松河水库调度水位，保障下游稻田灌溉，渠道分段包干。"],
  ["paragraph", "水库还将更换渠道的闸门，让稻田灌溉更有保障。"],
);

it("finds that a title goes with the text that says its words again", () => {
  const affinity = affinityOf(RUNS, pairsOf(RUNS));
  expect(affinity(2, 0, 3)).toBeGreaterThan(1);
  expect(affinity(2, 2, 5)).toBeLessThanOrEqual(0);
});
