import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** The paper's habits are a setting of the newsroom: the administrator reads, edits, exports and clears them. */
export function canRunProfile(actor: Pick<Actor, "role">): boolean {
  return may(actor, "runPaper");
}
