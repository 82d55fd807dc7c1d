import type { Actor } from "@/lib/actor";
import { dateToDay, endOfDay, startOfDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { AuditEntry, Prisma } from "@/prisma/generated/client";
import { CHAIN_START, findBreak } from "./chain";
import { canReadRecord } from "./policy";
import { type RecordQuery, WHOLE_RECORD } from "./schema";
import type { AuditLine } from "./types";

/** Entries a screen. */
export const LINES_PER_SCREEN = 100;

/** The record as it is asked for, newest first; `take` lines at most. Throws NOT_FOUND to who may not read it. */
export async function listEntries(
  actor: Actor,
  query: Partial<RecordQuery> = {},
  take = LINES_PER_SCREEN,
): Promise<AuditLine[]> {
  if (!canReadRecord(actor)) throw new AppError("NOT_FOUND");
  const entries = await database().auditEntry.findMany({
    where: whereOf({ ...WHOLE_RECORD, ...query }),
    orderBy: { id: "desc" },
    take,
    omit: { previous: true, hash: true, actorId: true, issueId: true },
  });
  const names = await namesOfSubjects(entries.map(({ subjectId }) => subjectId));
  return entries.map((entry) => ({
    ...entry,
    id: entry.id.toString(),
    subjectName: names.get(entry.subjectId) ?? null,
  }));
}

function whereOf({ issue, move, words, from, to, before }: RecordQuery): Prisma.AuditEntryWhereInput {
  const said = (word: string): Prisma.AuditEntryWhereInput => {
    const within = { contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
    return { OR: [{ actorName: within }, { from: within }, { to: within }, { reason: within }] };
  };
  return {
    ...(issue && { issueId: issue }),
    ...(move && { move }),
    ...(before && { id: { lt: BigInt(before) } }),
    at: { ...(from && { gte: startOfDay(from) }), ...(to && { lt: endOfDay(to) }) },
    AND: words.split(/\s+/u).filter(Boolean).map(said),
  };
}

/** Reads the whole chain and answers the first entry that does not hold, or null. */
export async function findBrokenEntry(actor: Actor): Promise<AuditLine | null> {
  if (!canReadRecord(actor)) throw new AppError("NOT_FOUND");
  let previous = CHAIN_START;
  for await (const entries of readRecord()) {
    const broken = findBreak(entries, previous);
    if (broken) return { ...broken, id: broken.id.toString(), subjectName: null };
    previous = entries.at(-1)?.hash ?? previous;
  }
  return null;
}

const ENTRIES_AT_ONCE = 5_000;

/** The whole record as it was written, the oldest first, part by part. For jobs that prove or seal it, so it asks for no Actor. */
export async function* readRecord(): AsyncGenerator<AuditEntry[]> {
  for (let after = 0n; ; ) {
    const entries = await database().auditEntry.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: ENTRIES_AT_ONCE,
    });
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    after = last.id;
  }
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
