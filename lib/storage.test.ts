import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderStorage } from "./storage";

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

  it("keeps a file and gives it back", async () => {
    await folderStorage(root).put("ab/abcd/480.webp", text("a photo"));
    expect(await read("ab/abcd/480.webp")).toEqual({ size: 7, words: "a photo" });
    expect(await folderStorage(root).exists("ab/abcd/480.webp")).toBe(true);
  });

  it("keeps what lies in a file, and leaves that where it is", async () => {
    const upload = path.join(root, "upload");
    await writeFile(upload, "a photo");
    await folderStorage(root).put("ab/abcd/480.webp", { file: upload });
    expect(await read("ab/abcd/480.webp")).toEqual({ size: 7, words: "a photo" });
    expect(await readFile(upload, "utf8")).toBe("a photo");
  });

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

  it("knows what is not there", async () => {
    const storage = folderStorage(root);
    await storage.put("ab/480.webp", text("a photo"));
    await storage.delete("ab/480.webp");
    await storage.delete("ab/480.webp");
    expect(await storage.get("ab/480.webp")).toBeNull();
    expect(await storage.exists("ab/480.webp")).toBe(false);
    expect(await storage.exists("ab")).toBe(false);
    expect(await storage.exists("ab/480.webp/deeper")).toBe(false);
  });

  it.each([
    { why: "the folder above", key: "../accounts.txt" },
    { why: "a way up in the middle", key: "ab/../../accounts.txt" },
    { why: "an absolute path", key: "/etc/passwd" },
    { why: "another machine's separator", key: "ab\\..\\accounts.txt" },
    { why: "a hidden file", key: "ab/.part" },
    { why: "a zero byte", key: "ab/480.webp\0.txt" },
    { why: "nothing", key: "" },
    { why: "an empty segment", key: "ab//480.webp" },
    { why: "more than a name can be", key: "a".repeat(300) },
  ])("refuses $why as a key", async ({ key }) => {
    const storage = folderStorage(root);
    await expect((async () => storage.put(key, text("x")))()).rejects.toThrow("malformed");
    await expect((async () => storage.get(key))()).rejects.toThrow("malformed");
    await expect((async () => storage.delete(key))()).rejects.toThrow("malformed");
  });
});
