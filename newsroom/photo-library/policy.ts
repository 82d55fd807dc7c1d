import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";

/** Who works with the photos: those who bring them in. */
export function canUseLibrary(actor: Pick<Actor, "role">): boolean {
  return may(actor, "uploadPhotos");
}
