import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type Content, isKey, refuseMalformed, type Storage } from "./storage";

/** Files in a folder of this machine. Throws on a key that is none; nothing outside the folder can be named. */
export function folderStorage(root: string): Storage {
  const place = (key: string) => {
    refuseMalformed(key);
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
    async *list() {
      for (const file of await filesBelow(root)) {
        const key = path.relative(root, file).split(path.sep).join("/");
        const size = isKey(key) ? await sizeOf(file) : null;
        if (size !== null) yield { key, size };
      }
    },
  };
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

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
