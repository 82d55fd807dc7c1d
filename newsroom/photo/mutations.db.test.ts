import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { dataPath } from "@/lib/env";
import { photoStorage } from "@/lib/storage/photo-storage";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import { publishIssue } from "@/newsroom/publication/mutations";
import { findPublishedPhotoFile } from "@/newsroom/publication/photo-file";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import { asShown, createActor, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { getPhoto, getPhotoFile, listPhotos } from "./data";
import { uploadPhoto } from "./mutations";
import { versionKey } from "./versions";

const NARROW = { width: 480, format: "webp" } as const;

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
});

/** A photo that no other test has. */
async function photoFile(width = 700): Promise<Buffer> {
  const grain = { type: "gaussian" as const, mean: 120, sigma: 30 };
  const create = { width, height: 400, channels: 3 as const, background: "#808080", noise: grain };
  const label = Buffer.from(randomUUID());
  return Buffer.concat([await sharp({ create }).jpeg().toBuffer(), label]);
}

/** Every file in the photos' folder. */
async function files(): Promise<string[]> {
  const entries = await readdir(dataPath("photos"), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function sha256Of(id: string): Promise<string> {
  return (await database().photo.findUniqueOrThrow({ where: { id } })).sha256;
}

describe("taking a photo in", () => {
  it("keeps the original and the versions, and knows who brought it", async () => {
    const bytes = await photoFile();
    const photo = await uploadPhoto(editor, { fileName: "C:\\相机\\人才座谈会.jpg", content: [bytes] });
    expect(photo).toMatchObject({ width: 700, height: 400, fileName: "人才座谈会.jpg" });
    const row = await database().photo.findUniqueOrThrow({ where: { id: photo.id } });
    expect(row.uploadedById).toBe(editor.id);
    expect(await readdir(dataPath("photos", row.sha256.slice(0, 2), row.sha256))).toEqual(
      expect.arrayContaining(["480.webp", "700.webp", "original"]),
    );
    expect(await getPhoto(chief, photo.id)).toMatchObject({
      id: photo.id,
      sources: [{ width: 480 }, { width: 700 }],
    });
  });

  it("stores the same file once, be it sent again or twice at the same moment", async () => {
    const bytes = await photoFile();
    const upload = (actor: Actor, fileName: string) => uploadPhoto(actor, { fileName, content: [bytes] });
    const [a, b] = await Promise.all([upload(editor, "a.jpg"), upload(chief, "b.jpg")]);
    const c = await upload(chief, "c.jpg");
    expect(new Set([a.id, b.id, c.id]).size).toBe(1);
    const sha256 = await sha256Of(a.id);
    expect(await database().photo.count({ where: { sha256 } })).toBe(1);
    expect(await photoStorage().exists(versionKey(sha256, { width: 480, format: "webp" }))).toBe(true);
  });

  it("is for editors and chief editors", async () => {
    const administrator = await createActor("ADMIN");
    const upload = uploadPhoto(administrator, { fileName: "a.jpg", content: [await photoFile()] });
    await expect(upload).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("changes nothing when the file is refused", async () => {
    const before = [await database().photo.count(), (await files()).length];
    const upload = uploadPhoto(editor, { fileName: "文字.jpg", content: [Buffer.from("这不是照片")] });
    await expect(upload).rejects.toMatchObject({ code: "PHOTO_NO_IMAGE" });
    expect([await database().photo.count(), (await files()).length]).toEqual(before);
  });

  it("leaves neither row nor file when a file cannot be kept, and takes the same photo in later", async () => {
    const bytes = await photoFile();
    const before = [await database().photo.count(), (await files()).length];
    const sha256 = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
    const hex = Buffer.from(sha256).toString("hex");
    // A folder stands where the second version belongs: the disk refuses it after the original is written.
    const obstacle = dataPath("photos", hex.slice(0, 2), hex, "700.webp");
    await mkdir(`${obstacle}/occupied`, { recursive: true });
    await expect(uploadPhoto(editor, { fileName: "a.jpg", content: [bytes] })).rejects.toThrow();
    expect([await database().photo.count(), (await files()).length]).toEqual(before);
    await rm(obstacle, { recursive: true });
    expect(await uploadPhoto(editor, { fileName: "a.jpg", content: [bytes] })).toMatchObject({ width: 700 });
  });
});

describe("photos on the desk", () => {
  it("come in the order that was asked for, without what there is not", async () => {
    const a = await uploadPhoto(editor, { fileName: "a.jpg", content: [await photoFile()] });
    const b = await uploadPhoto(editor, { fileName: "b.jpg", content: [await photoFile()] });
    const listed = await listPhotos(editor, [b.id, randomUUID(), a.id, b.id]);
    expect(listed.map(({ id }) => id)).toEqual([b.id, a.id]);
  });

  it("come in the width that fits, also where the photo is narrower", async () => {
    const { id } = await uploadPhoto(editor, { fileName: "a.jpg", content: [await photoFile()] });
    const { size, stream } = await getPhotoFile(editor, id, NARROW);
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(size);
    const widest = await getPhotoFile(editor, id, { ...NARROW, width: 960 });
    expect(await sharp(await new Response(widest.stream).arrayBuffer()).metadata()).toMatchObject({
      width: 700,
    });
    await expect(getPhotoFile(editor, randomUUID(), NARROW)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("photos for readers", () => {
  it("are to be had from the moment their issue is published, and not before", async () => {
    const { id: photoId } = await uploadPhoto(editor, { fileName: "a.jpg", content: [await photoFile()] });
    const sha256 = await sha256Of(photoId);
    const isPublic = async () => (await findPublishedPhotoFile(sha256, NARROW)) !== null;
    const { id: pageId, issueId } = await createPastedPage(editor, { day: "2032-01-01" });
    await makeReady(editor, pageId);
    const contentHash = await attach(pageId, photoId);
    expect(await isPublic()).toBe(false);
    await submitPage(editor, { pageId, contentHash });
    await approvePage(chief, { pageId, contentHash });
    expect(await isPublic()).toBe(false);
    await publishIssue(chief, await asShown(chief, issueId));
    expect(await isPublic()).toBe(true);
    expect(await findPublishedPhotoFile(sha256, { ...NARROW, width: 481 })).toBeNull();
    expect(await findPublishedPhotoFile(`../${sha256}`, NARROW)).toBeNull();
    expect(await findPublishedPhotoFile("0".repeat(64), NARROW)).toBeNull();
  });
});

/** Puts a photo with its caption on a page's first article. Answers the content hash. */
async function attach(pageId: string, photoId: string): Promise<string> {
  const page = await getPageForDesk(editor, pageId);
  const [article] = page.articles;
  if (!article) throw new Error("The page has no article.");
  const caption = {
    type: "caption" as const,
    attrs: { spans: [], photoId },
    content: [{ type: "text" as const, text: "环湖步道。 本报记者 林知遥 摄" }],
  };
  const content = { ...article.content, content: [...article.content.content, caption] };
  const saved = await savePage(editor, {
    pageId,
    version: page.version,
    changed: [{ ...article, content }],
    removed: [],
    order: null,
    furniture: null,
  });
  if (!saved.ok) throw new Error("Someone else saved the page.");
  return saved.contentHash;
}
