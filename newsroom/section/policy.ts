import type { Actor } from "@/lib/actor";

/** Sections belong to the paper's plan: the chief editor and the administrator change them. */
export function canChangeSections(actor: Actor): boolean {
  return actor.role === "CHIEF" || actor.role === "ADMIN";
}
