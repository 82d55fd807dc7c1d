import type { Actor } from "@/lib/actor";
import type { Transaction } from "@/lib/db";
import { CHAIN_START, hashEntry } from "./chain";
import type { MoveToRecord } from "./types";

/** One writer at a time may add to the chain; the lock goes with the transaction. */
const CHAIN_LOCK = 0x62616e74;

/** Appends a move to the record, in the transaction of the move itself: neither is there without the other. */
export async function recordMove(tx: Transaction, actor: Actor, move: MoveToRecord): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  const last = await tx.auditEntry.findFirst({ orderBy: { id: "desc" }, select: { hash: true } });
  const entry = {
    at: new Date(),
    actorId: actor.id,
    actorName: actor.name,
    role: actor.role,
    origin: actor.origin,
    move: move.move,
    subject: move.subject,
    subjectId: move.subjectId,
    issueId: move.issueId ?? null,
    from: move.from ?? null,
    to: move.to ?? null,
    contentHash: move.contentHash ?? null,
    reason: move.reason ?? null,
    previous: last?.hash ?? CHAIN_START,
  };
  await tx.auditEntry.create({ data: { ...entry, hash: hashEntry(entry) } });
}
