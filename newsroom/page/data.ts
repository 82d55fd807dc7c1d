import { parseArticleContent, parseFurnitureContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database, type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { getHouse } from "@/newsroom/newspaper/data";
import { listPagePhotos, listPhotosBrought } from "@/newsroom/page-photo/data";
import type { ArticleElsewhere, PageForPreflight } from "@/newsroom/preflight/types";
import { getHouseLists } from "@/newsroom/word-list/data";
import type { Page } from "@/prisma/generated/client";
import { permissionsOn, visibleTo } from "./policy";
import type { PageForDesk, PageOfOthers } from "./types";

const OVERRIDDEN = { rule: true, articleId: true, words: true, reason: true } as const;

/** A page with all that the desk and the review show. Throws NOT_FOUND, also where it is hidden. */
export async function getPageForDesk(actor: Actor, pageId: string): Promise<PageForDesk> {
  const page = await database().page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    include: {
      issue: {
        include: {
          pages: {
            where: visibleTo(actor),
            orderBy: { number: "asc" },
            select: { id: true, number: true, name: true, state: true },
          },
        },
      },
      articles: { orderBy: { position: "asc" } },
      sources: { orderBy: { pastedAt: "desc" }, take: 1 },
      overrides: { select: OVERRIDDEN },
    },
  });
  if (!page) throw new AppError("NOT_FOUND");
  const [source = null] = page.sources;
  const names = await namesOf([page.submittedById, page.reviewedById, page.approvedById]);
  const photos = await listPagePhotos(actor, page.id);
  return {
    id: page.id,
    issueId: page.issueId,
    day: dateToDay(page.issue.date),
    issueNumber: page.issue.number,
    number: page.number,
    name: page.name,
    state: page.state,
    version: page.version,
    contentHash: page.contentHash,
    returnReason: page.returnReason,
    source: source && { id: source.id, text: source.text, pastedAt: source.pastedAt },
    articles: page.articles.map(({ id, version, content }) => ({
      id,
      version,
      content: parseArticleContent(content),
    })),
    elsewhere: await listElsewhere(database(), page),
    furniture: parseFurnitureContent(page.furniture),
    lists: await getHouseLists(actor),
    overrides: page.overrides,
    photos,
    submittedBy: names.get(page.submittedById) ?? null,
    submittedAt: page.submittedAt,
    approvedBy: names.get(page.approvedById) ?? null,
    approvedAt: page.approvedAt,
    reviewedBy: names.get(page.reviewedById) ?? null,
    reviewedAt: page.reviewedAt,
    waived: page.waived,
    proof: page.proof,
    may: permissionsOn(actor, { ...page, hasSource: source !== null }, await getHouse()),
    siblings: page.issue.pages,
  };
}

/** Names of accounts by their ids; what is null or gone is not in the map. Inside a write it asks through `client`. */
export async function namesOf(
  ids: readonly (string | null)[],
  client: Transaction = database(),
): Promise<Map<string | null, string>> {
  const known = ids.filter((id) => id !== null);
  const users = await client.user.findMany({
    where: { id: { in: known } },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
}

/** The text that the spans of a page point into, inside a write; null while nothing was pasted. */
export async function latestSourceId(tx: Transaction, pageId: string): Promise<string | null> {
  const source = await tx.source.findFirst({
    where: { pageId },
    orderBy: { pastedAt: "desc" },
    select: { id: true },
  });
  return source?.id ?? null;
}

/** What preflight looks at, inside the write that it decides about. */
export async function readPageForPreflight(
  tx: Transaction,
  actor: Actor,
  page: Page,
): Promise<PageForPreflight> {
  const articles = await tx.article.findMany({ where: { pageId: page.id }, orderBy: { position: "asc" } });
  const source = await tx.source.findFirst({ where: { pageId: page.id }, orderBy: { pastedAt: "desc" } });
  const { date } = await tx.issue.findUniqueOrThrow({ where: { id: page.issueId }, select: { date: true } });
  return {
    number: page.number,
    day: dateToDay(date),
    lists: await getHouseLists(actor, tx),
    overrides: await tx.override.findMany({ where: { pageId: page.id }, select: OVERRIDDEN }),
    source: source?.text ?? null,
    articles: articles.map(({ content }) => parseArticleContent(content)),
    elsewhere: await listElsewhere(tx, page),
    furniture: parseFurnitureContent(page.furniture),
    photos: await listPhotosBrought(tx, page.id),
  };
}

/** The articles on the other pages of a page's issue, as far as preflight asks for them: their words stay where they are. */
async function listElsewhere(
  tx: Transaction,
  { id, issueId }: Pick<Page, "id" | "issueId">,
): Promise<ArticleElsewhere[]> {
  return tx.$queryRaw<ArticleElsewhere[]>`
    SELECT pages.number AS page, articles.sketch,
      ARRAY(SELECT jsonb_path_query(
        articles.content, '$.content[*] ? (@.type == "jump").content[*].text'
      ) #>> '{}') AS jumps,
      array_to_string(ARRAY(SELECT jsonb_path_query(
        articles.content, '$.content[*] ? (@.type == "headline").content[*].text'
      ) #>> '{}'), ' ') AS headline
    FROM articles JOIN pages ON pages.id = articles.page_id
    WHERE pages.issue_id = ${issueId} AND pages.id <> ${id} AND pages.removed_at IS NULL
    ORDER BY pages.number, articles.position`;
}

/** The page as it stands, for a desk on which it was opened earlier. Throws NOT_FOUND, also where it is hidden. */
export async function getPageOfOthers(actor: Actor, pageId: string): Promise<PageOfOthers> {
  const page = await database().page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    select: { id: true },
  });
  if (!page) throw new AppError("NOT_FOUND");
  // One moment of the page: read apart, its order could be older than its articles.
  return transaction((tx) => readPageOfOthers(tx, page.id), "RepeatableRead");
}

/** The page as it stands inside a write, for a save that came too late. */
export async function readPageOfOthers(tx: Transaction, pageId: string): Promise<PageOfOthers> {
  const page = await tx.page.findUniqueOrThrow({
    where: { id: pageId },
    include: { articles: { orderBy: { position: "asc" } } },
  });
  const revisions = await tx.articleRevision.findMany({
    where: { OR: page.articles.map(({ id, version }) => ({ articleId: id, version })) },
    select: { articleId: true, savedById: true },
  });
  const savers = await namesOf(
    revisions.map((revision) => revision.savedById),
    tx,
  );
  const saverOf = new Map(
    revisions.map(({ articleId, savedById }) => [articleId, savers.get(savedById) ?? null]),
  );
  return {
    sourceId: await latestSourceId(tx, page.id),
    version: page.version,
    state: page.state,
    contentHash: page.contentHash,
    articles: page.articles.map(({ id, version, content, updatedAt }) => ({
      id,
      version,
      content: parseArticleContent(content),
      savedBy: saverOf.get(id) ?? null,
      savedAt: updatedAt,
    })),
    furniture: parseFurnitureContent(page.furniture),
  };
}
