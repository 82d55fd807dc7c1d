import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { halfWidthMarks } from "./half-width-marks";

describe("half-width punctuation", () => {
  it.each([
    { why: "between Chinese characters", words: "步道开放,市民入园。", want: [", → ，"] },
    { why: "brackets round Chinese characters", words: "两年(含两年)以上。", want: ["( → （", ") → ）"] },
    {
      why: "brackets where one side is a figure",
      words: "两年以上(含2年)住房。",
      want: ["( → （", ") → ）"],
    },
    { why: "after a closing quotation mark", words: "“开放了”,他说。", want: [", → ，"] },
    {
      why: "in a number, a time and an address they are right",
      words: "共1,200人，10:30开始，见http://a.example。",
      want: [],
    },
    { why: "between Latin words", words: "Smart City, Green City 论坛。", want: [] },
    { why: "a score", words: "主队以3:1获胜。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, halfWidthMarks(page))).toEqual(want);
  });
});
