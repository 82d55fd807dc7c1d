import path from "node:path";
import type { Actor } from "@/lib/actor";
import { database, type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { photoStorage } from "@/lib/storage/photo-storage";
import { canMakePages, visibleTo } from "@/newsroom/page/policy";
import { type Photo, Prisma } from "@/prisma/generated/client";
import { darkroom } from "./darkroom/darkroom";
import { tidyFileName } from "./file-name";
import { type Content, type Incoming, withIncoming } from "./incoming";
import { canUploadPhoto } from "./policy";
import { turns } from "./turns";
import type { UploadedPhoto } from "./types";
import { uploadedPhoto } from "./uploaded-photo";
import { fileOf, originalKey, versionKey, versionsOf } from "./versions";

/** A file as it is uploaded. */
export interface PhotoUpload {
  fileName: string;
  content: Content;
  /** The page that it is brought to. */
  pageId?: string | null;
  /** Cancels it. */
  signal?: AbortSignal;
}

/** A file and where it is to be kept. */
interface FileToKeep {
  key: string;
  file: string;
}

/** How long a photo's files may take to where they are kept, in milliseconds: that can be far away. */
const KEEPING_MS = 10 * 60_000;

/** Each holds a connection to the database meanwhile: fifty photos must not take the desk's. */
const inTurn = turns(2);

/**
 * Takes a photo in: the original, the versions that are served, and what the file says of itself; and brings it to a
 * page. The same file twice is one photo, and one that was deleted is taken back. Refuses with FORBIDDEN, NOT_FOUND (the
 * page) and with what `withIncoming` and `develop` refuse; a refused, failed or cancelled upload leaves no row and no file.
 */
export async function uploadPhoto(actor: Actor, upload: PhotoUpload): Promise<UploadedPhoto> {
  const { fileName, content, pageId = null, signal } = upload;
  if (!canUploadPhoto(actor)) throw new AppError("FORBIDDEN");
  if (pageId !== null) await checkPage(actor, pageId);
  const take = async (incoming: Incoming) => {
    const known = await bringKnown(actor, incoming.sha256, pageId);
    if (known) return uploadedPhoto(known);
    const { words, ...made } = await darkroom().develop(incoming.file, incoming.folder, signal);
    signal?.throwIfAborted();
    const row = {
      ...words,
      ...made,
      sha256: incoming.sha256,
      fileName: tidyFileName(fileName),
      uploadedById: actor.id,
    };
    const files = filesOf(incoming, made);
    return uploadedPhoto(await inTurn(() => keep(actor, row, pageId, files)));
  };
  return withIncoming(content, take, signal);
}

async function checkPage(actor: Actor, pageId: string): Promise<void> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  const page = await database().page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    select: { id: true },
  });
  if (!page) throw new AppError("NOT_FOUND");
}

/** The photo of these bytes if there is one, taken back if it was deleted, and brought to the page. */
async function bringKnown(actor: Actor, sha256: string, pageId: string | null): Promise<Photo | null> {
  return transaction(async (tx) => {
    // The write comes first: it waits for one who takes the photo away for good, and then finds none.
    await tx.photo.updateMany({ where: { sha256 }, data: { deletedAt: null, deletedById: null } });
    const known = await tx.photo.findUnique({ where: { sha256 } });
    if (known) await bringToPage(tx, actor, known.id, pageId);
    return known;
  });
}

async function bringToPage(
  tx: Transaction,
  actor: Actor,
  photoId: string,
  pageId: string | null,
): Promise<void> {
  if (pageId === null) return;
  await tx.pagePhoto.createMany({
    data: { pageId, photoId, addedById: actor.id },
    skipDuplicates: true,
  });
}

function filesOf({ file, folder, sha256 }: Incoming, size: { width: number; height: number }): FileToKeep[] {
  const versions = versionsOf(size).map((version) => ({
    key: versionKey(sha256, version),
    file: path.join(/* turbopackIgnore: true */ folder, fileOf(version)),
  }));
  return [{ key: originalKey(sha256), file }, ...versions];
}

/**
 * The row comes first: its unique hash makes a second upload of the same file wait until this one has its files or
 * has failed, so that neither can take away what the other put.
 */
async function keep(
  actor: Actor,
  row: Prisma.PhotoCreateInput,
  pageId: string | null,
  files: readonly FileToKeep[],
): Promise<Photo> {
  try {
    return await transaction(
      async (tx) => {
        const photo = await tx.photo.create({ data: row });
        await bringToPage(tx, actor, photo.id, pageId);
        await putAll(files);
        return photo;
      },
      undefined,
      KEEPING_MS,
    );
  } catch (error) {
    const already = isTaken(error) ? await bringKnown(actor, row.sha256, pageId) : null;
    if (already) return already;
    throw error;
  }
}

async function putAll(files: readonly FileToKeep[]): Promise<void> {
  const storage = photoStorage();
  try {
    for (const { key, file } of files) await storage.put(key, { file });
  } catch (error) {
    // What cannot be taken away again is overwritten by the next upload of the same file: the first error counts.
    await Promise.allSettled(files.map(({ key }) => storage.delete(key)));
    throw error;
  }
}

/** Prisma's P2002: another row has this hash. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
