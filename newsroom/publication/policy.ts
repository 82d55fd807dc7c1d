import type { Actor } from "@/lib/actor";

/** 签发: the chief editor alone. */
export function canPublish(actor: Pick<Actor, "role">): boolean {
  return actor.role === "CHIEF";
}
