import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { dataPath } from "@/lib/env";
import { createActor, createPastedPage } from "@/prisma/fixtures/newsroom";
import { MOST_BYTES } from "./limits";
import { uploadPhoto } from "./mutations";

let editor: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
});

/** What lies below the data folder: photos, and what is on its way. */
async function filesIn(folder: "photos" | "incoming"): Promise<string[]> {
  const entries = await readdir(dataPath(folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

afterEach(async () => expect(await filesIn("incoming")).toEqual([]));

/** A photo that no other test has. */
async function photoFile(): Promise<Buffer> {
  const create = { width: 60, height: 40, channels: 3 as const, background: "#336699" };
  return Buffer.concat([await sharp({ create }).jpeg().toBuffer(), Buffer.from(randomUUID())]);
}

/** Bytes as they come over a line: in pieces, until they end, break off or are stopped. */
function line(pieces: Iterable<Uint8Array>, end?: () => void) {
  const seen = { pieces: 0, closed: false };
  async function* content() {
    try {
      for (const piece of pieces) {
        seen.pieces += 1;
        yield piece;
      }
      end?.();
    } finally {
      seen.closed = true;
    }
  }
  return { seen, content: content() };
}

function* cut(bytes: Buffer, length: number) {
  for (let place = 0; place < bytes.length; place += length) yield bytes.subarray(place, place + length);
}

/** Nothing came of it: what was there before is there, and no more. */
async function expectNothingLeft(upload: () => Promise<unknown>, error: object) {
  const before = [await database().photo.count(), (await filesIn("photos")).length];
  await expect(upload()).rejects.toMatchObject(error);
  expect([await database().photo.count(), (await filesIn("photos")).length]).toEqual(before);
  expect(await filesIn("incoming")).toEqual([]);
}

describe("a file on its way in", () => {
  it("comes in pieces, and is kept as it was sent", async () => {
    const bytes = await photoFile();
    const { id } = await uploadPhoto(editor, { fileName: "a.jpg", content: line(cut(bytes, 100)).content });
    const { sha256 } = await database().photo.findUniqueOrThrow({ where: { id } });
    expect(await readFile(dataPath("photos", sha256.slice(0, 2), sha256, "original"))).toEqual(bytes);
  });

  it("is read no further than the limit", async () => {
    const piece = Buffer.alloc(1024 * 1024, "\xff\xd8\xff", "latin1");
    const { seen, content } = line(Array(200).fill(piece));
    await expectNothingLeft(() => uploadPhoto(editor, { fileName: "a.jpg", content }), {
      code: "PHOTO_TOO_LARGE",
    });
    expect(seen).toEqual({ pieces: MOST_BYTES / piece.length + 1, closed: true });
  });

  it("leaves nothing when the line breaks", async () => {
    const { content } = line(cut(await photoFile(), 100), () => {
      throw new Error("aborted");
    });
    await expectNothingLeft(() => uploadPhoto(editor, { fileName: "a.jpg", content }), {
      message: "aborted",
    });
  });

  it("leaves nothing when it is cancelled, be it on its way or already here", async () => {
    const bytes = await photoFile();
    const onItsWay = new AbortController();
    const { seen, content } = line(cut(bytes, 100), () => onItsWay.abort());
    await expectNothingLeft(
      () => uploadPhoto(editor, { fileName: "a.jpg", content, signal: onItsWay.signal }),
      { name: "AbortError" },
    );
    expect(seen.closed).toBe(true);
    const waiting = new AbortController();
    const first = uploadPhoto(editor, { fileName: "b.jpg", content: [await photoFile()] });
    const second = uploadPhoto(editor, { fileName: "c.jpg", content: [bytes], signal: waiting.signal });
    const refused = expect(second).rejects.toMatchObject({ name: "AbortError" });
    await expect.poll(() => filesIn("incoming"), { interval: 1 }).toContain("original");
    waiting.abort();
    await refused;
    await first;
    expect(await database().photo.count({ where: { fileName: "c.jpg" } })).toBe(0);
  });

  it("finds what a killed server left behind, and takes it away; what is on its way stays", async () => {
    const place = (name: string) => dataPath("incoming", name);
    for (const name of ["left", "coming"]) {
      await mkdir(place(name), { recursive: true });
      await writeFile(path.join(place(name), "original"), "…");
    }
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const one of [path.join(place("left"), "original"), place("left"), place("coming")]) {
      await utimes(one, longAgo, longAgo);
    }
    await uploadPhoto(editor, { fileName: "a.jpg", content: [await photoFile()] });
    expect(await readdir(dataPath("incoming"))).toEqual(["coming"]);
    const coming = path.join(place("coming"), "original");
    for (const one of [coming, place("coming")]) await utimes(one, longAgo, longAgo);
    await uploadPhoto(editor, { fileName: "b.jpg", content: [await photoFile()] });
  });
});

describe("a photo that is brought in", () => {
  it("says what its file said", async () => {
    const bytes = await readFile(path.join(import.meta.dirname, "fixtures/iptc-gbk.jpg"));
    const photo = await uploadPhoto(editor, { fileName: "a.jpg", content: [bytes] });
    expect(photo).toMatchObject({
      headline: "走进电商基地",
      caption: "8月19日，市委书记王相民到四平青年场景电商基地调研。",
      photographer: "尚镕珺",
      credit: "四平日报",
      copyright: "2025 四平日报社",
      place: "吉林省 四平市 铁东区",
      takenAt: new Date("2025-08-19T01:30:00Z"),
      version: 1,
    });
    expect(await database().photo.findUnique({ where: { id: photo.id } })).toMatchObject(photo);
  });

  it("comes to the page that it was brought to, once, also where it was known", async () => {
    const { id: pageId } = await createPastedPage(editor, { day: "2032-02-01" });
    const { id: otherId } = await createPastedPage(editor, { day: "2032-02-01", number: "02" });
    const bytes = await photoFile();
    const upload = (page: string | null) =>
      uploadPhoto(editor, { fileName: "a.jpg", content: [bytes], pageId: page });
    const { id } = await upload(pageId);
    await upload(pageId);
    await upload(otherId);
    await upload(null);
    const brought = await database().pagePhoto.findMany({ where: { photoId: id } });
    expect(brought.map((one) => one.pageId).sort()).toEqual([pageId, otherId].sort());
    expect(brought.every(({ addedById }) => addedById === editor.id)).toBe(true);
  });

  it("is not read where there is no such page", async () => {
    const { seen, content } = line([await photoFile()]);
    await expectNothingLeft(() => uploadPhoto(editor, { fileName: "a.jpg", content, pageId: randomUUID() }), {
      code: "NOT_FOUND",
    });
    expect(seen.pieces).toBe(0);
  });

  it("is taken back where it was deleted", async () => {
    const bytes = await photoFile();
    const upload = () => uploadPhoto(editor, { fileName: "a.jpg", content: [bytes] });
    const { id } = await upload();
    await database().photo.update({ where: { id }, data: { deletedAt: new Date(), deletedById: editor.id } });
    expect((await upload()).id).toBe(id);
    expect(await database().photo.findUnique({ where: { id } })).toMatchObject({
      deletedAt: null,
      deletedById: null,
    });
  });
});
