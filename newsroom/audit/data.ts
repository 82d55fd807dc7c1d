import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { findBreak } from "./chain";
import { canReadRecord } from "./policy";
import type { AuditLine } from "./types";

/** Entries a screen. */
export const LINES_PER_SCREEN = 100;

/** The record, newest first; `before` is the id of the last line of the screen before. Throws NOT_FOUND to who may not read it. */
export async function listEntries(
  actor: Actor,
  { issueId, before }: { issueId?: string; before?: string } = {},
): Promise<AuditLine[]> {
  if (!canReadRecord(actor)) throw new AppError("NOT_FOUND");
  const entries = await database().auditEntry.findMany({
    where: {
      ...(issueId && { issueId }),
      ...(before && /^\d{1,18}$/.test(before) && { id: { lt: BigInt(before) } }),
    },
    orderBy: { id: "desc" },
    take: LINES_PER_SCREEN,
    omit: { previous: true, hash: true, actorId: true, issueId: true },
  });
  const names = await namesOfSubjects(entries.map(({ subjectId }) => subjectId));
  return entries.map((entry) => ({
    ...entry,
    id: entry.id.toString(),
    subjectName: names.get(entry.subjectId) ?? null,
  }));
}

/** Reads the whole chain and answers the first entry that does not hold, or null. */
export async function findBrokenEntry(actor: Actor): Promise<AuditLine | null> {
  if (!canReadRecord(actor)) throw new AppError("NOT_FOUND");
  const broken = findBreak(await database().auditEntry.findMany({ orderBy: { id: "asc" } }));
  return broken && { ...broken, id: broken.id.toString(), subjectName: null };
}

/** What the subjects of entries are called now, by their ids. */
async function namesOfSubjects(ids: readonly string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...new Set(ids)] } };
  const [issues, pages, users, sections, photos] = await Promise.all([
    database().issue.findMany({ where, select: { id: true, date: true } }),
    database().page.findMany({ where, include: { issue: { select: { date: true } } } }),
    database().user.findMany({ where, select: { id: true, name: true } }),
    database().section.findMany({ where, select: { id: true, name: true } }),
    database().photo.findMany({ where, select: { id: true, fileName: true } }),
  ]);
  return new Map([
    ...issues.map(({ id, date }) => [id, dateToDay(date)] as const),
    ...pages.map(
      ({ id, issue, number, name }) => [id, `${dateToDay(issue.date)} ${number} ${name}`] as const,
    ),
    ...[...users, ...sections].map(({ id, name }) => [id, name] as const),
    ...photos.map(({ id, fileName }) => [id, fileName] as const),
  ]);
}
