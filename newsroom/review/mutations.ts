import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import type { AuditMove } from "@/newsroom/audit/types";
import { getHouse } from "@/newsroom/newspaper/data";
import { readPageForPreflight } from "@/newsroom/page/data";
import { lockPage } from "@/newsroom/page/mutations";
import { visibleTo } from "@/newsroom/page/policy";
import { type PageMove, refusalOf, signsTwice, stateAfter, UNSIGNED } from "@/newsroom/page/workflow";
import { blocks, check } from "@/newsroom/preflight/check";
import { learnApprovedPage } from "@/newsroom/profile/mutations";
import type { Page, Prisma } from "@/prisma/generated/client";
import type { ReviewStep } from "@/prisma/generated/enums";
import type { LookAtPage, ReturnPage, SignPage } from "./schema";

/** What a decision leaves: where the page stands now. */
type Decided = Pick<Page, "issueId" | "state">;

/** A page on which a move is allowed, and whether the newsroom's waiver is what allows it. */
interface OpenMove {
  page: Page;
  isTwice: boolean;
}

/**
 * 初审: hands a page to review as it was on the screen, and signs for it. Throws CONTENT_CHANGED if it was saved since,
 * PREFLIGHT_BLOCKED while a finding stands in the way.
 */
export function submitPage(actor: Actor, { pageId, contentHash, opinion }: SignPage): Promise<Decided> {
  return transaction(async (tx) => {
    const { page } = await openMove(tx, actor, "submit", pageId, contentHash);
    const findings = blocks(check(await readPageForPreflight(tx, actor, page)));
    if (findings.length > 0) throw new AppError("PREFLIGHT_BLOCKED", { count: findings.length });
    const proof = page.proof + 1;
    await sign(tx, actor, { page: { ...page, proof }, isTwice: false }, "FIRST", opinion);
    return finishMove(tx, actor, page, "submit", "PAGE_SUBMITTED", {
      ...UNSIGNED,
      proof,
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
    const { page } = await openMove(tx, actor, "recall", pageId);
    return finishMove(tx, actor, page, "recall", "PAGE_RECALLED", UNSIGNED);
  });
}

/**
 * 复审: signs for a page between its editor and the chief, as it was on the screen. Throws CONTENT_CHANGED if it was saved
 * since, OWN_PAGE on one's own.
 */
export function reviewPage(actor: Actor, { pageId, contentHash, opinion }: SignPage): Promise<Decided> {
  return transaction(async (tx) => {
    const open = await openMove(tx, actor, "review", pageId, contentHash);
    if (open.page.submittedHash !== contentHash) throw new AppError("CONTENT_CHANGED");
    await sign(tx, actor, open, "SECOND", opinion);
    return finishMove(
      tx,
      actor,
      open.page,
      "review",
      "PAGE_REVIEWED",
      {
        reviewedHash: contentHash,
        reviewedById: actor.id,
        reviewedAt: new Date(),
        waived: open.page.waived || open.isTwice,
      },
      { isTwice: open.isTwice },
    );
  });
}

/**
 * 终审: approves a page as it was on the screen, and lets the paper's profile learn from it. Throws CONTENT_CHANGED if it
 * was saved since, OWN_PAGE on one's own.
 */
export async function approvePage(
  actor: Actor,
  { pageId, contentHash, opinion }: SignPage,
): Promise<Decided> {
  const decided = await transaction(async (tx) => {
    const open = await openMove(tx, actor, "approve", pageId, contentHash);
    const { submittedHash, reviewedHash, waived } = open.page;
    if (submittedHash !== contentHash || (reviewedHash ?? contentHash) !== contentHash)
      throw new AppError("CONTENT_CHANGED");
    await sign(tx, actor, open, "FINAL", opinion);
    return finishMove(
      tx,
      actor,
      open.page,
      "approve",
      "PAGE_APPROVED",
      {
        approvedHash: contentHash,
        approvedById: actor.id,
        approvedAt: new Date(),
        waived: waived || open.isTwice,
      },
      { isTwice: open.isTwice },
    );
  });
  await learnApprovedPage(actor, { pageId });
  return decided;
}

/** Gives a page back to its editor with a reason; what was signed for it is void. */
export function returnPage(actor: Actor, { pageId, contentHash, reason }: ReturnPage): Promise<Decided> {
  return transaction(async (tx) => {
    const { page } = await openMove(tx, actor, "return", pageId, contentHash);
    return finishMove(
      tx,
      actor,
      page,
      "return",
      "PAGE_RETURNED",
      { ...UNSIGNED, returnReason: reason },
      { reason },
    );
  });
}

/** Keeps that somebody has read a page as it stood after a save. Throws NOT_FOUND where there is none. */
export async function lookAtPage(actor: Actor, { pageId, revision }: LookAtPage): Promise<void> {
  await transaction(async (tx) => {
    const page = await tx.page.findFirst({
      where: { AND: [{ id: pageId, revisions: { some: { number: revision } } }, visibleTo(actor)] },
      select: { id: true },
    });
    if (!page) throw new AppError("NOT_FOUND");
    const look = { pageId, userId: actor.id, revision };
    await tx.look.createMany({ data: [look], skipDuplicates: true });
  });
}

async function openMove(
  tx: Transaction,
  actor: Actor,
  move: PageMove,
  pageId: string,
  contentHash?: string,
): Promise<OpenMove> {
  const page = await lockPage(tx, actor, pageId);
  const refused = refusalOf(move, actor, page, await getHouse(tx));
  if (refused) throw new AppError(refused);
  if (contentHash !== undefined && page.contentHash !== contentHash) throw new AppError("CONTENT_CHANGED");
  return { page, isTwice: signsTwice(move, actor, page) };
}

/** Keeps who stood for the page as it is, and with what opinion. */
async function sign(
  tx: Transaction,
  actor: Actor,
  { page, isTwice }: OpenMove,
  step: ReviewStep,
  opinion = "",
): Promise<void> {
  await tx.signature.create({
    data: {
      pageId: page.id,
      step,
      proof: page.proof,
      contentHash: page.contentHash ?? "",
      signedById: actor.id,
      role: actor.role,
      opinion,
      waived: isTwice,
    },
  });
}

async function finishMove(
  tx: Transaction,
  actor: Actor,
  page: Page,
  move: PageMove,
  record: AuditMove,
  data: Prisma.PageUncheckedUpdateInput,
  { reason, isTwice = false }: { reason?: string; isTwice?: boolean } = {},
): Promise<Decided> {
  const state = stateAfter(move, page.state);
  await tx.page.update({ where: { id: page.id }, data: { ...data, state } });
  await recordMove(tx, actor, {
    move: record,
    subject: "page",
    subjectId: page.id,
    issueId: page.issueId,
    from: page.state,
    to: isTwice ? `${state} WAIVER` : state,
    contentHash: page.contentHash ?? undefined,
    reason,
  });
  return { issueId: page.issueId, state };
}
