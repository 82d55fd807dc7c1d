import { describe, expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import { blockOf } from "@/scripts/testing/preflight-page";
import { likeness, sketchOf } from "./sketch";

const REPORT =
  "清晨五点，柳河镇的早市已经热闹起来。菜农把带着露水的黄瓜和豆角摆上摊位，买主一边挑选一边同熟人打招呼。镇里去年修了新的顶棚和排水沟，下雨天也不用收摊。负责早市的老人说，从前一场雨就能让半条街的人空着手回家。";
const LATER =
  "下午三点，青石桥小学的操场上传来鼓声。六年级的学生正在排练秋天的运动会开幕式，老师站在台阶上数着拍子。学校今年把旧仓库改成了鼓乐室，雨天也能练习。校长说，愿意学鼓的孩子比去年多了一倍。";
const article = (...paragraphs: string[]): ArticleContent => ({
  type: "article",
  attrs: { id: "c2a8e0f4-1d7b-4b7e-8f3a-2f6d9b0e5d33", sectionId: null },
  content: paragraphs.map((words) => blockOf("paragraph", words)),
});

describe("how alike two articles are", () => {
  it.each([
    { why: "the same words", one: [REPORT], other: [REPORT], least: 1, most: 1 },
    {
      why: "cut otherwise, spaced otherwise",
      one: [REPORT],
      other: [REPORT.replaceAll("。", "。 ")],
      least: 1,
      most: 1,
    },
    { why: "a word changed", one: [REPORT], other: [REPORT.replace("五点", "六点")], least: 0.8, most: 0.99 },
    { why: "a paragraph more", one: [REPORT], other: [REPORT, LATER.slice(0, 40)], least: 0.5, most: 0.95 },
    { why: "another report", one: [REPORT], other: [LATER], least: 0, most: 0.1 },
    { why: "too few words", one: ["短讯"], other: ["短讯"], least: 0, most: 0 },
  ])("$why", ({ one, other, least, most }) => {
    const alike = likeness(sketchOf(article(...one)), sketchOf(article(...other)));
    expect(alike).toBeGreaterThanOrEqual(least);
    expect(alike).toBeLessThanOrEqual(most);
  });

  it("keeps at most 64 whole numbers of 32 bits", () => {
    const sketch = sketchOf(article(REPORT));
    expect(sketch.length).toBeLessThanOrEqual(64);
    expect(sketch.every((value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 31)).toBe(true);
  });
});
