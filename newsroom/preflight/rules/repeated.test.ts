import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { repeated } from "./repeated";

describe("words that follow themselves", () => {
  it.each([
    { why: "的的", words: "美丽的的南湖。", want: ["的的 → 的"] },
    { why: "a phrase", words: "市民纷纷前往南湖公园南湖公园散步。", want: ["南湖公园南湖公园 → 南湖公园"] },
    { why: "目的的 is not", words: "达到目的的过程。", want: [] },
    { why: "为了了解 is not", words: "为了了解民情。", want: [] },
    { why: "实实在在 is a word", words: "带来实实在在的变化。", want: [] },
    { why: "不了了之 is a word", words: "不能不了了之。", want: [] },
    { why: "research and research again is a manner of speaking", words: "再研究研究。", want: [] },
    {
      why: "写在在 is written before a place that begins so",
      words: "这篇写在在四平举行的座谈会之后。",
      want: [],
    },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, repeated(page))).toEqual(want);
  });
});
