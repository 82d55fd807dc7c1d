import { expect, it } from "vitest";
import { type ArticleContent, plainText } from "@/editor/document";
import { placeInArticle } from "./place-in-article";

const block = (type: "headline" | "paragraph", text: string) => ({
  type,
  attrs: { spans: [] },
  ...(text === "" ? {} : { content: [{ type: "text" as const, text }] }),
});
const ARTICLE: ArticleContent = {
  type: "article",
  attrs: { id: "a", sectionId: null },
  content: [block("headline", "步道开放"), block("paragraph", ""), block("paragraph", "步道全长三公里。")],
};

it.each([
  { words: "步道开放", want: { block: 0, range: [0, 4] } },
  { words: "三公里", want: { block: 2, range: [4, 7] } },
  { words: "开放\n步道", want: { block: 0, range: [2, 4] } },
] as const)("finds the block of %j", ({ words, want }) => {
  const from = plainText(ARTICLE).indexOf(words);
  expect(placeInArticle(ARTICLE, { from, to: from + words.length })).toEqual(want);
});

it("finds none beyond the end", () => {
  expect(placeInArticle(ARTICLE, { from: 99, to: 100 })).toBeNull();
});
