import type { Actor } from "@/lib/actor";

/** The record is for those who answer for the paper, and for those who run its accounts. */
export function canReadRecord(actor: Actor): boolean {
  return actor.role === "CHIEF" || actor.role === "ADMIN";
}
