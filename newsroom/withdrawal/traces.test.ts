import { describe, expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import { blockOf } from "@/scripts/testing/preflight-page";
import { isFreeOf, tracesOf } from "./traces";

const articleOf = (...paragraphs: string[]): ArticleContent => ({
  type: "article",
  attrs: { id: "c2a8e0f4-1d7b-4b7e-8f3a-2f6d9b0e5d33", sectionId: null },
  content: paragraphs.map((words) => blockOf("paragraph", words)),
});

describe("the words of an article", () => {
  it.each([
    {
      why: "its headline and all of its text, in pieces",
      headline: "东湖夜市今晚重新开张",
      text: ["经过三个月改造，东湖夜市将于今晚重新开张。记者昨日在现场看到，工人正在调试路灯。", "短段。"],
      want: [
        "东湖夜市今晚重新开张",
        "经过三个月改造东湖夜市将于今晚重",
        "新开张记者昨日在现场看到工人正在",
        "者昨日在现场看到工人正在调试路灯",
      ],
    },
    {
      why: "short ones where there are no others",
      headline: "通知",
      text: ["停水。"],
      want: ["通知", "停水"],
    },
    { why: "none", headline: "", text: ["——"], want: [] },
  ])("are $why", ({ headline, text, want }) => {
    expect(tracesOf(headline, articleOf(...text))).toEqual(want);
  });
});

describe("a screen is free of them", () => {
  const traces = tracesOf(
    "R&D 中心今天在东湖启用",
    articleOf("经过三个月改造，东湖夜市将于今晚重新开张。末尾还有二十个字说明此事的来龙去脉。"),
  );
  it.each([
    { why: "with other words", html: "<main><h1>城西菜市场完成改造</h1></main>", want: true },
    { why: "with a few of its words", html: "<p>东湖夜市开了</p>", want: true },
    {
      why: "not with its headline, escaped and over two elements",
      html: "<h1><span>R&amp;D 中心</span> <span>今天在东湖启用</span></h1>",
      want: false,
    },
    {
      why: "not with its beginning",
      html: "<p>经过三个月改造，东湖夜市将于今晚重新开张。末尾还有</p>",
      want: false,
    },
    { why: "not with its end", html: "<p>末尾还有二十个字说明此事的来龙去脉。</p>", want: false },
    {
      why: "not where only a tag says it",
      html: '<meta content="R&#38;D 中心今天在东湖启用"><p>别的</p>',
      want: false,
    },
  ])("$why", ({ html, want }) => {
    expect(isFreeOf(html, traces)).toBe(want);
  });

  it("cannot be said of an article without words", () => {
    expect(isFreeOf("<p>别的</p>", [])).toBe(false);
  });
});
