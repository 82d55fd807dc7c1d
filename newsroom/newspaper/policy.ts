import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** Who changes the masthead and the way pages are signed for. */
export function canRunPaper(actor: Pick<Actor, "role">): boolean {
  return may(actor, "runPaper");
}
