import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { photoStorage, type StoredFile } from "@/lib/storage";
import type { Photo } from "@/prisma/generated/client";
import { visiblePhotos } from "./policy";
import type { PhotoForDesk } from "./types";
import { deskSources, versionKey } from "./versions";

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

/** A version's file, for staff. Throws NOT_FOUND where there is no such photo or no such width. */
export async function getPhotoFile(actor: Actor, id: string, width: number): Promise<StoredFile> {
  const { sha256 } = await getVisible(actor, id);
  const file = await photoStorage().get(versionKey(sha256, width));
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
  const { id, width, height, colour, fileName } = photo;
  return { id, width, height, colour, fileName, sources: deskSources(photo) };
}
