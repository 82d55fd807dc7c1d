import { isDeepStrictEqual } from "node:util";
import { type FurnitureContent, parseArticleContent, parseFurnitureContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { latestSourceId } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import type { ArticleOnDesk } from "@/newsroom/page/types";
import { refusalOf } from "@/newsroom/page/workflow";
import type { RevisionPurpose } from "@/prisma/generated/enums";
import type { ArticleVersion } from "./types";

/** What is kept of one save. */
export interface NewRevision {
  pageId: string;
  purpose: RevisionPurpose;
  /** The text that the spans point into; null while nothing was pasted. */
  sourceId: string | null;
  /** Every article of the page after the save, in order. */
  articles: readonly ArticleVersion[];
  furniture: FurnitureContent;
  /** What the save wrote. Version null: words that never stood on the page. */
  changes: readonly (Omit<ArticleOnDesk, "version"> & { version: number | null })[];
}

/**
 * Keeps a save that changed something, in the transaction of the save itself, and answers its number: the next of its page.
 * The page is held until the transaction ends, so that numbers have neither gaps nor twins.
 */
export async function recordRevision(
  tx: Transaction,
  actor: Actor,
  { pageId, purpose, sourceId, articles, furniture, changes }: NewRevision,
): Promise<{ number: number }> {
  await holdPage(tx, pageId);
  const { _max: last } = await tx.pageRevision.aggregate({ where: { pageId }, _max: { number: true } });
  const number = (last.number ?? 0) + 1;
  const savedById = actor.id;
  const { id: pageRevisionId } = await tx.pageRevision.create({
    data: {
      pageId,
      number,
      purpose,
      sourceId,
      articles: articles.map(({ id, version }) => ({ id, version })),
      furniture,
      savedById,
    },
  });
  await tx.articleRevision.createMany({
    data: changes.map(({ id, version, content }) => ({
      articleId: id,
      pageId,
      version,
      content,
      savedById,
      pageRevisionId,
    })),
  });
  return { number };
}

/**
 * Keeps what the actor had typed into an article when another editor took it over: a revision of its own (DISPLACED) that
 * changes nothing on the page. Answers its number, or null where there is nothing to keep: the words stand on the page, or
 * were kept already, as when they are sent twice. Throws NOT_FOUND, FORBIDDEN to who may not edit, PAGE_DAMAGED where the
 * content is no article's or another's.
 */
export async function keepDisplaced(
  tx: Transaction,
  actor: Actor,
  { pageId, articleId, content }: { pageId: string; articleId: string; content: unknown },
): Promise<{ number: number | null }> {
  await holdPage(tx, pageId);
  const page = await tx.page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    include: { articles: { orderBy: { position: "asc" } } },
  });
  if (!page) throw new AppError("NOT_FOUND");
  const refused = refusalOf("edit", actor, page);
  if (refused) throw new AppError(refused);
  const words = parseArticleContent(content);
  if (words.attrs.id !== articleId) throw new AppError("PAGE_DAMAGED");

  const standing = page.articles.find(({ id }) => id === articleId);
  const kept = await tx.articleRevision.findFirst({
    where: { pageId, articleId, version: null, savedById: actor.id },
    orderBy: { savedAt: "desc" },
  });
  const isThere = [standing, kept].some(
    (known) => known && isDeepStrictEqual(parseArticleContent(known.content), words),
  );
  if (isThere) return { number: null };
  return recordRevision(tx, actor, {
    pageId,
    purpose: "DISPLACED",
    sourceId: await latestSourceId(tx, pageId),
    articles: page.articles,
    furniture: parseFurnitureContent(page.furniture),
    changes: [{ id: articleId, version: null, content: words }],
  });
}

/** Saves of one page come one after another. Holding a page that the transaction holds already costs nothing. */
async function holdPage(tx: Transaction, pageId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pages WHERE id = ${pageId} FOR UPDATE`;
}
