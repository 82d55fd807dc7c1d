import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderStorage } from "./folder-storage";

describe("files in a folder", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "bantai-storage-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const text = (words: string) => new TextEncoder().encode(words);
  const read = async (key: string) => {
    const file = await folderStorage(root).get(key);
    return file && { size: file.size, words: await new Response(file.stream).text() };
  };

  it("gives a file in parts, and closes one that is left half read", async () => {
    const storage = folderStorage(root);
    await storage.put("ab/original.jpg", new Uint8Array(300_000).fill(7));
    const whole = await storage.get("ab/original.jpg");
    expect((await new Response(whole?.stream).arrayBuffer()).byteLength).toBe(300_000);
    const left = (await storage.get("ab/original.jpg"))?.stream.getReader();
    expect((await left?.read())?.value?.byteLength).toBeLessThan(300_000);
    await left?.cancel();
    expect(await openFiles()).toEqual([]);
  });

  /** What this process holds open below the folder, where the system can tell (Linux). */
  const openFiles = async () => {
    const held = await readdir("/proc/self/fd").catch(() => []);
    const names = await Promise.all(held.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")));
    return names.filter((name) => name.startsWith(root));
  };

  it("replaces a file whole and leaves no draft beside it", async () => {
    const storage = folderStorage(root);
    await storage.put("ab/480.webp", text("the first and longer one"));
    await storage.put("ab/480.webp", text("the second"));
    expect((await read("ab/480.webp"))?.words).toBe("the second");
    expect(await readdir(path.join(root, "ab"))).toEqual(["480.webp"]);
  });

  it("leaves nothing behind where it cannot write", async () => {
    await mkdir(path.join(root, "ab", "480.webp"), { recursive: true });
    await expect(folderStorage(root).put("ab/480.webp", text("a photo"))).rejects.toThrow();
    expect(await readdir(path.join(root, "ab"))).toEqual(["480.webp"]);
  });

  it("knows what is not there, and what is a folder", async () => {
    const storage = folderStorage(root);
    await storage.put("ab/480.webp", text("a photo"));
    expect(await storage.exists("ab")).toBe(false);
    expect(await storage.exists("ab/480.webp/deeper")).toBe(false);
  });

  it("lists whole files alone: no draft, and nothing that another program left there", async () => {
    const storage = folderStorage(root);
    await storage.put("ab/480.webp", text("a photo"));
    await writeFile(path.join(root, "ab", ".0a1b.part"), "half a photo");
    await writeFile(path.join(root, "ab", "Thumbs.db"), "");
    const listed = [];
    for await (const file of storage.list()) listed.push(file);
    for await (const file of folderStorage(path.join(root, "none")).list()) listed.push(file);
    expect(listed).toEqual([{ key: "ab/480.webp", size: 7 }]);
  });
});
