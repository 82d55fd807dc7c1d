import { expect, test } from "vitest";
import { firstPlace, lastPlace, placeOf } from "./place";

test("places fall from one article to the next, and from one day to the day before", () => {
  const places = [
    firstPlace("2025-08-20"),
    placeOf("2025-08-20", 1),
    lastPlace("2025-08-20"),
    firstPlace("2025-08-19"),
    placeOf("2025-08-19", 60),
    lastPlace("2025-08-19"),
  ];
  expect(places).toEqual(places.toSorted((a, b) => Number(b - a)));
  expect(new Set(places).size).toBe(places.length);
});
