import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type S3Server, startS3 } from "@/scripts/testing/s3";
import { bucketStorage } from "./bucket-storage";
import { folderStorage } from "./folder-storage";
import type { Storage } from "./storage";

let root: string;
let s3: S3Server;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "bantai-storage-"));
  s3 = await startS3(path.join(root, "s3"));
});
afterAll(async () => {
  await s3.close();
  await rm(root, { recursive: true, force: true });
});

const listed = async (storage: Storage) => {
  const files: { key: string; size: number }[] = [];
  for await (const file of storage.list()) files.push(file);
  return files;
};
const bytes = (words: string) => new TextEncoder().encode(words);

describe.each([
  { where: "a folder", open: () => folderStorage(path.join(root, "folder")) },
  { where: "a bucket", open: () => bucketStorage(s3) },
])("files in $where", ({ open }) => {
  let storage: Storage;
  beforeEach(() => {
    storage = open();
  });
  const read = async (key: string) => {
    const file = await storage.get(key);
    return file && { size: file.size, words: await new Response(file.stream).text() };
  };

  it("are kept and given back", async () => {
    await storage.put("ab/abcd/480.webp", bytes("a photo"));
    expect(await read("ab/abcd/480.webp")).toEqual({ size: 7, words: "a photo" });
    expect(await storage.exists("ab/abcd/480.webp")).toBe(true);
  });

  it("are taken from a file of this machine, large ones too", async () => {
    const upload = path.join(root, "upload");
    await writeFile(upload, Buffer.alloc(9_000_000, "photo"));
    await storage.put("ab/original", { file: upload });
    const kept = await read("ab/original");
    expect(kept?.size).toBe(9_000_000);
    expect(kept?.words.slice(-5)).toBe("photo");
  });

  it("are replaced by others of the same key", async () => {
    await storage.put("ab/480.webp", bytes("the first and longer one"));
    await storage.put("ab/480.webp", bytes("the second"));
    expect(await read("ab/480.webp")).toEqual({ size: 10, words: "the second" });
  });

  it("are gone once deleted, and deleting what is not there does nothing", async () => {
    await storage.put("ab/960.webp", bytes("a photo"));
    await storage.delete("ab/960.webp");
    await storage.delete("ab/960.webp");
    expect(await storage.exists("ab/960.webp")).toBe(false);
    expect(await storage.get("ab/960.webp")).toBeNull();
  });

  it("are listed with their sizes", async () => {
    const before = await listed(storage);
    await storage.put("cd/480.webp", bytes("a photo"));
    expect(await listed(storage)).toEqual(
      expect.arrayContaining([...before, { key: "cd/480.webp", size: 7 }]),
    );
    expect(await listed(storage)).toHaveLength(before.length + 1);
    await storage.delete("cd/480.webp");
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
  ])("have no key that is $why", async ({ key }) => {
    await expect((async () => storage.put(key, bytes("x")))()).rejects.toThrow("malformed");
    await expect((async () => storage.get(key))()).rejects.toThrow("malformed");
    await expect((async () => storage.delete(key))()).rejects.toThrow("malformed");
  });
});

describe("a bucket", () => {
  it("takes nothing that is not signed with its key, and gives nothing", async () => {
    await bucketStorage(s3).put("ab/1600.webp", bytes("a photo"));
    const stranger = bucketStorage({ ...s3, secretAccessKey: "another" });
    const before = s3.refused();
    await expect(stranger.put("ab/1600.webp", bytes("another"))).rejects.toThrow(/Not signed/);
    await expect(stranger.get("ab/1600.webp")).rejects.toThrow(/Not signed/);
    await expect(stranger.delete("ab/1600.webp")).rejects.toThrow(/Not signed/);
    expect(s3.refused()).toBe(before + 3);
    const file = await bucketStorage(s3).get("ab/1600.webp");
    expect(await new Response(file?.stream).text()).toBe("a photo");
  });

  it("that cannot be reached fails, and says nothing of the key", async () => {
    const gone = bucketStorage({
      ...s3,
      endpoint: "http://127.0.0.1:9",
      secretAccessKey: "a secret of ours",
    });
    const failure = await gone.put("ab/1600.webp", bytes("x")).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain("a secret of ours");
  });
});
