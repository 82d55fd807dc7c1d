import type { Node } from "@tiptap/pm/model";
import { type ArticleContent, articleContentOf, furnitureContentOf } from "@/editor/document";
import type { PageForDesk } from "@/newsroom/page/types";
import { check } from "@/newsroom/preflight/check";
import type { Finding, PageForPreflight } from "@/newsroom/preflight/types";

/** What of the page the document does not say. */
export type PageToCheck = Pick<
  PageForDesk,
  "number" | "source" | "day" | "lists" | "overrides" | "elsewhere"
>;

const contents = new WeakMap<Node, ArticleContent>();

function contentOf(article: Node): ArticleContent {
  const known = contents.get(article) ?? articleContentOf(article);
  contents.set(article, known);
  return known;
}

/** A page document as preflight reads it; of its photos, those on its captions. */
function pageForPreflight({ source, ...page }: PageToCheck, doc: Node): PageForPreflight {
  return {
    ...page,
    source: source?.text ?? "",
    articles: doc.children.filter(({ type }) => type.name === "article").map(contentOf),
    furniture: doc.lastChild ? furnitureContentOf(doc.lastChild) : { type: "furniture", content: [] },
    photos: [],
  };
}

/** What preflight finds on a page document. */
export function findingsOf(page: PageToCheck, doc: Node): Finding[] {
  return check(pageForPreflight(page, doc));
}

/**
 * The same in small pieces, an article each and the whole at last: rules remember the articles that did not change, so that
 * no piece takes long. The findings are given to `found`.
 */
export function* findingsByPieces(
  page: PageToCheck,
  doc: Node,
  found: (findings: Finding[]) => void,
): Generator<void> {
  const whole = pageForPreflight(page, doc);
  for (const article of whole.articles) {
    check({ ...whole, articles: [article] });
    yield;
  }
  found(check(whole));
}
