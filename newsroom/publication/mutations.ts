import { type Actor, mintActor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { IN_ISSUE } from "@/newsroom/page/policy";
import { articlesLost, type CorrectionNote, correctedArticles, matchNotes } from "./corrections";
import { jumpsOf, nameOfJump } from "./jumps";
import { makeEdition, type WhyEdition } from "./make-edition";
import {
  articlesOf,
  IN_ORDER,
  type Manifest,
  makeManifest,
  manifestOfEdition,
  pagesOf,
  readManifest,
  withoutArticles,
} from "./manifest";
import { canPublish } from "./policy";
import {
  notesSchema,
  type PublishIssue,
  type RestoreEdition,
  type ScheduleIssue,
  type SignIssue,
  type UnscheduleIssue,
} from "./schema";
import type { Published } from "./types";

/**
 * 签发: signs for an issue as a whole, as it was on the screen. Throws PAGES_NOT_APPROVED with the pages' numbers,
 * JUMPS_ALONE with the jumps that have no other half, ARTICLES_WOULD_GO with the headlines of what readers would lose, CONTENT_CHANGED if something was changed since, NOTHING_NEW where readers see just this already.
 */
export async function signIssue(actor: Actor, input: SignIssue): Promise<void> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  await transaction((tx) => readSigned(tx, actor, input));
}

/**
 * Publishes an issue, as it was on the screen, signing for it where that was not done: one transaction makes a new Edition
 * and shows it to readers, so that they see the whole of it or the whole of the one before. A time that was set for it is
 * taken off: an older version must not come after a newer one. Throws NOTE_MISSING, with the headline, for an article whose
 * words are others than readers see and of which they are told nothing; and as `signIssue` does.
 */
export async function publishIssue(actor: Actor, input: PublishIssue): Promise<Published> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const { issue, manifest } = await readSigned(tx, actor, input);
    const notes = notesFor(issue, manifest, input.notes);
    await takeOff(tx, actor, issue);
    return publish(tx, actor, issue, manifest, { notes });
  });
}

/**
 * Sets the time at which an issue goes out, as it was on the screen and is signed now, whatever is edited until then. A time
 * that was set before is replaced, and so is what was to go out then. Throws TIME_PASSED, and as `publishIssue` does.
 */
export async function scheduleIssue(
  actor: Actor,
  { issueId, manifestHash, publishAt, notes }: ScheduleIssue,
): Promise<{ publishAt: Date }> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  if (publishAt <= new Date()) throw new AppError("TIME_PASSED");
  return transaction(async (tx) => {
    const { issue, approved, manifest } = await readSigned(tx, actor, { issueId, manifestHash });
    const data = {
      publishAt,
      notes: notesFor(issue, manifest, notes).map(({ articleId, words }) => ({ articleId, words })),
      manifest: JSON.parse(JSON.stringify(approved.pages)),
      manifestHash: approved.hash,
      scheduledById: actor.id,
      scheduledAt: new Date(),
    };
    await tx.schedule.upsert({ where: { issueId }, create: { issueId, ...data }, update: data });
    await recordMove(tx, actor, {
      move: "ISSUE_SCHEDULED",
      subject: "issue",
      subjectId: issueId,
      issueId,
      from: issue.schedule?.publishAt.toISOString(),
      to: publishAt.toISOString(),
      contentHash: manifestHash,
    });
    return { publishAt };
  });
}

/** Takes the set time off an issue. Throws NOT_SCHEDULED where there is none any more. */
export async function unscheduleIssue(actor: Actor, { issueId }: UnscheduleIssue): Promise<void> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  await transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    if (!issue.schedule) throw new AppError("NOT_SCHEDULED");
    await takeOff(tx, actor, issue);
  });
}

/**
 * Makes an earlier Edition what readers see again: one transaction makes a new Edition of it, which those stand for who stood
 * for that one. What was withdrawn meanwhile stays away. A time that was set is taken off: it was set for something newer.
 * Throws NOT_FOUND, CONTENT_CHANGED where readers see another Edition by now than was on the screen, NOTHING_NEW, NOTE_MISSING as
 * `publishIssue` does, and ARTICLES_WOULD_GO, with the headlines, where readers see articles that it does not have.
 */
export async function restoreEdition(
  actor: Actor,
  { issueId, number, current, reason, notes }: RestoreEdition,
): Promise<Published> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    const edition = await tx.edition.findUnique({
      where: { issueId_number: { issueId, number } },
      include: IN_ORDER,
    });
    if (!edition) throw new AppError("NOT_FOUND");
    if (issue.currentEdition?.number !== current) throw new AppError("CONTENT_CHANGED");
    const manifest = withoutArticles(manifestOfEdition(edition), withdrawnFrom(issue));
    if (issue.currentEdition.manifestHash === manifest.hash) throw new AppError("NOTHING_NEW");
    refuseLosses(issue, manifest);
    const told = notesFor(issue, manifest, notes);
    await takeOff(tx, actor, issue);
    const newest = issue.editions[0]?.number ?? 0;
    const made = await makeEdition(tx, actor, { ...issue, newest }, manifest, {
      reason: "RESTORED",
      notes: told,
    });
    await recordMove(tx, actor, {
      move: "EDITION_RESTORED",
      subject: "issue",
      subjectId: issueId,
      issueId,
      from: String(number),
      to: String(made),
      contentHash: manifest.hash,
      reason,
    });
    return { edition: made, day: dateToDay(issue.date) };
  });
}

/**
 * For the server itself: publishes an issue whose time has come by the database's clock; null where it has not, or another
 * server is at it. Of several servers one publishes it: it holds the issue, and the set time goes in the transaction that
 * makes the Edition. It goes out in the name of who set the time.
 */
export function publishDueIssue(issueId: string): Promise<Published | null> {
  return transaction(async (tx) => {
    const [due] = await tx.$queryRaw<object[]>`
      SELECT 1 FROM issues JOIN schedules ON schedules.issue_id = issues.id
      WHERE issues.id = ${issueId} AND publish_at <= now() AT TIME ZONE 'UTC'
      FOR UPDATE OF issues, schedules SKIP LOCKED`;
    const issue = due && (await lockIssue(tx, issueId));
    // It went out between the look and the lock.
    if (!issue?.schedule) return null;
    const { scheduledById, publishAt, manifest: kept, manifestHash, notes } = issue.schedule;
    const by = await tx.user.findUniqueOrThrow({ where: { id: scheduledById } });
    await tx.schedule.delete({ where: { issueId } });
    const actor = mintActor({ ...by, origin: null });
    const manifest = withoutArticles(readManifest(kept, manifestHash), withdrawnFrom(issue));
    const ids = new Set(manifest.pages.flatMap(({ articles }) => articles.map(({ id }) => id)));
    const told = notesSchema.parse(notes).filter(({ articleId }) => ids.has(articleId));
    return publish(tx, actor, issue, manifest, { scheduledFor: publishAt, notes: told });
  });
}

/**
 * Holds an issue whose manifest is the one that was on the screen, signed by now: its pages as they are `approved`, and what
 * of them goes out, which is all that was not withdrawn.
 */
async function readSigned(
  tx: Transaction,
  actor: Actor,
  { issueId, manifestHash }: SignIssue,
): Promise<{ issue: LockedIssue; approved: Manifest; manifest: Manifest }> {
  const issue = await lockIssue(tx, issueId);
  const approved = makeManifest(issue.pages);
  const manifest = withoutArticles(approved, withdrawnFrom(issue));
  const { alone } = jumpsOf(pagesOf(approved));
  if (alone.length > 0) throw new AppError("JUMPS_ALONE", { jumps: alone.map(nameOfJump).join("；") });
  if (manifest.hash !== manifestHash) throw new AppError("CONTENT_CHANGED");
  if (issue.currentEdition?.manifestHash === manifest.hash) throw new AppError("NOTHING_NEW");
  refuseLosses(issue, manifest);
  if (issue.signedHash !== manifest.hash) {
    const signed = { signedHash: manifest.hash, signedById: actor.id, signedAt: new Date() };
    await tx.issue.update({ where: { id: issueId }, data: signed });
    await recordMove(tx, actor, {
      move: "ISSUE_SIGNED",
      subject: "issue",
      subjectId: issueId,
      issueId,
      contentHash: manifest.hash,
    });
  }
  return { issue, approved, manifest };
}

const withdrawnFrom = ({ withdrawals }: LockedIssue) => withdrawals.map(({ articleId }) => articleId);

/** An address answers for ever: what readers see goes only with a word to them (撤稿). */
function refuseLosses({ currentEdition }: LockedIssue, manifest: Manifest): void {
  const lost = articlesLost(articlesOf(currentEdition), manifest);
  if (lost.length > 0) throw new AppError("ARTICLES_WOULD_GO", { headlines: lost.join("》《") });
}

async function publish(
  tx: Transaction,
  actor: Actor,
  issue: LockedIssue,
  manifest: Manifest,
  why: Omit<WhyEdition, "reason">,
): Promise<Published> {
  const newest = issue.editions[0]?.number ?? 0;
  const edition = await makeEdition(tx, actor, { ...issue, newest }, manifest, {
    ...why,
    reason: "PUBLISHED",
  });
  await recordMove(tx, actor, {
    move: "ISSUE_PUBLISHED",
    subject: "issue",
    subjectId: issue.id,
    issueId: issue.id,
    from: issue.currentEdition ? String(issue.currentEdition.number) : undefined,
    to: String(edition),
    contentHash: manifest.hash,
    reason: why.scheduledFor?.toISOString(),
  });
  return { edition, day: dateToDay(issue.date) };
}

/** What readers are told of each article that is corrected. */
function notesFor(
  { currentEdition }: LockedIssue,
  manifest: Manifest,
  given: readonly CorrectionNote[] = [],
): CorrectionNote[] {
  const corrected = correctedArticles(articlesOf(currentEdition), manifest);
  const { notes, missing } = matchNotes(corrected, given);
  if (missing) throw new AppError("NOTE_MISSING", { headline: missing.headline });
  return notes;
}

async function takeOff(tx: Transaction, actor: Actor, issue: LockedIssue): Promise<void> {
  if (!issue.schedule) return;
  await tx.schedule.delete({ where: { issueId: issue.id } });
  await recordMove(tx, actor, {
    move: "ISSUE_UNSCHEDULED",
    subject: "issue",
    subjectId: issue.id,
    issueId: issue.id,
    from: issue.schedule.publishAt.toISOString(),
    contentHash: issue.schedule.manifestHash,
  });
}

/** Reads an issue and holds it and its pages: nobody saves, moves or publishes until the transaction ends. */
async function lockIssue(tx: Transaction, issueId: string) {
  await tx.$queryRaw`SELECT 1 FROM issues WHERE id = ${issueId} FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM pages WHERE issue_id = ${issueId} ORDER BY id FOR UPDATE`;
  const issue = await tx.issue.findUnique({
    where: { id: issueId },
    include: {
      schedule: true,
      withdrawals: { select: { articleId: true } },
      currentEdition: { include: { pages: { include: { articles: true } } } },
      editions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      pages: {
        where: IN_ISSUE,
        orderBy: { number: "asc" },
        include: { articles: { orderBy: { position: "asc" }, include: { section: true } } },
      },
    },
  });
  if (!issue) throw new AppError("NOT_FOUND");
  return issue;
}

type LockedIssue = Awaited<ReturnType<typeof lockIssue>>;
