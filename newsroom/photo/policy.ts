import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";
import type { Prisma } from "@/prisma/generated/client";

/** Who brings photos in. */
export function canUploadPhoto(actor: Pick<Actor, "role">): boolean {
  return may(actor, "uploadPhotos");
}

/** Which photos a member of staff may see: all of them, published or not. Visitors have no Actor. */
export function visiblePhotos(_actor: Actor): Prisma.PhotoWhereInput {
  return {};
}
