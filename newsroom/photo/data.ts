import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { photoStorage } from "@/lib/storage/photo-storage";
import type { StoredFile } from "@/lib/storage/storage";
import type { Photo } from "@/prisma/generated/client";
import { visiblePhotos } from "./policy";
import type { PhotoForDesk } from "./types";
import { uploadedPhoto } from "./uploaded-photo";
import { deskSources, fittingWidth, type Version, versionKey } from "./versions";

/** One photo. Throws NOT_FOUND. */
export async function getPhoto(actor: Actor, id: string): Promise<PhotoForDesk> {
  return forDesk(await getVisible(actor, id));
}

/** The photos of these ids, in their order; ids that name none are left out. */
export async function listPhotos(actor: Actor, ids: readonly string[]): Promise<PhotoForDesk[]> {
  const where = { AND: [{ id: { in: [...ids] } }, visiblePhotos(actor)] };
  const found = new Map((await database().photo.findMany({ where })).map((photo) => [photo.id, photo]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []).map(forDesk);
}

/** The version that fits a width, for staff: a narrow photo has none so wide. Throws NOT_FOUND. */
export async function getPhotoFile(actor: Actor, id: string, wanted: Version): Promise<StoredFile> {
  const photo = await getVisible(actor, id);
  const width = fittingWidth(photo, wanted.width);
  const file = width && (await photoStorage().get(versionKey(photo.sha256, { ...wanted, width })));
  if (!file) throw new AppError("NOT_FOUND");
  return file;
}

/**
 * Whether a photo of this file stands in an Edition that readers see now. For `newsroom/publication`: it answers for
 * what is public, so it asks for no Actor.
 */
export async function isPhotoInPrint(sha256: string): Promise<boolean> {
  const photo = await database().photo.findUnique({ where: { sha256 }, select: { id: true } });
  if (!photo) return false;
  const article = await database().editionArticle.findFirst({
    where: {
      photoIds: { has: photo.id },
      editionPage: { edition: { currentOf: { isNot: null } } },
    },
    select: { id: true },
  });
  return article !== null;
}

async function getVisible(actor: Actor, id: string): Promise<Photo> {
  const photo = await database().photo.findFirst({ where: { AND: [{ id }, visiblePhotos(actor)] } });
  if (!photo) throw new AppError("NOT_FOUND");
  return photo;
}

function forDesk(photo: Photo): PhotoForDesk {
  return { ...uploadedPhoto(photo), sources: deskSources(photo) };
}
