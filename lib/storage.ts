import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dataPath } from "./env";

/** Where files lie, by key. A key is a path of small letters, digits, dots, dashes: "ab/abc…/480.webp". */
export interface Storage {
  /** Keeps a file, whole or not at all; one of the same key is replaced. */
  put(key: string, content: Content): Promise<void>;
  /** Null where there is none. */
  get(key: string): Promise<StoredFile | null>;
  exists(key: string): Promise<boolean>;
  /** Does nothing where there is none. */
  delete(key: string): Promise<void>;
}

/** What is to be kept: bytes, or a file of this machine, which is left where it lies. */
export type Content = Uint8Array | { file: string };

export interface StoredFile {
  /** In bytes. */
  size: number;
  stream: ReadableStream<Uint8Array>;
}

// Each segment starts with a letter or a digit, so "..", hidden files and an absolute path cannot be written.
const KEY = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
const LONGEST_KEY = 200;

/** Files in a folder of this machine. Throws on a key that is none; nothing outside the folder can be named. */
export function folderStorage(root: string): Storage {
  const place = (key: string) => {
    if (key.length > LONGEST_KEY || !KEY.test(key)) throw new Error("A storage key is malformed.");
    return path.join(/* turbopackIgnore: true */ root, ...key.split("/"));
  };
  return {
    put: (key, content) => putWhole(place(key), content),
    async get(key) {
      const file = place(key);
      const size = await sizeOf(file);
      if (size === null) return null;
      return { size, stream: contentOf(file) };
    },
    exists: async (key) => (await sizeOf(place(key))) !== null,
    delete: (key) => rm(place(key), { force: true }),
  };
}

/** The photos' files: originals, and what was made of them. */
export function photoStorage(): Storage {
  return folderStorage(dataPath("photos"));
}

/** A reader never meets half a file: it is written beside its place, brought to the disk, then moved there. */
async function putWhole(file: string, content: Content): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.${randomUUID()}.part`);
  try {
    if ("file" in content) await copyFile(content.file, draft);
    const handle = await open(draft, "file" in content ? "r+" : "wx");
    try {
      if (!("file" in content)) await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The file is opened when the first of it is asked for: an answer that is never read (to a HEAD) holds nothing open. */
function contentOf(file: string): ReadableStream<Uint8Array> {
  let reading: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        reading ??= createReadStream(file)[Symbol.asyncIterator]();
        const { done, value } = await reading.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      // Leaving the file's own stream closes it.
      cancel: async () => void (await reading?.return?.()),
    },
    { highWaterMark: 0 },
  );
}

/** In bytes, or null where there is no such file. */
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  return found?.isFile() ? found.size : null;
}
