import type { ArticleContent } from "./document";

/** The photos that hang on an article's captions, in order, each once. */
export function photoIdsOf(article: ArticleContent): string[] {
  const ids = article.content.map((block) => block.attrs.photoId).filter((id) => typeof id === "string");
  return [...new Set(ids)];
}
