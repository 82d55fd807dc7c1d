import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import type { AuditMove } from "@/newsroom/audit/types";
import { readPageForPreflight } from "@/newsroom/page/data";
import { lockPage } from "@/newsroom/page/mutations";
import { type PageMove, refusalOf, stateAfter, UNSIGNED } from "@/newsroom/page/workflow";
import { blocks, check } from "@/newsroom/preflight/check";
import { learnApprovedPage } from "@/newsroom/profile/mutations";
import type { Page, Prisma } from "@/prisma/generated/client";
import type { PageWithHash, ReturnPage } from "./schema";

/** What a decision leaves: where the page stands now. */
type Decided = Pick<Page, "issueId" | "state">;

/**
 * Hands a page to review as it was on the screen. Throws CONTENT_CHANGED if it was saved since, PREFLIGHT_BLOCKED while a
 * finding stands in the way.
 */
export function submitPage(actor: Actor, { pageId, contentHash }: PageWithHash): Promise<Decided> {
  return transaction(async (tx) => {
    const page = await openMove(tx, actor, "submit", pageId, contentHash);
    const findings = blocks(check(await readPageForPreflight(tx, page)));
    if (findings.length > 0) throw new AppError("PREFLIGHT_BLOCKED", { count: findings.length });
    return finishMove(tx, actor, page, "submit", "PAGE_SUBMITTED", {
      submittedHash: contentHash,
      submittedById: actor.id,
      submittedAt: new Date(),
      returnReason: null,
    });
  });
}

/** Takes a page back from review. */
export function recallPage(actor: Actor, { pageId }: { pageId: string }): Promise<Decided> {
  return transaction(async (tx) => {
    const page = await openMove(tx, actor, "recall", pageId);
    return finishMove(tx, actor, page, "recall", "PAGE_RECALLED", UNSIGNED);
  });
}

/**
 * Approves a page as it was on the screen, and lets the paper's profile learn from it. Throws CONTENT_CHANGED if it was
 * saved since, OWN_PAGE on one's own.
 */
export async function approvePage(actor: Actor, { pageId, contentHash }: PageWithHash): Promise<Decided> {
  const decided = await transaction(async (tx) => {
    const page = await openMove(tx, actor, "approve", pageId, contentHash);
    if (page.submittedHash !== contentHash) throw new AppError("CONTENT_CHANGED");
    return finishMove(tx, actor, page, "approve", "PAGE_APPROVED", {
      approvedHash: contentHash,
      approvedById: actor.id,
      approvedAt: new Date(),
    });
  });
  await learnApprovedPage(actor, { pageId });
  return decided;
}

/** Gives a page back to its editor with a reason; an approval that stood is void. */
export function returnPage(actor: Actor, { pageId, contentHash, reason }: ReturnPage): Promise<Decided> {
  return transaction(async (tx) => {
    const page = await openMove(tx, actor, "return", pageId, contentHash);
    return finishMove(
      tx,
      actor,
      page,
      "return",
      "PAGE_RETURNED",
      { ...UNSIGNED, returnReason: reason },
      reason,
    );
  });
}

async function openMove(
  tx: Transaction,
  actor: Actor,
  move: PageMove,
  pageId: string,
  contentHash?: string,
): Promise<Page> {
  const page = await lockPage(tx, actor, pageId);
  const refused = refusalOf(move, actor, page);
  if (refused) throw new AppError(refused);
  if (contentHash !== undefined && page.contentHash !== contentHash) throw new AppError("CONTENT_CHANGED");
  return page;
}

async function finishMove(
  tx: Transaction,
  actor: Actor,
  page: Page,
  move: PageMove,
  record: AuditMove,
  data: Prisma.PageUncheckedUpdateInput,
  reason?: string,
): Promise<Decided> {
  const state = stateAfter(move, page.state);
  await tx.page.update({ where: { id: page.id }, data: { ...data, state } });
  await recordMove(tx, actor, {
    move: record,
    subject: "page",
    subjectId: page.id,
    issueId: page.issueId,
    from: page.state,
    to: state,
    contentHash: page.contentHash ?? undefined,
    reason,
  });
  return { issueId: page.issueId, state };
}
