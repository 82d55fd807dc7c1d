import type { Actor } from "@/lib/actor";

/** The paper's habits are a setting of the newsroom: the administrator reads, edits, exports and clears them. */
export function canRunProfile(actor: Pick<Actor, "role">): boolean {
  return actor.role === "ADMIN";
}
