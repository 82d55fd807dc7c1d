import { describe, expect, it } from "vitest";
import { errorRate, type MarkedError, pointsInAll, pointsOf } from "./error-rate";

const marked = (error: MarkedError["error"], more: Partial<MarkedError> = {}): MarkedError => ({
  error,
  characters: 1,
  doubled: false,
  quote: "步道",
  ...more,
});

describe("what an error counts for", () => {
  it.each([
    { why: "a wrong, missing or extra character", error: marked("CHARACTERS"), points: 1 },
    { why: "two of them", error: marked("CHARACTERS", { characters: 2 }), points: 2 },
    { why: "five of them", error: marked("CHARACTERS", { characters: 5 }), points: 2 },
    { why: "six of them", error: marked("CHARACTERS", { characters: 6 }), points: 4 },
    { why: "a character in a title", error: marked("CHARACTERS", { doubled: true }), points: 2 },
    { why: "characters in the wrong order", error: marked("ORDER"), points: 1 },
    { why: "a wrong fact", error: marked("FACT"), points: 1 },
    { why: "a wrong figure, however long", error: marked("NUMBER", { characters: 4 }), points: 1 },
    { why: "numeral style", error: marked("NUMERAL_STYLE"), points: 0.1 },
    { why: "a foreign word", error: marked("FOREIGN", { characters: 8 }), points: 1 },
    { why: "punctuation", error: marked("PUNCTUATION"), points: 0.1 },
    { why: "punctuation in a title", error: marked("PUNCTUATION", { doubled: true }), points: 0.2 },
  ])("$why: $points", ({ error, points }) => {
    expect(pointsOf(error)).toBe(points);
  });
});

describe("what errors count for together", () => {
  it("is their sum", () => {
    const errors = [marked("CHARACTERS"), marked("FACT", { doubled: true }), marked("PUNCTUATION")];
    expect(pointsInAll(errors)).toBe(3.1);
    expect(pointsInAll([])).toBe(0);
  });

  it("is exact in tenths", () => {
    const commas = ["一", "二", "三"].map((quote) => marked("PUNCTUATION", { quote }));
    expect(pointsInAll(commas)).toBe(0.3);
  });

  it("counts the same error three times at most, and others beside it", () => {
    const same = Array.from({ length: 5 }, () => marked("CHARACTERS"));
    expect(pointsInAll(same)).toBe(3);
    expect(pointsInAll([...same, marked("CHARACTERS", { quote: "座椅" })])).toBe(4);
    expect(pointsInAll([...same, marked("FACT")])).toBe(4);
  });

  it("counts numeral style as one error at most", () => {
    const styles = Array.from({ length: 14 }, (_, i) => marked("NUMERAL_STYLE", { quote: String(i) }));
    expect(pointsInAll(styles)).toBe(1);
    expect(pointsInAll(styles.slice(0, 4))).toBe(0.4);
  });
});

it.each([
  { points: 2, characters: 20_000, rate: 1 },
  { points: 1, characters: 2_000, rate: 5 },
  { points: 0, characters: 2_000, rate: 0 },
  { points: 1, characters: 0, rate: null },
])("$points in $characters characters is $rate in ten thousand", ({ points, characters, rate }) => {
  expect(errorRate(points, characters)).toBe(rate);
});
