import { parseArticleContent } from "@/editor/document";
import { type Day, dateToDay, dayToDate, isDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { getNewspaper } from "@/newsroom/newspaper/data";
import type { Masthead } from "@/newsroom/newspaper/types";
import { publishedPhoto } from "@/newsroom/photo/versions";
import type { Prisma } from "@/prisma/generated/client";
import type { Gone } from "./gone";
import { jumpsOf, type PageWithJumps, wholeArticle } from "./jumps";
import { IN_ORDER } from "./manifest";
import type {
  ArticleLink,
  PublishedArticle,
  PublishedArticleScreen,
  PublishedIssue,
  PublishedPage,
  WholePublishedArticle,
  WholePublishedPage,
} from "./types";

// Readers' reads: no Actor, and nothing but the current Editions. The desk's tables are not touched here. All in one file, past
// 300 lines: a noun's reads stand in its data.ts, and these share how a page is made of its Edition.

/** The masthead of the paper. */
export function getMasthead(): Promise<Masthead> {
  return getNewspaper();
}

/** How many Editions there are, of all issues: whenever readers are to see something else, there is one more. */
export function countEditions(): Promise<number> {
  return database().edition.count();
}

/** Every article that was withdrawn, ever. */
export async function listGone(): Promise<Gone[]> {
  const withdrawals = await database().withdrawal.findMany({
    select: { path: true, words: true, withdrawnAt: true },
  });
  return withdrawals.map(({ path, words, withdrawnAt }) => ({ path, words, at: withdrawnAt }));
}

/** The issues whose time has come by the database's clock, the earliest first, by their ids. */
export async function listDueIssues(): Promise<string[]> {
  const due = await database().$queryRaw<{ issue_id: string }[]>`
    SELECT issue_id FROM schedules WHERE publish_at <= now() AT TIME ZONE 'UTC' ORDER BY publish_at`;
  return due.map(({ issue_id }) => issue_id);
}

/** The day of the newest published issue, or null. */
export async function findLatestDay(): Promise<Day | null> {
  const issue = await database().issue.findFirst({
    where: { currentEditionId: { not: null } },
    orderBy: { date: "desc" },
    select: { date: true },
  });
  return issue && dateToDay(issue.date);
}

/** The number of the first page of a day's published issue, or null. */
export async function findFirstPageNumber(day: Day): Promise<string | null> {
  const page = await database().editionPage.findFirst({
    where: { edition: { currentOf: { date: dayToDate(day) } } },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  return page?.number ?? null;
}

/** The days of the published issues, the newest first. @param most all of them where it is left out */
export async function listPublishedDays(most?: number): Promise<Day[]> {
  const issues = await database().issue.findMany({
    where: { currentEditionId: { not: null } },
    orderBy: { date: "desc" },
    take: most,
    select: { date: true },
  });
  return issues.map(({ date }) => dateToDay(date));
}

/** The addresses of a month's pages and articles, without the leading slash, in their order. @param month "2025-08" */
export async function listPublishedPaths(month: string): Promise<string[]> {
  const first = dayToDate(`${month}-01`);
  const issues = await database().issue.findMany({
    where: {
      currentEditionId: { not: null },
      date: { gte: first, lt: new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1)) },
    },
    orderBy: { date: "asc" },
    select: {
      date: true,
      currentEdition: {
        select: {
          pages: {
            orderBy: { number: "asc" },
            select: { number: true, articles: { orderBy: { position: "asc" }, select: { path: true } } },
          },
        },
      },
    },
  });
  return issues.flatMap(({ date, currentEdition }) =>
    (currentEdition?.pages ?? []).flatMap(({ number, articles }) => [
      `${dateToDay(date)}/${number}`,
      ...articles.map(({ path }) => path),
    ]),
  );
}

/** The years that have published issues, the newest first: "2025". */
export async function listPublishedYears(): Promise<string[]> {
  const years = await database().$queryRaw<{ year: string }[]>`
    SELECT DISTINCT to_char(date, 'YYYY') AS year FROM issues
    WHERE current_edition_id IS NOT NULL ORDER BY year DESC`;
  return years.map(({ year }) => year);
}

/** The published issues of a year, newest first. @param year "2025" */
export async function listPublishedIssues(year: string): Promise<PublishedIssue[]> {
  const issues = await database().issue.findMany({
    where: {
      currentEditionId: { not: null },
      date: { gte: dayToDate(`${year}-01-01`), lte: dayToDate(`${year}-12-31`) },
    },
    orderBy: { date: "desc" },
    include: {
      currentEdition: {
        include: {
          pages: {
            orderBy: { number: "asc" },
            include: {
              articles: {
                where: { headline: { not: "" } },
                orderBy: { position: "asc" },
                take: 1,
                select: { headline: true },
              },
            },
          },
        },
      },
    },
  });
  return issues.map(({ date, number, currentEdition }) => {
    const pages = currentEdition?.pages ?? [];
    return {
      day: dateToDay(date),
      number,
      pages: pages.map((page) => ({ number: page.number, name: page.name })),
      lead: pages[0]?.articles[0]?.headline ?? "",
    };
  });
}

/** A page of the current Edition of a day's issue, or null. */
export async function findPublishedPage(day: Day, number: string): Promise<PublishedPage | null> {
  const issue = isDay(day) && (await findCurrentIssue(day));
  if (!issue) return null;
  const pages = issue.currentEdition?.pages.filter((page) => page.number === number) ?? [];
  const [page] = await publishedPages(issue, pages);
  return page ?? null;
}

/**
 * Where a page's address leads when no page of the current Edition has that number, but one of an earlier Edition had: to where
 * that page stands now, else to the first. Null where there never was one.
 */
export async function findMovedPage(day: Day, number: string): Promise<string | null> {
  if (!isDay(day)) return null;
  const before = await database().editionPage.findFirst({
    where: { number, edition: { issue: { date: dayToDate(day) } } },
    orderBy: { edition: { number: "desc" } },
    select: { pageId: true },
  });
  if (!before) return null;
  const now = await database().editionPage.findFirst({
    where: { pageId: before.pageId, edition: { currentOf: { date: dayToDate(day) } } },
    select: { number: true },
  });
  return now?.number ?? findFirstPageNumber(day);
}

/** The pages of the current Edition of a day's issue, each with its articles whole; none where nothing is published. */
export async function listWholePages(day: Day): Promise<WholePublishedPage[]> {
  const issue = isDay(day) && (await findCurrentIssue(day));
  if (!issue) return [];
  const current = issue.currentEdition?.pages ?? [];
  const jumps = jumpsOf(current.map(withJumps));
  const pages = await publishedPages(issue, current);
  return pages.map((page) => ({
    page,
    articles: page.articles
      .filter(({ articleId }) => wholeArticle(articleId, jumps)[0] === articleId)
      .map((article) => ({ article, rest: restOf(wholeArticle(article.articleId, jumps), pages) })),
  }));
}

/**
 * The article at an address ("2025-08-20/01/3") as the current Edition has it, with its page, or null. One that is told over
 * several pages is whole: at each of its addresses stands what it begins with, and what it goes on with.
 */
export async function findPublishedArticle(path: string): Promise<PublishedArticleScreen | null> {
  const address = await database().address.findUnique({ where: { path } });
  const issue = address && (await findCurrentIssue({ id: address.issueId }));
  const current = issue?.currentEdition?.pages ?? [];
  if (!issue || !current.some(({ articles }) => articles.some((article) => article.path === path)))
    return null;
  const ids = wholeArticle(address.articleId, jumpsOf(current.map(withJumps)));
  const pages = await publishedPages(
    issue,
    current.filter(({ articles }) => articles.some(({ articleId }) => ids.includes(articleId))),
  );
  const page = pages.find(({ articles }) => articles.some(({ articleId }) => articleId === ids[0]));
  const index = page?.articles.findIndex(({ articleId }) => articleId === ids[0]) ?? -1;
  const article = page?.articles[index];
  if (!page || !article) return null;
  const [previous, next] = [linkTo(page.articles[index - 1]), linkTo(page.articles[index + 1])];
  return { article, page, rest: restOf(ids, pages), previous, next };
}

/** What an article goes on with. @param ids of all its halves, the one that begins first */
function restOf(
  [, ...ids]: readonly string[],
  pages: readonly PublishedPage[],
): WholePublishedArticle["rest"] {
  return ids.flatMap((id) =>
    pages.flatMap(({ number, name, articles }) =>
      articles
        .filter(({ articleId }) => articleId === id)
        .map((article) => ({ page: { number, name }, article })),
    ),
  );
}

function withJumps({ number, articles }: CurrentPage): PageWithJumps {
  return {
    number,
    articles: articles.map(({ articleId, content }) => ({
      articleId,
      content: parseArticleContent(content),
    })),
  };
}

function linkTo(article: PublishedArticle | undefined): ArticleLink | null {
  return article ? { path: article.path, headline: article.headline } : null;
}

async function findCurrentIssue(which: Day | { id: string }) {
  return database().issue.findFirst({
    where: {
      ...(typeof which === "string" ? { date: dayToDate(which) } : which),
      currentEditionId: { not: null },
    },
    include: CURRENT,
  });
}

const CURRENT = { currentEdition: { include: IN_ORDER } } satisfies Prisma.IssueInclude;

type CurrentIssue = Prisma.IssueGetPayload<{ include: typeof CURRENT }>;
type CurrentPage = NonNullable<CurrentIssue["currentEdition"]>["pages"][number];

/** Some pages of an issue as readers see them. */
async function publishedPages(
  { date, number: issueNumber, createdAt, currentEdition }: CurrentIssue,
  pages: readonly CurrentPage[],
): Promise<PublishedPage[]> {
  const articles = pages.flatMap((page) => page.articles);
  const [photos, corrections, previousDay, nextDay] = await Promise.all([
    database().photo.findMany({ where: { id: { in: articles.flatMap(({ photoIds }) => photoIds) } } }),
    database().correction.findMany({
      where: { articleId: { in: articles.map(({ articleId }) => articleId) } },
      orderBy: { madeAt: "desc" },
    }),
    findNeighbour(date, "lt", "desc"),
    findNeighbour(date, "gt", "asc"),
  ]);
  const photoById = new Map(photos.map((photo) => [photo.id, publishedPhoto(photo)]));
  return pages.map((page) => ({
    day: dateToDay(date),
    issueNumber,
    edition: currentEdition?.number ?? 0,
    publishedAt: currentEdition?.publishedAt ?? createdAt,
    number: page.number,
    name: page.name,
    articles: page.articles.map(
      ({ articleId, path, headline, sectionName, content, photoIds, position }) => ({
        articleId,
        path,
        headline,
        sectionName,
        content: parseArticleContent(content),
        photos: photoIds.map((id) => photoById.get(id)).filter((photo) => photo !== undefined),
        position,
        corrections: corrections
          .filter((correction) => correction.articleId === articleId)
          .map(({ words, madeAt }) => ({ words, at: madeAt })),
      }),
    ),
    pages: (currentEdition?.pages ?? []).map(({ number, name, articles }) => ({
      number,
      name,
      headlines: articles.map(({ path, headline }) => ({ path, headline })),
    })),
    previousDay,
    nextDay,
  }));
}

async function findNeighbour(date: Date, side: "lt" | "gt", order: "asc" | "desc"): Promise<Day | null> {
  const issue = await database().issue.findFirst({
    where: { currentEditionId: { not: null }, date: { [side]: date } },
    orderBy: { date: order },
    select: { date: true },
  });
  return issue && dateToDay(issue.date);
}
