import type { Actor } from "@/lib/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { lockPage } from "@/newsroom/page/mutations";
import { refusalOf } from "@/newsroom/page/workflow";
import { visiblePhotos } from "@/newsroom/photo/policy";
import type { PagePhotoNamed } from "./schema";

/** Brings a photo to a page. Twice is once. For who may edit the page; throws NOT_FOUND where there is no such photo. */
export async function addPhotoToPage(actor: Actor, { pageId, photoId }: PagePhotoNamed): Promise<void> {
  await transaction(async (tx) => {
    const refused = refusalOf("edit", actor, await lockPage(tx, actor, pageId));
    if (refused) throw new AppError(refused);
    const photo = await tx.photo.findFirst({
      where: { AND: [{ id: photoId, deletedAt: null }, visiblePhotos(actor)] },
      select: { id: true },
    });
    if (!photo) throw new AppError("NOT_FOUND");
    await tx.pagePhoto.createMany({
      data: [{ pageId, photoId, addedById: actor.id }],
      skipDuplicates: true,
    });
  });
}

/** Takes a photo away from a page; where it hangs on an article, it hangs there still. Nothing to take away is no fault. */
export async function removePhotoFromPage(actor: Actor, { pageId, photoId }: PagePhotoNamed): Promise<void> {
  await transaction(async (tx) => {
    const refused = refusalOf("edit", actor, await lockPage(tx, actor, pageId));
    if (refused) throw new AppError(refused);
    await tx.pagePhoto.deleteMany({ where: { pageId, photoId } });
  });
}
