import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** Sections belong to the paper's plan: the chief editor and the administrator change them. */
export function canChangeSections(actor: Actor): boolean {
  return may(actor, "changeSections");
}
