import type { ArticleContent } from "@/editor/document";
import { likeness, sketchOf } from "../sketch";
import type { Finding, PageForPreflight } from "../types";

/** More alike than two reports of one event are. */
const COPY = 0.5;

/** 重稿: an article that stands in the issue twice, on this page or on another one. */
export function twoCopies({ articles, elsewhere }: PageForPreflight): Finding[] {
  const looks = articles.map((article) => lookAt(article, elsewhere));
  return looks.flatMap(({ sketch, copy }, index) => {
    const here = looks.slice(0, index).findIndex((other) => likeness(sketch, other.sketch) >= COPY);
    const details = here >= 0 ? { where: "page", number: here + 1 } : copy;
    const place = { articleId: articles[index]?.attrs.id, articleNumber: index + 1 };
    return details ? [{ rule: "two-copies", severity: "warn", ...place, details }] : [];
  });
}

/** What an article's words are like, and its copy on another page. */
interface Look {
  elsewhere: PageForPreflight["elsewhere"];
  sketch: readonly number[];
  copy: Finding["details"] | null;
}

const known = new WeakMap<ArticleContent, Look>();

/** An article that did not change is not looked at again. */
function lookAt(article: ArticleContent, elsewhere: PageForPreflight["elsewhere"]): Look {
  const before = known.get(article);
  if (before?.elsewhere === elsewhere) return before;
  const sketch = before?.sketch ?? sketchOf(article);
  const copy = elsewhere.find((other) => likeness(sketch, other.sketch) >= COPY);
  const details = copy ? { where: "issue", page: copy.page, headline: copy.headline } : null;
  const look = { elsewhere, sketch, copy: details };
  known.set(article, look);
  return look;
}
