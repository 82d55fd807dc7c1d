import {
  type ArticleContent,
  headlineOf,
  parseArticleContent,
  parseFurnitureContent,
  plainText,
} from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { articleVersionsSchema, REVISIONS_PER_SCREEN } from "./schema";
import type { ChangedArticle, Revision, RevisionList } from "./types";
import { whatChanged } from "./what-changed";

/** Characters of an article that stand for its headline where it has none. */
const LEAD = 24;

/**
 * The saves of a page that changed something, newest first: `limit` of them, older than number `before` where that is
 * given. Throws NOT_FOUND, also where the page is hidden.
 */
export async function listRevisions(
  actor: Actor,
  pageId: string,
  { before, limit = REVISIONS_PER_SCREEN }: { before?: number; limit?: number } = {},
): Promise<RevisionList> {
  const page = await database().page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    select: {
      revisions: {
        where: before === undefined ? {} : { number: { lt: before } },
        orderBy: { number: "desc" },
        take: limit + 1,
        include: { changes: { select: { articleId: true, version: true, content: true } } },
      },
    },
  });
  if (!page) throw new AppError("NOT_FOUND");
  const kept = page.revisions.map((revision) => ({
    ...revision,
    articles: articleVersionsSchema.parse(revision.articles),
  }));
  const shown = kept.slice(0, limit).map((revision, index) => {
    const written = revision.changes.map(({ articleId, version }) => ({ id: articleId, version }));
    return { ...revision, ...whatChanged(kept[index + 1] ?? null, revision, written) };
  });
  const removed = shown.flatMap(({ articles }) => articles.filter(({ change }) => change === "removed"));
  const [names, words] = await Promise.all([
    namesOf(shown.map(({ savedById }) => savedById)),
    wordsOf(pageId, removed),
  ]);
  return {
    hasMore: kept.length > limit,
    revisions: shown.map(({ changes, articles, number, purpose, savedById, savedAt, ...rest }) => {
      const written = new Map(changes.map(({ articleId, content }) => [articleId, content]));
      return {
        number,
        purpose,
        savedById,
        savedBy: names.get(savedById) ?? null,
        savedAt,
        articles: articles.flatMap(({ id, version, change }): ChangedArticle[] => {
          const content = change === "removed" ? words.get(`${id} ${version}`) : written.get(id);
          if (content === undefined) return [];
          return [{ id, change, ...titleOf(parseArticleContent(content)) }];
        }),
        isReordered: rest.isReordered,
        hasNewFurniture: rest.hasNewFurniture,
      };
    }),
  };
}

const titleOf = (content: ArticleContent) => ({
  headline: headlineOf(content),
  lead: plainText(content).replaceAll("\n", "").slice(0, LEAD),
});

/** What articles said in given versions, by id and version. */
async function wordsOf(pageId: string, articles: readonly { id: string; version: number | null }[]) {
  const revisions = await database().articleRevision.findMany({
    where: { pageId, OR: articles.map(({ id, version }) => ({ articleId: id, version })) },
    select: { articleId: true, version: true, content: true },
  });
  return new Map(revisions.map(({ articleId, version, content }) => [`${articleId} ${version}`, content]));
}

/**
 * The whole page as it stood after one save, with the text that it was split from. Throws NOT_FOUND where there is no such
 * save, or the page is hidden.
 */
export async function getRevision(actor: Actor, pageId: string, number: number): Promise<Revision> {
  const revision = await database().pageRevision.findFirst({
    where: { number, page: { AND: [{ id: pageId }, visibleTo(actor)] } },
    include: { changes: { where: { version: null }, select: { content: true } } },
  });
  if (!revision) throw new AppError("NOT_FOUND");
  const versions = articleVersionsSchema.parse(revision.articles);
  const [words, names, source] = await Promise.all([
    wordsOf(pageId, versions),
    namesOf([revision.savedById]),
    revision.sourceId === null
      ? null
      : database().source.findUnique({ where: { id: revision.sourceId }, select: { id: true, text: true } }),
  ]);
  return {
    number,
    purpose: revision.purpose,
    savedBy: names.get(revision.savedById) ?? null,
    savedAt: revision.savedAt,
    source,
    articles: versions.map(({ id, version }) => ({
      id,
      version,
      content: parseArticleContent(words.get(`${id} ${version}`)),
    })),
    furniture: parseFurnitureContent(revision.furniture),
    displaced: revision.changes.map(({ content }) => parseArticleContent(content)),
  };
}

/** An article that was merged away and is back by undo goes on counting from its last revision; a new one begins at 1. */
export async function nextVersions(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<(id: string) => number> {
  const last = await tx.articleRevision.groupBy({
    by: ["articleId"],
    where: { articleId: { in: [...articleIds] } },
    _max: { version: true },
  });
  const versions = new Map(last.map(({ articleId, _max }) => [articleId, (_max.version ?? 0) + 1]));
  return (id) => versions.get(id) ?? 1;
}
