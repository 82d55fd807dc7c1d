import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { strayStart } from "./stray-start";

describe("a mark at the start", () => {
  it.each([
    { why: "a comma", role: "paragraph", words: "，市民入园。", want: ["，"] },
    { why: "a closing quotation mark", role: "paragraph", words: "”他说。", want: ["”"] },
    { why: "an opening one may stand there", role: "paragraph", words: "“今晚开放。”他说。", want: [] },
    { why: "in a headline", role: "headline", words: "、南湖步道开放", want: ["、"] },
  ] as const)("$why", ({ role, words, want }) => {
    const page = pageOf(blockOf(role, words));
    expect(faultsIn(page, strayStart(page))).toEqual(want);
  });
});
