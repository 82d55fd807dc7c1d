import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { makeEdition } from "./make-edition";
import { makeManifest } from "./manifest";
import { canPublish } from "./policy";
import type { PublishIssue } from "./schema";

/**
 * Publishes an issue: one transaction makes a new Edition of its approved pages and shows it to readers, so that they
 * see the whole of it or the whole of the one before. Throws PAGES_NOT_APPROVED with the pages' numbers, and NOTHING_NEW
 * where readers see just this already.
 */
export async function publishIssue(
  actor: Actor,
  { issueId }: PublishIssue,
): Promise<{ edition: number; day: string }> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    const manifest = makeManifest(issue.pages);
    if (issue.currentEdition?.manifestHash === manifest.hash) throw new AppError("NOTHING_NEW");
    const newest = issue.editions[0]?.number ?? 0;
    const edition = await makeEdition(tx, actor, { ...issue, newest }, manifest, "PUBLISHED");
    await recordMove(tx, actor, {
      move: "ISSUE_PUBLISHED",
      subject: "issue",
      subjectId: issueId,
      issueId,
      from: issue.currentEdition ? String(issue.currentEdition.number) : undefined,
      to: String(edition),
      contentHash: manifest.hash,
    });
    return { edition, day: dateToDay(issue.date) };
  });
}

/** Reads an issue and holds it and its pages: nobody saves, moves or publishes until the transaction ends. */
async function lockIssue(tx: Transaction, issueId: string) {
  await tx.$queryRaw`SELECT 1 FROM issues WHERE id = ${issueId} FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM pages WHERE issue_id = ${issueId} ORDER BY id FOR UPDATE`;
  const issue = await tx.issue.findUnique({
    where: { id: issueId },
    include: {
      currentEdition: true,
      editions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      pages: {
        orderBy: { number: "asc" },
        include: { articles: { orderBy: { position: "asc" }, include: { section: true } } },
      },
    },
  });
  if (!issue) throw new AppError("NOT_FOUND");
  return issue;
}
