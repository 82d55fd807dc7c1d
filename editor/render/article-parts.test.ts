import { expect, it } from "vitest";
import { takeApart } from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import { type ArticleParts, articleParts } from "./article-parts";

const parts = (...blocks: Sample["articles"][number]) => {
  const [article] = takeApart(samplePage({ articles: [blocks] }).page).articles;
  if (!article) throw new Error("no article");
  return articleParts(article);
};
const NONE: ArticleParts = { kicker: [], headline: [], subhead: [], byline: [], body: [] };

it.each<{ why: string; given: ArticleParts; want: Partial<ArticleParts> }>([
  {
    why: "titles by rank, wherever they stand",
    given: parts("paragraph: 甲。", "headline: 题", "subhead: 副", "kicker: 引", "byline: 本报记者 张三"),
    want: {
      kicker: ["引"],
      headline: ["题"],
      subhead: ["副"],
      byline: ["本报记者 张三"],
      body: [{ kind: "paragraph", text: "甲。" }],
    },
  },
  {
    why: "a credit goes to the figure before it",
    given: parts("caption: 新桥。", "credit: 李四 摄", "crosshead: 小题", "jump: （下转二版）"),
    want: {
      body: [
        { kind: "figure", photoId: null, caption: "新桥。", credit: "李四 摄" },
        { kind: "crosshead", text: "小题" },
        { kind: "jump", text: "（下转二版）" },
      ],
    },
  },
  {
    why: "a credit without a figure is not lost",
    given: parts("paragraph: 甲。", "credit: 李四 摄"),
    want: {
      body: [
        { kind: "paragraph", text: "甲。" },
        { kind: "figure", photoId: null, caption: "", credit: "李四 摄" },
      ],
    },
  },
  { why: "empty blocks are not set", given: parts("paragraph: ", "headline:  "), want: {} },
])("$why", ({ given, want }) => {
  expect(given).toEqual({ ...NONE, ...want });
});
