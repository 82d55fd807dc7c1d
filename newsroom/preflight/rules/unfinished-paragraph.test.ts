import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { unfinishedParagraph } from "./unfinished-paragraph";

describe("a paragraph that does not end", () => {
  it.each([
    { why: "a full stop", words: "南湖公园环湖步道今晚向市民开放。", want: [] },
    { why: "a full stop inside a quotation", words: "他说：“南湖公园环湖步道今晚开放。”", want: [] },
    {
      why: "broken off in mid sentence",
      words: "南湖公园环湖步道今晚向市民开放，前来散步的",
      want: ["开放，前来散步的"],
    },
    { why: "ending in a comma", words: "南湖公园环湖步道今晚向市民开放，", want: ["今晚向市民开放，"] },
    {
      why: "who wrote it stands after the end",
      words: "南湖公园环湖步道今晚开放。（林知遥　周念）",
      want: [],
    },
    { why: "two who wrote it", words: "南湖公园环湖步道今晚开放。（林知遥）（周念）", want: [] },
    { why: "the whole is a note in brackets", words: "（本报驻南湖记者站八月十九日电）", want: [] },
    { why: "an introduction to a list", words: "南湖公园环湖步道今晚开放，须知如下：", want: [] },
    { why: "a line of a programme, too short to tell", words: "时间：19时至21时", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, unfinishedParagraph(page))).toEqual(want);
  });
});
