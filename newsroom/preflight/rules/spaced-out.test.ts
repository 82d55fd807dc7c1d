import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { spacedOut, strayedSpace } from "./spaced-out";

describe("a justified line", () => {
  it.each([
    {
      why: "a space after every character",
      words: "为遇 困 群 体 提 供坚实保障。",
      want: ["遇 困 群 体 提 供 → 遇困群体提供"],
    },
    { why: "one space alone is another matter", words: "这一实验 表明。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, spacedOut(page))).toEqual(want);
  });
});

describe("a space in running text", () => {
  it.each([
    { why: "left by a line’s end", words: "这一实验 表明，步道耐用。", want: ["  → "] },
    { why: "names stand apart", words: "本报讯（记者 林知遥 通讯员 周念）步道开放。", want: [] },
    { why: "the parts of a title stand apart", words: "以“铭记历史 珍爱和平”为题。", want: [] },
    { why: "beside a Latin word it is the house’s matter", words: "一台 iPad 平板。", want: [] },
    { why: "a justified line is told once", words: "为遇 困 群 体 提 供坚实保障。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, strayedSpace(page))).toEqual(want);
  });
});
