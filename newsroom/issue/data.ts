import { characterCount, parseArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { getHouse, getNewspaper } from "@/newsroom/newspaper/data";
import { namesOf } from "@/newsroom/page/data";
import { canMakePages, IN_ISSUE, permissionsOn, visibleTo } from "@/newsroom/page/policy";
import { countProblems } from "@/newsroom/preflight/data";
import { articlesLost, correctedArticles } from "@/newsroom/publication/corrections";
import { jumpsOf } from "@/newsroom/publication/jumps";
import { articlesOf, findManifest, withoutArticles } from "@/newsroom/publication/manifest";
import { canPublish } from "@/newsroom/publication/policy";
import { isLate, unapprovedPages } from "@/newsroom/publication/workflow";
import { tallyErrors } from "@/newsroom/remark/error-rate";
import type { IssueForDesk, ListedIssue } from "./types";

/** The newest issues first; `take` at most. */
export async function listIssues(
  actor: Actor,
  { take = 60 }: { take?: number } = {},
): Promise<ListedIssue[]> {
  const issues = await database().issue.findMany({
    orderBy: { date: "desc" },
    take,
    include: {
      currentEdition: { select: { number: true, publishedAt: true } },
      schedule: { select: { publishAt: true } },
      pages: {
        where: visibleTo(actor),
        orderBy: { number: "asc" },
        select: { id: true, number: true, name: true, state: true },
      },
    },
  });
  return issues.map(({ id, date, number, pages, currentEdition, schedule }) => ({
    id,
    day: dateToDay(date),
    number,
    pages,
    edition: currentEdition,
    publishAt: schedule?.publishAt ?? null,
  }));
}

/** An issue with its board. Throws NOT_FOUND. */
export async function getIssue(actor: Actor, issueId: string): Promise<IssueForDesk> {
  const issue = await database().issue.findUnique({
    where: { id: issueId },
    include: {
      currentEdition: { include: { pages: { include: { articles: true } } } },
      editions: { orderBy: { number: "desc" } },
      schedule: { omit: { manifest: true } },
      withdrawals: { select: { articleId: true } },
      pages: {
        where: visibleTo(actor),
        orderBy: { number: "asc" },
        include: {
          articles: { orderBy: { position: "asc" }, include: { section: true } },
          remarks: { where: { error: { not: null } } },
          _count: { select: { sources: true } },
        },
      },
    },
  });
  if (!issue) throw new AppError("NOT_FOUND");
  const names = await namesOf([
    ...issue.pages.flatMap((page) => [page.submittedById, page.reviewedById, page.approvedById]),
    ...issue.editions.map((edition) => edition.publishedById),
    issue.signedById,
    issue.schedule?.scheduledById ?? null,
  ]);
  const approved = findManifest(issue.pages);
  const withdrawn = issue.withdrawals.map(({ articleId }) => articleId);
  const contents = issue.pages.map(({ number, articles }) => ({
    number,
    articles: articles.map(({ id, content }) => ({ articleId: id, content: parseArticleContent(content) })),
  }));
  const jumps = jumpsOf(contents);
  const manifest = approved && jumps.alone.length === 0 ? withoutArticles(approved, withdrawn) : null;
  const manifestHash = manifest?.hash ?? null;
  const publishedHash = new Map(issue.currentEdition?.pages.map((page) => [page.pageId, page.contentHash]));
  const missing = unapprovedPages(issue.pages);
  const house = await getHouse();
  const counted = issue.pages.map(({ remarks }, i) => ({
    marks: remarks.map((remark) => ({ ...remark, isResolved: remark.resolvedAt !== null })),
    characters: contents[i]?.articles.reduce((sum, { content }) => sum + characterCount(content), 0) ?? 0,
  }));
  const problems = await countProblems(actor, issueId);
  const before = await database().issue.count({
    where: { date: { lt: issue.date }, pages: { some: IN_ISSUE } },
  });
  return {
    id: issue.id,
    day: dateToDay(issue.date),
    number: issue.number,
    edition: issue.currentEdition && {
      number: issue.currentEdition.number,
      publishedAt: issue.currentEdition.publishedAt,
    },
    editions: issue.editions.map(({ number, reason, publishedAt, publishedById, scheduledFor }) => ({
      number,
      reason,
      publishedAt,
      publishedBy: names.get(publishedById) ?? "",
      scheduledFor,
    })),
    manifestHash,
    corrected: manifest ? correctedArticles(articlesOf(issue.currentEdition), manifest) : [],
    lost: manifest ? articlesLost(articlesOf(issue.currentEdition), manifest) : [],
    isNew: manifestHash !== null && manifestHash !== issue.currentEdition?.manifestHash,
    signed:
      issue.signedAt && issue.signedHash === manifestHash
        ? { by: names.get(issue.signedById) ?? "", at: issue.signedAt }
        : null,
    schedule: issue.schedule && {
      publishAt: issue.schedule.publishAt,
      by: names.get(issue.schedule.scheduledById) ?? "",
      isAsNow: issue.schedule.manifestHash === approved?.hash,
      isOverdue: isLate(new Date(), issue.schedule.publishAt),
    },
    pages: issue.pages.map((page, i) => ({
      id: page.id,
      number: page.number,
      name: page.name,
      state: page.state,
      articleCount: page.articles.length,
      characterCount: counted[i]?.characters ?? 0,
      errors: tallyErrors(counted[i]?.marks ?? [], counted[i]?.characters ?? 0),
      problems: problems.get(page.id) ?? null,
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
    removed: await listRemoved(issueId),
    hasSetupBefore: before > 0,
    masthead: await getNewspaper(),
    errors: tallyErrors(
      counted.flatMap(({ marks }) => marks),
      counted.reduce((sum, { characters }) => sum + characters, 0),
    ),
    may: {
      addPage: canMakePages(actor),
      publish: canPublish(actor),
    },
    jumps,
    missing: missing.map(({ id, number, name, state }) => ({ id, number, name, state })),
  };
}

async function listRemoved(issueId: string): Promise<IssueForDesk["removed"]> {
  const pages = await database().page.findMany({
    where: { issueId, NOT: IN_ISSUE },
    orderBy: { removedAt: "desc" },
    select: { id: true, number: true, name: true, removedById: true, removedAt: true },
  });
  const names = await namesOf(pages.map(({ removedById }) => removedById));
  return pages.flatMap(({ removedById, removedAt, ...page }) =>
    removedAt ? { ...page, by: names.get(removedById) ?? "", at: removedAt } : [],
  );
}
