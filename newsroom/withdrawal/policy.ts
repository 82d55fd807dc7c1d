import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** Milliseconds in which a second person stands for a withdrawal. */
const PATIENCE = 86_400_000;

/** 撤稿: the chief editor. */
export function canWithdraw(actor: Pick<Actor, "role">): boolean {
  return may(actor, "withdraw");
}

/** Whether this actor can be the second person. */
export function canConfirm(
  actor: Pick<Actor, "id" | "role">,
  { withdrawnById, confirmedAt }: { withdrawnById: string; confirmedAt: Date | null },
): boolean {
  return may(actor, "confirmWithdrawal") && actor.id !== withdrawnById && confirmedAt === null;
}

/** Whether the second person is late. */
export function isOverdue(
  { withdrawnAt, confirmedAt }: { withdrawnAt: Date; confirmedAt: Date | null },
  now: Date,
): boolean {
  return confirmedAt === null && now.getTime() - withdrawnAt.getTime() > PATIENCE;
}
