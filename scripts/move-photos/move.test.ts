import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bucketStorage } from "@/lib/storage/bucket-storage";
import { folderStorage } from "@/lib/storage/folder-storage";
import type { Storage } from "@/lib/storage/storage";
import { type S3Server, startS3 } from "../testing/s3";
import { moveFiles } from "./move";

const FILES = 60;
let data: string;
let s3: S3Server;
let folder: Storage;
let bucket: Storage;
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), "bantai-move-test-"));
  s3 = await startS3(path.join(data, "s3"));
});
afterAll(async () => {
  await s3.close();
  await rm(data, { recursive: true, force: true });
});
beforeEach(async () => {
  await rm(path.join(data, "photos"), { recursive: true, force: true });
  folder = folderStorage(path.join(data, "photos"));
  bucket = bucketStorage(s3);
  for await (const { key } of bucket.list()) await bucket.delete(key);
  for (let index = 0; index < FILES; index++)
    await folder.put(`ab/${index}/480.webp`, Buffer.alloc(20_000 + index, `photo ${index}`));
});

const contentOf = async (storage: Storage) => {
  const files: Record<string, string> = {};
  for await (const { key } of storage.list())
    files[key] = await new Response((await storage.get(key))?.stream).text();
  return files;
};
const countOf = async (storage: Storage) => Object.keys(await contentOf(storage)).length;

/** Runs the command as somebody would. */
function run(...args: string[]): ChildProcess {
  const env = {
    ...process.env,
    BANTAI_DATA: data,
    BANTAI_S3_ENDPOINT: s3.endpoint,
    BANTAI_S3_BUCKET: s3.bucket,
    BANTAI_S3_REGION: s3.region,
    BANTAI_S3_ACCESS_KEY_ID: s3.accessKeyId,
    BANTAI_S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
  };
  return spawn(process.execPath, ["--import", "tsx", "scripts/move-photos/main.ts", ...args], { env });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(chunk));
  const [code] = await once(child, "close");
  return { code, output: Buffer.concat(said).toString() };
}

describe("moving photos", () => {
  it("brings every file to the bucket and leaves the folder as it was, and back again", async () => {
    const before = await contentOf(folder);
    expect(await moveFiles(folder, bucket)).toEqual({ all: FILES, there: 0, moved: FILES });
    expect(await contentOf(bucket)).toEqual(before);
    expect(await contentOf(folder)).toEqual(before);
    await folder.delete("ab/7/480.webp");
    expect(await moveFiles(bucket, folder)).toEqual({ all: FILES, there: FILES - 1, moved: 1 });
    expect(await contentOf(folder)).toEqual(before);
  });

  it("deletes at the source only what is proven at the other place, also where something else lay there", async () => {
    const before = await contentOf(folder);
    await bucket.put("ab/7/480.webp", Buffer.alloc(20_007, "another"));
    await moveFiles(folder, bucket, { andDelete: true });
    expect(await contentOf(bucket)).toEqual(before);
    expect(await countOf(folder)).toBe(0);
  });

  it("keeps the source where the other place loses what it was given", async () => {
    const losing: Storage = { ...bucket, put: async (key) => bucket.put(key, Buffer.from("half")) };
    await expect(moveFiles(folder, losing, { andDelete: true })).rejects.toThrow(/not at the other place/);
    expect(await countOf(folder)).toBe(FILES);
  });

  it("is killed on its way, and goes on where it was", async () => {
    const before = await contentOf(folder);
    const child = run("--to", "bucket");
    const end = ended(child);
    while ((await countOf(bucket)) < 5 && child.exitCode === null) await new Promise(setImmediate);
    child.kill("SIGKILL");
    await end;
    const half = await countOf(bucket);
    expect(half).toBeGreaterThanOrEqual(5);
    expect(half).toBeLessThan(FILES);
    const { code, output } = await ended(run("--to", "bucket"));
    expect(code).toBe(0);
    expect(output).toContain(`${FILES} files: ${FILES - half} moved, ${half} were there already.`);
    expect(await contentOf(bucket)).toEqual(before);
  }, 60_000);

  it.each([
    { why: "no direction", args: [], says: /--to bucket/ },
    { why: "another direction", args: ["--to", "moon"], says: /--to bucket/ },
    { why: "what it does not know", args: ["--fast"], says: /--fast/ },
  ])("says how it is used where it is told $why", async ({ args, says }) => {
    const { code, output } = await ended(run(...args));
    expect(code).toBe(2);
    expect(output).toMatch(says);
  });
});
