import { describe, expect, it } from "vitest";
import { blockOf, pageOf } from "@/scripts/testing/preflight-page";
import { sketchOf } from "../sketch";
import type { PageForPreflight } from "../types";
import { twoCopies } from "./two-copies";

const REPORT =
  "清晨五点，柳河镇的早市已经热闹起来。菜农把带着露水的黄瓜和豆角摆上摊位，买主一边挑选一边同熟人打招呼。镇里去年修了新的顶棚和排水沟，下雨天也不用收摊。";
const LATER =
  "下午三点，青石桥小学的操场上传来鼓声。六年级的学生正在排练秋天的运动会开幕式，老师站在台阶上数着拍子。";

const articleOf = (words: string) => {
  const [article] = pageOf(blockOf("paragraph", words)).articles;
  if (!article) throw new Error("The page has no article.");
  return article;
};
const page = (...words: string[]): PageForPreflight => ({ ...pageOf(), articles: words.map(articleOf) });

describe("two copies of an article", () => {
  it("are named on one page, at the later one", () => {
    expect(twoCopies(page(REPORT, LATER, REPORT))).toMatchObject([
      { rule: "two-copies", articleNumber: 3, details: { where: "page", number: 1 } },
    ]);
  });

  it("are named in the issue", () => {
    const elsewhere = [
      { page: "02", headline: "早市", sketch: sketchOf(articleOf(`${REPORT}老人说。`)), jumps: [] },
    ];
    expect(twoCopies({ ...page(LATER, REPORT), elsewhere })).toMatchObject([
      { articleNumber: 2, details: { where: "issue", page: "02", headline: "早市" } },
    ]);
  });

  it("are not two different articles, nor two without words", () => {
    expect(twoCopies({ ...page(REPORT, LATER, "", ""), elsewhere: [] })).toEqual([]);
  });
});
