import { headlineOf } from "@/editor/document";
import { forEachArticle, wordsOf } from "./articles";

/** An article needs a headline: readers find it by nothing else. Photo news, a caption with its photo, may do without. */
export const noHeadline = forEachArticle((article) => {
  const hasText = article.content.some((block) => block.type === "paragraph" && wordsOf(block).trim() !== "");
  return hasText && headlineOf(article) === ""
    ? [{ rule: "no-headline", severity: "block", details: {} }]
    : [];
});
