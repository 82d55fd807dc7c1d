import { describe, expect, it } from "vitest";
import { takeApart } from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import { blockDifferences } from "./block-differences";

const LONG = "南湖公园环湖步道昨日向市民开放，步道全长三公里，";
const REST = "沿线设有休息座椅和照明，两个入口同时恢复通行。";

const articles = (lines: Sample["articles"]) =>
  lines.length === 0 ? [] : takeApart(samplePage({ articles: lines }).page).articles;

interface Row {
  why: string;
  standing: Sample["articles"];
  fresh: Sample["articles"];
  want: string[];
}

describe("which blocks differ", () => {
  it.each<Row>([
    {
      why: "nothing",
      standing: [["headline: 步道开放", `paragraph: ${LONG}`]],
      fresh: [["headline: 步道开放", `paragraph: ${LONG}`]],
      want: ["same", "same"],
    },
    {
      why: "a word, and a role",
      standing: [["headline: 步道开放", `paragraph: ${LONG}`]],
      fresh: [["kicker: 步道开放", `paragraph: ${LONG.replace("三", "五")}`]],
      want: ["changed", "changed"],
    },
    {
      why: "a paragraph between two that stay",
      standing: [["headline: 步道开放", `paragraph: ${LONG}`]],
      fresh: [["headline: 步道开放", "byline: 本报记者", `paragraph: ${LONG}`]],
      want: ["same", "fresh", "same"],
    },
    {
      why: "a paragraph that was parted stands beside its larger part",
      standing: [[`paragraph: ${LONG}${REST}`]],
      fresh: [[`paragraph: ${LONG}`, `paragraph: ${REST}`]],
      want: ["changed", "fresh"],
    },
    {
      why: "a block that begins another article is no longer the same",
      standing: [["headline: 步道开放", `paragraph: ${LONG}`]],
      fresh: [["headline: 步道开放"], [`paragraph: ${LONG}`]],
      want: ["same", "changed"],
    },
    {
      why: "one side alone",
      standing: [],
      fresh: [["headline: 步道开放", `paragraph: ${LONG}`]],
      want: ["fresh", "fresh"],
    },
    {
      why: "wholly other words",
      standing: [["headline: 步道开放"]],
      fresh: [["headline: 十七路延时"]],
      want: ["standing", "fresh"],
    },
  ])("$why", ({ standing, fresh, want }) => {
    expect(blockDifferences(articles(standing), articles(fresh)).map(({ kind }) => kind)).toEqual(want);
  });
});
