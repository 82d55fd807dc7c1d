import { expect, it } from "vitest";
import { findMeasures, NO_MEASURE } from "./measures";
import { linesOf } from "./samples";

it("takes the commonest widths for measures, and none for what stands whole on a line", () => {
  expect(findMeasures(linesOf("一二三四五六七八", "八七六五四三二一", "一二三四五六", "短"))).toEqual([
    NO_MEASURE,
    6,
    8,
  ]);
});
