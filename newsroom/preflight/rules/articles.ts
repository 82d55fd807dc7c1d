import type { ArticleContent, BlockContent } from "@/editor/document";
import type { Finding, PageForPreflight } from "../types";

/** What a rule about one article says of it. */
type ArticleFault = Omit<Finding, "articleId" | "articleNumber">;

/** Makes a rule of one that looks at an article at a time. */
export function forEachArticle(look: (article: ArticleContent) => ArticleFault[]) {
  return (page: PageForPreflight): Finding[] =>
    page.articles.flatMap((article, index) =>
      look(article).map((fault) => ({ ...fault, articleId: article.attrs.id, articleNumber: index + 1 })),
    );
}

/** The words of a block. */
export function wordsOf(block: BlockContent): string {
  return (block.content ?? []).map(({ text }) => text).join("");
}
