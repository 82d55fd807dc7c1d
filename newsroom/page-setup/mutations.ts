import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import type { AuditMove } from "@/newsroom/audit/types";
import { lockPage } from "@/newsroom/page/mutations";
import { canMakePages, IN_ISSUE } from "@/newsroom/page/policy";
import { isInReview } from "@/newsroom/page/workflow";
import type { Issue, Page } from "@/prisma/generated/client";
import type { AddPage, CopySetup, MovePage, PutBackPage, RemovePage, RenamePage } from "./schema";

// 设版: which pages an issue has, their numbers (版次) and names (版名). What is on a page is not touched here. Nobody
// arranges a page that is in review or approved: who signed for it saw its number and its name.

/** Adds an empty page to an issue. Throws PAGE_NUMBER_TAKEN. */
export async function addPage(actor: Actor, { issueId, number, name }: AddPage): Promise<{ pageId: string }> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    await lockIssueOfPages(tx, issueId);
    await refuseTakenNumber(tx, issueId, number);
    return { pageId: await createPage(tx, actor, { issueId, number, name }) };
  });
}

/** Changes a page's number and name. Throws PAGE_NUMBER_TAKEN; WRONG_STATE while the page is in review or approved. */
export async function renamePage(
  actor: Actor,
  { pageId, number, name }: RenamePage,
): Promise<{ issueId: string }> {
  return arrange(actor, pageId, async (tx, page) => {
    if (page.number !== number) await refuseTakenNumber(tx, page.issueId, number);
    await setUp(tx, actor, "PAGE_RENAMED", page, { number, name });
  });
}

/**
 * Changes places with the page before or after: the two change their numbers and keep their names. Throws WRONG_STATE
 * where there is none, or either is in review or approved.
 */
export async function movePage(actor: Actor, { pageId, to }: MovePage): Promise<{ issueId: string }> {
  return arrange(actor, pageId, async (tx, page) => {
    const neighbour = await tx.page.findFirst({
      where: { ...IN_ISSUE, issueId: page.issueId, number: { [to === "before" ? "lt" : "gt"]: page.number } },
      orderBy: { number: to === "before" ? "desc" : "asc" },
    });
    if (!neighbour) throw new AppError("WRONG_STATE");
    const other = await lockArrangeable(tx, actor, neighbour.id);
    // Two pages never have one number, not even for a moment.
    await tx.page.update({ where: { id: page.id }, data: { number: "" } });
    await setUp(tx, actor, "PAGE_MOVED", other, { number: page.number, name: other.name });
    await setUp(tx, actor, "PAGE_MOVED", page, { number: other.number, name: page.name });
  });
}

/**
 * Takes a page out of its issue. All that was on it is kept, and it can be put back. Throws WRONG_STATE while it is in review
 * or approved, and PAGE_PUBLISHED where readers see articles of it: those are withdrawn first, with a word to readers.
 */
export async function removePage(actor: Actor, { pageId }: RemovePage): Promise<{ issueId: string }> {
  return arrange(actor, pageId, async (tx, page) => {
    const published = await tx.editionArticle.count({
      where: { editionPage: { pageId, edition: { currentOf: { id: page.issueId } } } },
    });
    if (published > 0) throw new AppError("PAGE_PUBLISHED", { number: page.number, count: published });
    await tx.page.update({ where: { id: pageId }, data: { removedAt: new Date(), removedById: actor.id } });
    await recordSetUp(tx, actor, "PAGE_REMOVED", page, { from: wordsOf(page) });
  });
}

/** Puts a page that was removed back into its issue. Throws PAGE_NUMBER_TAKEN. */
export async function putBackPage(
  actor: Actor,
  { pageId, number }: PutBackPage,
): Promise<{ issueId: string }> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const page = await tx.page.findFirst({ where: { id: pageId, NOT: IN_ISSUE } });
    if (!page) throw new AppError("NOT_FOUND");
    await lockIssueOfPages(tx, page.issueId);
    await refuseTakenNumber(tx, page.issueId, number);
    await tx.page.update({ where: { id: pageId }, data: { number, removedAt: null, removedById: null } });
    await recordSetUp(tx, actor, "PAGE_PUT_BACK", page, { to: wordsOf({ ...page, number }) });
    return { issueId: page.issueId };
  });
}

/**
 * Gives an issue without pages the numbers and names of the pages that the issue before it has; answers how many. Throws
 * WRONG_STATE where it has pages.
 */
export async function copySetup(actor: Actor, { issueId }: CopySetup): Promise<{ pages: number }> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const issue = await lockIssueOfPages(tx, issueId);
    if ((await tx.page.count({ where: { ...IN_ISSUE, issueId } })) > 0) throw new AppError("WRONG_STATE");
    return { pages: await copySetupWithin(tx, actor, issue) };
  });
}

/** The same inside the write that makes the issue. */
export async function copySetupWithin(
  tx: Transaction,
  actor: Actor,
  { id: issueId, date }: Issue,
): Promise<number> {
  const before = await tx.issue.findFirst({
    where: { date: { lt: date }, pages: { some: IN_ISSUE } },
    orderBy: { date: "desc" },
    select: { pages: { where: IN_ISSUE, orderBy: { number: "asc" }, select: { number: true, name: true } } },
  });
  const pages = before?.pages ?? [];
  for (const page of pages) await createPage(tx, actor, { issueId, ...page });
  return pages.length;
}

async function createPage(
  tx: Transaction,
  actor: Actor,
  { issueId, number, name }: AddPage,
): Promise<string> {
  const page = await tx.page.create({ data: { issueId, number, name, furniture: { type: "furniture" } } });
  await recordSetUp(tx, actor, "PAGE_ADDED", page, { to: wordsOf(page) });
  return page.id;
}

/** Changes a page that may be arranged, held until the transaction ends. */
async function arrange(
  actor: Actor,
  pageId: string,
  change: (tx: Transaction, page: Page) => Promise<void>,
): Promise<{ issueId: string }> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const found = await tx.page.findFirst({ where: { ...IN_ISSUE, id: pageId }, select: { issueId: true } });
    if (!found) throw new AppError("NOT_FOUND");
    // The issue before its pages, as publishing does: two that hold the one wait for the other.
    await lockIssueOfPages(tx, found.issueId);
    await change(tx, await lockArrangeable(tx, actor, pageId));
    return found;
  });
}

async function lockArrangeable(tx: Transaction, actor: Actor, pageId: string): Promise<Page> {
  const page = await lockPage(tx, actor, pageId);
  if (isInReview(page.state)) throw new AppError("WRONG_STATE");
  return page;
}

/** Holds an issue, so that its pages are arranged one change after another. */
async function lockIssueOfPages(tx: Transaction, issueId: string): Promise<Issue> {
  await tx.$queryRaw`SELECT 1 FROM issues WHERE id = ${issueId} FOR UPDATE`;
  const issue = await tx.issue.findUnique({ where: { id: issueId } });
  if (!issue) throw new AppError("NOT_FOUND");
  return issue;
}

async function refuseTakenNumber(tx: Transaction, issueId: string, number: string): Promise<void> {
  const taken = await tx.page.findFirst({ where: { ...IN_ISSUE, issueId, number } });
  if (taken) throw new AppError("PAGE_NUMBER_TAKEN", { number });
}

async function setUp(
  tx: Transaction,
  actor: Actor,
  move: AuditMove,
  page: Page,
  data: Pick<Page, "number" | "name">,
): Promise<void> {
  await tx.page.update({ where: { id: page.id }, data });
  await recordSetUp(tx, actor, move, page, { from: wordsOf(page), to: wordsOf(data) });
}

async function recordSetUp(
  tx: Transaction,
  actor: Actor,
  move: AuditMove,
  page: Page,
  words: { from?: string; to?: string },
): Promise<void> {
  await recordMove(tx, actor, {
    move,
    subject: "page",
    subjectId: page.id,
    issueId: page.issueId,
    ...words,
  });
}

function wordsOf({ number, name }: Pick<Page, "number" | "name">): string {
  return `${number} ${name}`;
}
