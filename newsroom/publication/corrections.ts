import { type ArticleContent, headlineOf, plainText } from "@/editor/document";
import type { Manifest } from "./manifest";

/** What readers are told of a correction. */
export interface CorrectionNote {
  articleId: string;
  words: string;
}

/** An article whose words are others than those that readers see. */
export interface CorrectedArticle {
  articleId: string;
  /** As it is to be; where there is none, how the article begins. */
  headline: string;
  /** Its words, a line a block. */
  before: string;
  after: string;
}

/** UTF-16 code units by which an article without a headline is named. */
const BEGINNING = 14;

/** Which of the articles that readers see would have other words. New ones and those that go are none of them. */
export function correctedArticles(
  published: readonly { articleId: string; content: ArticleContent }[],
  { pages }: Manifest,
): CorrectedArticle[] {
  const before = new Map(published.map(({ articleId, content }) => [articleId, plainText(content)]));
  return pages
    .flatMap(({ articles }) => articles)
    .map(({ id, content }) => {
      const after = plainText(content);
      return { articleId: id, headline: nameOf(content), before: before.get(id) ?? after, after };
    })
    .filter((article) => article.before !== article.after);
}

/** The headlines of the articles that readers see and that a manifest does not have: their addresses would answer no more. */
export function articlesLost(
  published: readonly { articleId: string; content: ArticleContent }[],
  { pages }: Manifest,
): string[] {
  const kept = new Set(pages.flatMap(({ articles }) => articles.map(({ id }) => id)));
  return published.filter(({ articleId }) => !kept.has(articleId)).map(({ content }) => nameOf(content));
}

/** An article's headline; where it has none, how it begins. */
function nameOf(content: ArticleContent): string {
  return headlineOf(content) || plainText(content).slice(0, BEGINNING);
}

/** The notes that belong to what is corrected, and the first article that has none. */
export function matchNotes(
  corrected: readonly CorrectedArticle[],
  notes: readonly CorrectionNote[],
): { notes: CorrectionNote[]; missing: CorrectedArticle | null } {
  const words = new Map(notes.map((note) => [note.articleId, note.words]));
  return {
    notes: corrected.flatMap(({ articleId }) => {
      const told = words.get(articleId);
      return told ? [{ articleId, words: told }] : [];
    }),
    missing: corrected.find(({ articleId }) => !words.get(articleId)) ?? null,
  };
}
