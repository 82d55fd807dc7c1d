import { createHash } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Storage } from "@/lib/storage/storage";

/** How far a move is, in files. */
export interface Progress {
  all: number;
  /** Were there already. */
  there: number;
  moved: number;
}

/**
 * Copies every file from one place to another, each compared with its source after it was written; one that is there in the
 * same length is left alone, so a move that was stopped goes on where it was. With `andDelete` a file goes from its source
 * once it is proven to be at the other place. Throws where a file cannot be read, written or proven; what was moved stays.
 */
export async function moveFiles(
  from: Storage,
  to: Storage,
  { andDelete = false, onProgress }: { andDelete?: boolean; onProgress?: (progress: Progress) => void } = {},
): Promise<Progress> {
  const files = await filesOf(from);
  const standing = new Map((await filesOf(to)).map(({ key, size }) => [key, size]));
  const progress: Progress = { all: files.length, there: 0, moved: 0 };
  const desk = await mkdtemp(path.join(tmpdir(), "bantai-move-"));
  try {
    for (const { key, size } of files) {
      const isThere = standing.get(key) === size;
      // What is about to be deleted is proven, also where an earlier move wrote it.
      if (!isThere) await copy(from, to, key, path.join(desk, "file"));
      else if (andDelete && (await hashOf(from, key)) !== (await hashOf(to, key)))
        await copy(from, to, key, path.join(desk, "file"));
      if (andDelete) await from.delete(key);
      progress[isThere ? "there" : "moved"] += 1;
      onProgress?.(progress);
    }
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
  return progress;
}

async function filesOf(storage: Storage): Promise<{ key: string; size: number }[]> {
  const files = [];
  for await (const file of storage.list()) files.push(file);
  return files.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** By way of a file of this machine: its length has to be known before it is sent. */
async function copy(from: Storage, to: Storage, key: string, file: string): Promise<void> {
  const hash = await download(from, key, file);
  await to.put(key, { file });
  if ((await hashOf(to, key)) !== hash) throw new Error(`${key} is not at the other place as it was sent.`);
}

async function download(from: Storage, key: string, file: string): Promise<string> {
  const handle = await open(file, "w");
  try {
    const hash = createHash("sha256");
    for await (const chunk of await read(from, key)) {
      hash.update(chunk);
      await handle.write(chunk);
    }
    return hash.digest("hex");
  } finally {
    await handle.close();
  }
}

async function hashOf(storage: Storage, key: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of await read(storage, key)) hash.update(chunk);
  return hash.digest("hex");
}

async function read(storage: Storage, key: string): Promise<ReadableStream<Uint8Array>> {
  const file = await storage.get(key);
  if (!file) throw new Error(`${key} is gone.`);
  return file.stream;
}
