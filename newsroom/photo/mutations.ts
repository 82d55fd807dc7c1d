import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Actor } from "@/lib/actor";
import { database, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { photoStorage } from "@/lib/storage";
import { type Photo, Prisma } from "@/prisma/generated/client";
import { tidyFileName } from "./file-name";
import { type MadePhoto, makeVersions, refuseTooLarge } from "./make-versions";
import { canUploadPhoto } from "./policy";
import { turns } from "./turns";
import type { UploadedPhoto } from "./types";
import { uploadedPhoto } from "./uploaded-photo";
import { originalKey, versionKey } from "./versions";

/** A file as it was uploaded. */
export interface PhotoUpload {
  fileName: string;
  bytes: Uint8Array;
}

const inTurn = turns(Math.max(1, Math.ceil(availableParallelism() / 2)));

/**
 * Takes a photo in: the original, and the versions that are served. The same file twice is one photo. Refuses with
 * FORBIDDEN and with what `makeVersions` refuses; a refused or failed upload leaves no row and no file.
 */
export async function uploadPhoto(actor: Actor, { fileName, bytes }: PhotoUpload): Promise<UploadedPhoto> {
  if (!canUploadPhoto(actor)) throw new AppError("FORBIDDEN");
  refuseTooLarge(bytes.byteLength);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known = await findBySha256(sha256);
  if (known) return uploadedPhoto(known);
  const made = await inTurn(() => makeVersions(bytes));
  const files = [
    { key: originalKey(sha256), content: bytes },
    ...made.versions.map(({ width, content }) => ({
      key: versionKey(sha256, { width, format: "webp" }),
      content,
    })),
  ];
  return uploadedPhoto(await keep(rowOf(actor, sha256, fileName, made), files));
}

/**
 * The row comes first: its unique hash makes a second upload of the same file wait until this one has its files or
 * has failed, so that neither can take away what the other put.
 */
async function keep(
  row: Prisma.PhotoCreateInput,
  files: readonly { key: string; content: Uint8Array }[],
): Promise<Photo> {
  try {
    return await transaction(async (tx) => {
      const photo = await tx.photo.create({ data: row });
      await putAll(files);
      return photo;
    });
  } catch (error) {
    const already = isTaken(error) ? await findBySha256(row.sha256) : null;
    if (already) return already;
    throw error;
  }
}

async function putAll(files: readonly { key: string; content: Uint8Array }[]): Promise<void> {
  const storage = photoStorage();
  try {
    for (const { key, content } of files) await storage.put(key, content);
  } catch (error) {
    // What cannot be taken away again is overwritten by the next upload of the same file: the first error counts.
    await Promise.allSettled(files.map(({ key }) => storage.delete(key)));
    throw error;
  }
}

function rowOf(actor: Actor, sha256: string, fileName: string, made: MadePhoto): Prisma.PhotoCreateInput {
  const { width, height, colour } = made;
  return { sha256, fileName: tidyFileName(fileName), width, height, colour, uploadedById: actor.id };
}

function findBySha256(sha256: string): Promise<Photo | null> {
  return database().photo.findUnique({ where: { sha256 } });
}

/** Prisma's P2002: another row has this hash. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
