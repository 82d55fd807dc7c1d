import { describe, expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import { blockOf } from "@/scripts/testing/preflight-page";
import { correctedArticles, matchNotes } from "./corrections";
import type { Manifest } from "./manifest";

const article = (id: string, words: string, sectionId: string | null = null): ArticleContent => ({
  type: "article",
  attrs: { id, sectionId },
  content: [blockOf("headline", `标题${id}`), blockOf("paragraph", words)],
});
const manifestOf = (...articles: ArticleContent[]): Manifest => ({
  hash: "",
  pages: [
    {
      id: "p",
      number: "01",
      name: "要闻",
      approvedHash: "",
      submittedById: "",
      reviewedById: null,
      approvedById: "",
      waived: false,
      articles: articles.map((content) => ({ id: content.attrs.id, content, sectionName: "" })),
      furniture: { type: "furniture", content: [] },
    },
  ],
});

describe("what is corrected", () => {
  const published = [article("a", "摊位八十个。"), article("b", "步道三公里。")].map((content) => ({
    articleId: content.attrs.id,
    content,
  }));

  it.each([
    { why: "other words", now: [article("a", "摊位九十个。"), article("b", "步道三公里。")], want: ["a"] },
    { why: "another section alone is none", now: [article("a", "摊位八十个。", "s")], want: [] },
    {
      why: "another order is none",
      now: [article("b", "步道三公里。"), article("a", "摊位八十个。")],
      want: [],
    },
    { why: "a new article is none", now: [article("c", "新。")], want: [] },
  ])("$why", ({ now, want }) => {
    const corrected = correctedArticles(published, manifestOf(...now));
    expect(corrected.map(({ articleId }) => articleId)).toEqual(want);
  });

  it("tells the words before and after", () => {
    expect(correctedArticles(published, manifestOf(article("a", "摊位九十个。")))).toEqual([
      { articleId: "a", headline: "标题a", before: "标题a\n摊位八十个。", after: "标题a\n摊位九十个。" },
    ]);
  });
});

describe("the notes", () => {
  const corrected = ["a", "b"].map((articleId) => ({ articleId, headline: "", before: "1", after: "2" }));

  it("are those of what is corrected, and one is missing", () => {
    const notes = [
      { articleId: "b", words: "更正" },
      { articleId: "c", words: "与此无关" },
    ];
    expect(matchNotes(corrected, notes)).toEqual({
      notes: [{ articleId: "b", words: "更正" }],
      missing: corrected[0],
    });
  });
});
