import { expect, it } from "vitest";
import { takeApart } from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import { type ArticleParts, articleParts } from "./article-parts";

const parts = (...blocks: Sample["articles"][number]) => {
  const [article] = takeApart(samplePage({ articles: [blocks] }).page).articles;
  if (!article) throw new Error("no article");
  return articleParts(article);
};
const words = (alt: string) => ({ alt, focus: null, leads: false });
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
        { kind: "figure", photoId: null, caption: "新桥。", credit: "李四 摄", ...words("新桥。") },
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
        { kind: "figure", photoId: null, caption: "", credit: "李四 摄", ...words("") },
      ],
    },
  },
  { why: "empty blocks are not set", given: parts("paragraph: ", "headline:  "), want: {} },
])("$why", ({ given, want }) => {
  expect(given).toEqual({ ...NONE, ...want });
});

it("gives each photo its alternative text, else its caption, and one of them the lead", () => {
  const [one, other] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
  const [article] = takeApart(
    samplePage({ articles: [["caption: 新桥。", "caption: 旧桥。", "caption: 无图。"]] }).page,
  ).articles;
  if (!article) throw new Error("no article");
  const [first, second] = article.content;
  const figuresOf = () =>
    articleParts(article).body.flatMap((part) =>
      part.kind === "figure" ? [[part.alt, part.focus, part.leads]] : [],
    );
  Object.assign(first?.attrs ?? {}, { photoId: one, alt: "雨中的新桥" });
  Object.assign(second?.attrs ?? {}, { photoId: other, focus: [0.2, 0.7] });
  expect(figuresOf()).toEqual([
    ["雨中的新桥", null, true],
    ["旧桥。", [0.2, 0.7], false],
    ["无图。", null, false],
  ]);
  Object.assign(second?.attrs ?? {}, { leads: true });
  expect(figuresOf().map(([, , leads]) => leads)).toEqual([false, true, false]);
});
