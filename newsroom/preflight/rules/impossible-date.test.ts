import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { impossibleDate } from "./impossible-date";

describe("a date that cannot be", () => {
  it.each([
    { why: "a day that no month has", words: "定于2月30日开放。", want: ["2月30日"] },
    { why: "a month that no year has", words: "定于13月5日开放。", want: ["13月5日"] },
    { why: "29 February where the year is known", words: "2025年2月29日开放。", want: ["2025年2月29日"] },
    { why: "29 February without a year may be another year’s", words: "2月29日开放。", want: [] },
    {
      why: "another weekday: 19 August 2025 is a Tuesday",
      words: "8月19日（星期三）开放。",
      want: ["8月19日（星期三"],
    },
    { why: "its own weekday", words: "8月19日（星期二）、8月24日周日开放。", want: [] },
    {
      why: "a date of next January, from the end of a year on",
      words: "8月20日星期三，2026年1月1日星期四。",
      want: [],
    },
    { why: "the weekday of a given year", words: "2024年8月19日星期二。", want: ["2024年8月19日星期二"] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, impossibleDate(page))).toEqual(want);
  });
});
