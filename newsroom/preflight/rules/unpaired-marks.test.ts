import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { unpairedMarks } from "./unpaired-marks";

describe("marks that come in pairs", () => {
  it.each([
    { why: "a quotation that is closed", role: "paragraph", words: "他说：“今晚开放。”", want: [] },
    { why: "a quotation that is never closed", role: "paragraph", words: "他说：“今晚开放。", want: ["“"] },
    {
      why: "one that is closed without being opened",
      role: "paragraph",
      words: "今晚开放”，他说。",
      want: ["”"],
    },
    {
      why: "a quotation that goes on in the next paragraph opens at the very beginning",
      role: "paragraph",
      words: "“今晚先开放东段。",
      want: [],
    },
    {
      why: "two opening marks where the second should close",
      role: "paragraph",
      words: "走进“南湖步道“的入口。",
      want: ["“", "“"],
    },
    { why: "a book title inside a quotation", role: "paragraph", words: "“读《南湖》一书。”", want: [] },
    { why: "marks that cross", role: "paragraph", words: "“读《南湖”一书。》", want: ["《", "》"] },
    {
      why: "the number of an item has one bracket alone",
      role: "paragraph",
      words: "1）报名；2）领证。",
      want: [],
    },
    {
      why: "an apostrophe before a year or after a letter",
      role: "paragraph",
      words: "’98足球赛的主题是It’s time。",
      want: [],
    },
    { why: "in a headline too", role: "headline", words: "南湖步道（东段开放", want: ["（"] },
  ] as const)("$why", ({ role, words, want }) => {
    const page = pageOf(blockOf(role, words));
    expect(faultsIn(page, unpairedMarks(page))).toEqual(want);
  });
});
