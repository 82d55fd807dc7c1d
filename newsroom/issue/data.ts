import { characterCount, parseArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { getHouse } from "@/newsroom/newspaper/data";
import { namesOf } from "@/newsroom/page/data";
import { canMakePages, permissionsOn, visibleTo } from "@/newsroom/page/policy";
import { canPublish } from "@/newsroom/publication/policy";
import { unapprovedPages } from "@/newsroom/publication/workflow";
import type { IssueForDesk, IssueSummary } from "./types";

/** The newest issues first; `take` at most. */
export async function listIssues(
  actor: Actor,
  { take = 60 }: { take?: number } = {},
): Promise<IssueSummary[]> {
  const issues = await database().issue.findMany({
    orderBy: { date: "desc" },
    take,
    include: {
      currentEdition: { select: { number: true, publishedAt: true } },
      pages: {
        where: visibleTo(actor),
        orderBy: { number: "asc" },
        select: { id: true, number: true, name: true, state: true },
      },
    },
  });
  return issues.map(({ id, date, number, pages, currentEdition }) => ({
    id,
    day: dateToDay(date),
    number,
    pages,
    edition: currentEdition,
  }));
}

/** An issue with its board. Throws NOT_FOUND. */
export async function getIssue(actor: Actor, issueId: string): Promise<IssueForDesk> {
  const issue = await database().issue.findUnique({
    where: { id: issueId },
    include: {
      currentEdition: { include: { pages: { select: { pageId: true, contentHash: true } } } },
      editions: { orderBy: { number: "desc" } },
      pages: {
        where: visibleTo(actor),
        orderBy: { number: "asc" },
        include: { articles: { select: { content: true } }, _count: { select: { sources: true } } },
      },
    },
  });
  if (!issue) throw new AppError("NOT_FOUND");
  const names = await namesOf([
    ...issue.pages.flatMap((page) => [page.submittedById, page.reviewedById, page.approvedById]),
    ...issue.editions.map((edition) => edition.publishedById),
  ]);
  const publishedHash = new Map(issue.currentEdition?.pages.map((page) => [page.pageId, page.contentHash]));
  const missing = unapprovedPages(issue.pages);
  const house = await getHouse();
  return {
    id: issue.id,
    day: dateToDay(issue.date),
    number: issue.number,
    edition: issue.currentEdition && {
      number: issue.currentEdition.number,
      publishedAt: issue.currentEdition.publishedAt,
    },
    editions: issue.editions.map(({ number, publishedAt, publishedById }) => ({
      number,
      publishedAt,
      publishedBy: names.get(publishedById) ?? "",
    })),
    pages: issue.pages.map((page) => ({
      id: page.id,
      number: page.number,
      name: page.name,
      state: page.state,
      articleCount: page.articles.length,
      characterCount: page.articles.reduce(
        (sum, { content }) => sum + characterCount(parseArticleContent(content)),
        0,
      ),
      submittedBy: names.get(page.submittedById) ?? null,
      submittedAt: page.submittedAt,
      approvedBy: names.get(page.approvedById) ?? null,
      approvedAt: page.approvedAt,
      returnReason: page.returnReason,
      hasSource: page._count.sources > 0,
      changedSincePublished: publishedHash.get(page.id) !== page.contentHash,
      reviewedBy: names.get(page.reviewedById) ?? null,
      reviewedAt: page.reviewedAt,
      waived: page.waived,
      may: permissionsOn(actor, { ...page, hasSource: page._count.sources > 0 }, house),
    })),
    may: {
      addPage: canMakePages(actor),
      publish: canPublish(actor) && issue.pages.length > 0 && missing.length === 0,
    },
    missing: missing.map(({ id, number, name, state }) => ({ id, number, name, state })),
  };
}
