import { isDeepStrictEqual } from "node:util";
import type { ArticleChange, ArticleVersion } from "./types";

/** What a revision keeps of a page beside the words. */
export interface PageShape {
  articles: readonly ArticleVersion[];
  furniture: unknown;
}

/** What one save did: to which articles, and to the page around them. */
export interface WhatChanged {
  articles: { id: string; version: number | null; change: ArticleChange }[];
  isReordered: boolean;
  hasNewFurniture: boolean;
}

/**
 * Tells what a save did from the page before and after it, and from what was written with it (version null: displaced).
 * `before` is null where the page before was not kept whole; then an article in its first version counts as new.
 */
export function whatChanged(
  before: PageShape | null,
  after: PageShape,
  written: readonly { id: string; version: number | null }[],
): WhatChanged {
  const known = before && new Set(before.articles.map(({ id }) => id));
  const standing = new Set(after.articles.map(({ id }) => id));
  const changeOf = ({ id, version }: { id: string; version: number | null }): ArticleChange => {
    if (version === null) return "displaced";
    return (known ? known.has(id) : version > 1) ? "changed" : "added";
  };
  const place = new Map(after.articles.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: { id: string }) => place.get(id) ?? place.size;
  const removed = (before?.articles ?? []).filter(({ id }) => !standing.has(id));
  return {
    articles: [
      ...[...written]
        .sort((one, other) => placeOf(one) - placeOf(other))
        .map((article) => ({ ...article, change: changeOf(article) })),
      ...removed.map((article) => ({ ...article, change: "removed" as const })),
    ],
    isReordered: before !== null && !isDeepStrictEqual(shared(before, standing), shared(after, known)),
    hasNewFurniture: before !== null && !isDeepStrictEqual(before.furniture, after.furniture),
  };
}

const shared = ({ articles }: PageShape, others: ReadonlySet<string> | null) =>
  articles.flatMap(({ id }) => (others?.has(id) ? id : []));
