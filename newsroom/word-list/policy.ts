import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** Who keeps the lists of words and names. Everybody on the desk reads them: preflight speaks of them. */
export function canKeepLists(actor: Pick<Actor, "role">): boolean {
  return may(actor, "keepLists");
}
