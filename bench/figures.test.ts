import { expect, it } from "vitest";
import { budgetOf } from "./budget";
import { figuresOf } from "./figures";
import type { Row } from "./scorer";

const right: Row = {
  name: "made-001",
  articles: 2,
  exact: 2,
  titleAll: 2,
  titleOk: 2,
  titlePred: 2,
  reporterHits: 1,
  reportersGold: 1,
  reportersPred: 1,
  paragraphs: 6,
  predictedParagraphs: 6,
  paragraphHits: 6,
  paragraphErrors: 0,
  merges: 0,
  splits: 0,
  spaced: 0,
  titleSpaces: 0,
  corrections: 0,
  problems: [],
  wrong: [],
};
const wrong: Row = {
  ...right,
  name: "made-002",
  exact: 0,
  titleOk: 1,
  predictedParagraphs: 5,
  paragraphHits: 4,
  paragraphErrors: 3,
  merges: 1,
  corrections: 6,
  problems: ["1 characters in no block"],
  wrong: ["headline: 某地大桥通车", "body taken for label: 某日上午"],
};

it("adds up the pages before it divides, as the scorer does", () => {
  expect(figuresOf([right, wrong])).toEqual({
    pages: 2,
    lossyPages: 1,
    correctionsPerPage: 3,
    exactArticles: 0.5,
    titleF1: 0.75,
    paragraphF1: 20 / 23,
    reporterF1: 1,
    untouchedPages: 0.5,
  });
});

it("has figures for no pages", () => {
  expect(figuresOf([])).toMatchObject({ pages: 0, correctionsPerPage: 0, exactArticles: 0 });
});

it("names each correction by its kind, and they add up to the scorer's count", () => {
  const budget = budgetOf([right, wrong]);
  expect(Object.fromEntries(budget)).toEqual({
    merge: 1,
    headline: 1,
    "body taken for label": 1,
    "paragraph start missed": 2,
    "paragraph start too many": 1,
  });
  expect([...budget.values()].reduce((a, b) => a + b)).toBe(wrong.corrections);
});
