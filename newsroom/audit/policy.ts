import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** The record is for those who answer for the paper, and for those who run its accounts. */
export function canReadRecord(actor: Actor): boolean {
  return may(actor, "readRecord");
}
