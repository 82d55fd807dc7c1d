import type { Actor } from "@/lib/actor";
import type { Prisma } from "@/prisma/generated/client";

/** 编辑 and 总编 bring photos in; an administrator runs accounts and touches no content. */
export function canUploadPhoto(actor: Pick<Actor, "role">): boolean {
  return actor.role === "EDITOR" || actor.role === "CHIEF";
}

/** Which photos a member of staff may see: all of them, published or not. Visitors have no Actor. */
export function visiblePhotos(_actor: Actor): Prisma.PhotoWhereInput {
  return {};
}
