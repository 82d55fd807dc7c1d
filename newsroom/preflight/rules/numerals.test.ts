import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { aboutNumber, fullWidthFigures, mixedDate, perCent } from "./numerals";

describe("the figures of a date", () => {
  it.each([
    { why: "both kinds in one date", words: "定于8月十九日开放。", want: ["8月十九日"] },
    { why: "year and month of different kinds", words: "二〇二五年8月开放。", want: ["二〇二五年8月"] },
    { why: "one kind", words: "2025年8月19日，二〇二五年八月十九日。", want: [] },
    { why: "a lunar date has characters", words: "农历七月初七，8月19日。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, mixedDate(page))).toEqual(want);
  });
});

describe("a number that is only about", () => {
  it.each([
    { why: "written in figures", words: "再过3、4天开放。", want: ["3、4 → 三四"] },
    { why: "a list is not about", words: "第3、4期，1、3天。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, aboutNumber(page))).toEqual(want);
  });
});

describe("per cent", () => {
  it.each([
    { why: "words and figures mixed", words: "增长百分之30.5。", want: ["百分之30.5 → 30.5%"] },
    { why: "all words", words: "增长百分之三十。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, perCent(page))).toEqual(want);
  });
});

describe("figures", () => {
  it.each([
    { why: "full-width", words: "共１２００人。", want: ["１２００ → 1200"] },
    { why: "half-width", words: "共1200人。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, fullWidthFigures(page))).toEqual(want);
  });
});
