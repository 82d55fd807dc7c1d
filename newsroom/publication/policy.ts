import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** 签发: the chief editor alone. */
export function canPublish(actor: Pick<Actor, "role">): boolean {
  return may(actor, "publish");
}
