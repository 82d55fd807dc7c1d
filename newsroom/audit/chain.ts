import { createHash } from "node:crypto";

/** What the first entry names as the one before it. */
export const CHAIN_START = "0".repeat(64);

/** The fields that an entry's hash covers, in this order: changing any of them breaks the chain. */
export interface ChainedFields {
  at: Date;
  actorId: string;
  actorName: string;
  role: string;
  origin: string | null;
  move: string;
  subject: string;
  subjectId: string;
  issueId: string | null;
  from: string | null;
  to: string | null;
  contentHash: string | null;
  reason: string | null;
  previous: string;
}

/** SHA-256 (hex) of an entry with the hash of the one before it. */
export function hashEntry(entry: ChainedFields): string {
  const fields = [
    entry.previous,
    entry.at.toISOString(),
    entry.actorId,
    entry.actorName,
    entry.role,
    entry.origin,
    entry.move,
    entry.subject,
    entry.subjectId,
    entry.issueId,
    entry.from,
    entry.to,
    entry.contentHash,
    entry.reason,
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** The first entry whose hash, or whose link to the one before, is not what it must be; null if the chain holds. */
export function findBreak<Entry extends ChainedFields & { hash: string }>(
  entries: Iterable<Entry>,
  start: string = CHAIN_START,
): Entry | null {
  let previous = start;
  for (const entry of entries) {
    if (entry.previous !== previous || entry.hash !== hashEntry(entry)) return entry;
    previous = entry.hash;
  }
  return null;
}
