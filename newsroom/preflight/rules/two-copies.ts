import type { ArticleContent } from "@/editor/document";
import { likeness, sketchOf } from "../sketch";
import type { Finding, PageForPreflight } from "../types";

/** More alike than two reports of one event are. */
const COPY = 0.5;

/** 重稿: an article that stands in the issue twice, on this page or on another one. */
export function twoCopies({ articles, elsewhere }: PageForPreflight): Finding[] {
  const sketches = articles.map(knownSketch);
  return articles.flatMap((article, index) => {
    const sketch = sketches[index] ?? [];
    const details = copyHere(sketch, sketches.slice(0, index)) ?? copyElsewhere(sketch, elsewhere);
    const place = { articleId: article.attrs.id, articleNumber: index + 1 };
    return details ? [{ rule: "two-copies", severity: "warn", ...place, details }] : [];
  });
}

function copyHere(sketch: readonly number[], before: readonly (readonly number[])[]) {
  const copy = before.findIndex((other) => likeness(sketch, other) >= COPY);
  return copy < 0 ? null : { where: "page", number: copy + 1 };
}

function copyElsewhere(sketch: readonly number[], elsewhere: PageForPreflight["elsewhere"]) {
  const copy = elsewhere.find((other) => likeness(sketch, other.sketch) >= COPY);
  return copy ? { where: "issue", page: copy.page, headline: copy.headline } : null;
}

const known = new WeakMap<ArticleContent, number[]>();

/** An article that did not change is not read again. */
function knownSketch(article: ArticleContent): number[] {
  const sketch = known.get(article) ?? sketchOf(article);
  known.set(article, sketch);
  return sketch;
}
