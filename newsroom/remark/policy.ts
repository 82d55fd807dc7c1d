import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** Who may say something of a passage, and say that it is dealt with. */
export function canRemark(actor: Pick<Actor, "role">): boolean {
  return may(actor, "remark");
}

/** Who may mark an error that counts. */
export function canMarkErrors(actor: Pick<Actor, "role">): boolean {
  return may(actor, "markErrors");
}
