import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dataPath } from "@/lib/env";
import { acceptHead, refuseTooLarge } from "./accept";
import { HEAD_BYTES } from "./file-type";

/** The bytes of a file, in pieces, as they come. */
export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A file that was received and belongs to nobody yet. */
export interface Incoming {
  /** Its path. */
  file: string;
  sha256: string;
  /** A folder for what is made of it. */
  folder: string;
}

/** A folder that nothing was written into for so long was left by a server that was killed. */
const LEFT_OVER_MS = 60 * 60 * 1000;

/**
 * Receives a file on disk and lends it: piece by piece, so that it is never in memory whole. When the work is done or
 * has failed nothing of it is left. Refuses with PHOTO_TOO_LARGE as soon as it is, PHOTO_TYPE and PHOTO_NO_IMAGE.
 *
 * @param signal stops receiving
 */
export async function withIncoming<T>(
  content: Content,
  work: (incoming: Incoming) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const place = dataPath("incoming");
  await removeLeftOvers(place, Date.now() - LEFT_OVER_MS);
  const folder = path.join(/* turbopackIgnore: true */ place, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    const file = path.join(/* turbopackIgnore: true */ folder, "original");
    const sha256 = await receive(content, file, signal);
    return await work({ file, sha256, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes what comes into a file. Answers its SHA-256. */
async function receive(content: Content, file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file, "wx");
  try {
    let length = 0;
    const head = Buffer.alloc(HEAD_BYTES);
    // Leaving the loop by a refusal ends the stream that it reads.
    for await (const piece of content) {
      signal?.throwIfAborted();
      if (length < HEAD_BYTES) head.set(piece.subarray(0, HEAD_BYTES - length), length);
      length += piece.byteLength;
      refuseTooLarge(length);
      hash.update(piece);
      await handle.appendFile(piece);
    }
    acceptHead(head.subarray(0, Math.min(length, HEAD_BYTES)));
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

async function removeLeftOvers(place: string, before: number): Promise<void> {
  const names = await readdir(place).catch(() => []);
  for (const name of names) {
    const folder = path.join(/* turbopackIgnore: true */ place, name);
    if ((await lastTouched(folder)) < before) await rm(folder, { recursive: true, force: true });
  }
}

/** In milliseconds; one that is gone in the meantime needs no removing. */
async function lastTouched(folder: string): Promise<number> {
  const within = (await readdir(folder).catch(() => [])).map((name) =>
    path.join(/* turbopackIgnore: true */ folder, name),
  );
  const times = [folder, ...within].map((one) => stat(one).then(({ mtimeMs }) => mtimeMs));
  const touched = (await Promise.allSettled(times)).map((time) =>
    time.status === "fulfilled" ? time.value : 0,
  );
  return Math.max(...touched) || Number.POSITIVE_INFINITY;
}
