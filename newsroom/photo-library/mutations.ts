import type { Actor } from "@/lib/actor";
import { database, type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { photoStorage } from "@/lib/storage/photo-storage";
import { recordMove } from "@/newsroom/audit/mutations";
import type { AuditMove } from "@/newsroom/audit/types";
import { photoKeys } from "@/newsroom/photo/versions";
import type { Photo } from "@/prisma/generated/client";
import { listUses } from "./data";
import { deletedBefore } from "./deletion";
import { canUseLibrary } from "./policy";
import type { ChangePhoto } from "./schema";

/**
 * Corrects what is known of a photo. What hangs on pages keeps the words that it has there. Throws CONFLICT where somebody else
 * has corrected it since.
 */
export function changePhoto(
  actor: Actor,
  { photoId, version, ...words }: ChangePhoto,
): Promise<{ version: number }> {
  return change(actor, photoId, "PHOTO_CHANGED", async (tx, photo) => {
    if (photo.version !== version) throw new AppError("CONFLICT");
    return tx.photo.update({ where: { id: photoId }, data: { ...words, version: version + 1 } });
  });
}

/** Deletes a photo that hangs nowhere; it can be taken back for 30 days. Throws PHOTO_IN_USE with the places. */
export async function deletePhoto(
  actor: Actor,
  { photoId }: { photoId: string },
): Promise<{ photoId: string }> {
  await change(actor, photoId, "PHOTO_DELETED", async (tx) => {
    const uses = (await listUses([photoId], tx)).get(photoId) ?? [];
    if (uses.length > 0) {
      const places = uses.slice(0, 3).map(({ day, number, pageName }) => `${day} ${number} ${pageName}`);
      throw new AppError("PHOTO_IN_USE", { places: [...new Set(places)].join("、"), count: uses.length });
    }
    return tx.photo.update({
      where: { id: photoId },
      data: { deletedAt: new Date(), deletedById: actor.id },
    });
  });
  return { photoId };
}

/** Takes a deleted photo back, as long as it is there. Throws NOT_FOUND. */
export async function restorePhoto(
  actor: Actor,
  { photoId }: { photoId: string },
): Promise<{ photoId: string }> {
  await change(actor, photoId, "PHOTO_RESTORED", (tx) =>
    tx.photo.update({ where: { id: photoId }, data: { deletedAt: null, deletedById: null } }),
  );
  return { photoId };
}

/** Holds photos that a page is saved with, so that none is deleted meanwhile; a deleted one is taken back. Answers how many there are. */
export async function holdPhotos(tx: Transaction, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const held = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM photos WHERE id = ANY(${ids}) ORDER BY id FOR SHARE`;
  await tx.photo.updateMany({
    where: { id: { in: ids }, deletedAt: { not: null } },
    data: { deletedAt: null, deletedById: null },
  });
  return held.length;
}

/** Holds the photo until the transaction ends: a page that is saved with it waits, or is waited for. */
function change(
  actor: Actor,
  photoId: string,
  move: AuditMove,
  write: (tx: Transaction, photo: Photo) => Promise<Photo>,
): Promise<{ version: number }> {
  return transaction(async (tx) => {
    if (!canUseLibrary(actor)) throw new AppError("FORBIDDEN");
    await tx.$queryRaw`SELECT 1 FROM photos WHERE id = ${photoId} FOR UPDATE`;
    const photo = await tx.photo.findUnique({ where: { id: photoId } });
    if (!photo) throw new AppError("NOT_FOUND");
    const { version } = await write(tx, photo);
    await recordMove(tx, actor, { move, subject: "photo", subjectId: photoId, contentHash: photo.sha256 });
    return { version };
  });
}

/**
 * Takes away for good, row and files, what was deleted more than 30 days before `now` (UTC) and hangs nowhere. For a job, so it asks for
 * no Actor. Several servers may do it at once: each takes what no other holds. Answers how many went.
 */
export async function purgeDeletedPhotos(now: Date): Promise<number> {
  const due = await database().photo.findMany({
    where: { deletedAt: { lt: deletedBefore(now) } },
    select: { id: true },
  });
  let gone = 0;
  for (const { id } of due) if (await purge(id, now)) gone += 1;
  return gone;
}

/** The files go first: where that breaks off, the row is there to go on from. */
function purge(id: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const held = await tx.$queryRaw<unknown[]>`SELECT 1 FROM photos WHERE id = ${id} FOR UPDATE SKIP LOCKED`;
    const photo = held.length > 0 ? await tx.photo.findUnique({ where: { id } }) : null;
    if (!photo?.deletedAt || photo.deletedAt >= deletedBefore(now)) return false;
    if ((await listUses([id], tx)).size > 0) return false;
    for (const key of photoKeys(photo)) await photoStorage().delete(key);
    await tx.photo.delete({ where: { id } });
    return true;
  });
}
