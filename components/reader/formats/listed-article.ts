import type { PublishedPage, WholePublishedArticle } from "@/newsroom/publication/types";
import { firstWords, paperArticle } from "../paper-article";

/** An article in a list for machines. */
export interface ListedArticle {
  whole: WholePublishedArticle;
  page: PublishedPage;
  /** Its headline, or its first words. */
  title: string;
  /** Its first paragraph. */
  summary: string;
}

/** What every list says of an article. */
export function listedArticle(whole: WholePublishedArticle, page: PublishedPage): ListedArticle {
  const article = paperArticle(whole.article);
  const title = article.headline.join(" ") || firstWords(article) || `${page.day} ${page.number}`;
  return { whole, page, title, summary: article.text.find(({ kind }) => kind === "paragraph")?.text ?? "" };
}
