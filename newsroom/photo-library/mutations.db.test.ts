import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { dayToDate } from "@/lib/calendar";
import { database } from "@/lib/db";
import { photoStorage } from "@/lib/storage/photo-storage";
import { listEntries } from "@/newsroom/audit/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import { addPhotoToPage } from "@/newsroom/page-photo/mutations";
import { listPhotos } from "@/newsroom/photo/data";
import { uploadPhoto } from "@/newsroom/photo/mutations";
import { photoKeys } from "@/newsroom/photo/versions";
import { publishIssue } from "@/newsroom/publication/mutations";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import { asShown, createActor, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { listLibrary, listPagesInPreparation, listPhotographers, PHOTOS_PER_SCREEN } from "./data";
import { changePhoto, deletePhoto, purgeDeletedPhotos, restorePhoto } from "./mutations";
import { libraryQuerySchema } from "./schema";

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
});

/** A photo's row, with files of a few bytes where it needs any. */
async function photo(
  words: { caption?: string; photographer?: string; takenAt?: Date } = {},
  withFiles = false,
) {
  const row = await database().photo.create({
    data: {
      sha256: (randomUUID() + randomUUID()).replaceAll("-", ""),
      fileName: `DSC_${randomUUID().slice(0, 4)}.jpg`,
      width: 900,
      height: 600,
      colour: "#808080",
      uploadedById: editor.id,
      ...words,
    },
  });
  if (withFiles) for (const key of photoKeys(row)) await photoStorage().put(key, Buffer.from("photo"));
  return row;
}
const found = async (query: Record<string, string>) =>
  (await listLibrary(editor, libraryQuerySchema.parse(query))).photos.map(({ id }) => id);

/** Hangs a photo on a page's first article, under a caption. */
async function hang(pageId: string, photoId: string, caption = "环湖步道。林知遥 摄") {
  const page = await getPageForDesk(editor, pageId);
  const [article] = page.articles;
  if (!article) throw new Error("The page has no article.");
  const block = {
    type: "caption" as const,
    attrs: { spans: [], photoId },
    content: [{ type: "text" as const, text: caption }],
  };
  const content = { ...article.content, content: [...article.content.content, block] };
  return savePage(editor, {
    pageId,
    version: page.version,
    changed: [{ ...article, content }],
    removed: [],
    order: null,
    furniture: null,
  });
}

describe("the library", () => {
  it("finds photos by words in the file and in captions, by photographer, by day, used or not", async () => {
    const bridge = await photo({
      caption: "新桥合龙",
      photographer: "周念",
      takenAt: new Date("2024-03-01T16:30:00Z"),
    });
    const lake = await photo({ photographer: "何以宁", takenAt: new Date("2024-03-01T15:59:59Z") });
    const { id: pageId } = await createPastedPage(editor, { day: "2035-01-01" });
    await hang(pageId, lake.id, "晨跑者经过100%新铺的栈道");
    expect(await found({ words: "合龙" })).toEqual([bridge.id]);
    expect(await found({ words: "栈道 晨跑" })).toEqual([lake.id]);
    expect(await found({ words: "0%新" })).toEqual([lake.id]);
    expect(await found({ words: "1%0" })).toEqual([]);
    expect(await found({ photographer: "周念" })).toEqual([bridge.id]);
    // 2024-03-02 begins at 16:00 of the day before in UTC.
    expect(await found({ from: "2024-03-02", to: "2024-03-02" })).toEqual([bridge.id]);
    expect(await found({ from: "2024-03-01", to: "2024-03-01" })).toEqual([lake.id]);
    expect(await found({ from: "2024-03-01", to: "2024-03-02" })).toEqual([bridge.id, lake.id]);
    expect(await found({ standing: "used", words: "栈道" })).toEqual([lake.id]);
    expect(await found({ standing: "unused", words: "栈道" })).toEqual([]);
    expect(await found({ standing: "unused", words: "合龙" })).toEqual([bridge.id]);
    expect(await listPhotographers(editor)).toEqual(expect.arrayContaining(["何以宁", "周念"]));
  });

  it("is read screen by screen, none left out and none twice", async () => {
    const caption = randomUUID();
    const at = new Date("2023-05-05T04:00:00Z");
    for (let index = 0; index < PHOTOS_PER_SCREEN + 3; index++) await photo({ caption, takenAt: at });
    const first = await listLibrary(editor, libraryQuerySchema.parse({ words: caption }));
    expect(first.photos).toHaveLength(PHOTOS_PER_SCREEN);
    const second = await listLibrary(editor, libraryQuerySchema.parse({ words: caption, after: first.next }));
    expect(second.photos).toHaveLength(3);
    expect(second.next).toBeNull();
    expect(new Set([...first.photos, ...second.photos].map(({ id }) => id)).size).toBe(PHOTOS_PER_SCREEN + 3);
  });

  it("says where each hangs, on the desk and in print", async () => {
    const { id } = await photo();
    const { id: pageId, issueId } = await createPastedPage(editor, { day: "2035-01-02" });
    await makeReady(editor, pageId);
    await hang(pageId, id);
    const use = {
      pageId,
      day: "2035-01-02",
      number: "01",
      pageName: "要闻",
      headline: "南湖公园新建步道开放",
    };
    const usesOf = async () =>
      (await listLibrary(editor, libraryQuerySchema.parse({ standing: "used" }))).photos.find(
        (each) => each.id === id,
      )?.uses;
    expect(await usesOf()).toEqual([{ ...use, published: false }]);
    const { contentHash } = await getPageForDesk(editor, pageId);
    await submitPage(editor, { pageId, contentHash: contentHash ?? "" });
    await approvePage(chief, { pageId, contentHash: contentHash ?? "" });
    await publishIssue(chief, await asShown(chief, issueId));
    expect(await usesOf()).toEqual([{ ...use, published: true }]);
  });

  it("is no place for who brings no photos in", async () => {
    const reader = await createActor("PROOFREADER");
    const { id } = await photo();
    await expect(listLibrary(reader, libraryQuerySchema.parse({}))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(deletePhoto(reader, { photoId: id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("offers the pages that are being made", async () => {
    const { id } = await createPastedPage(editor, { day: "2035-01-03" });
    const pages = await listPagesInPreparation(editor);
    expect(pages[0]).toEqual({ id, day: "2035-01-03", number: "01", name: "要闻" });
  });
});

describe("what is known of a photo", () => {
  it("is corrected once at a time, and the record says by whom", async () => {
    const { id, version } = await photo({ caption: "旧说明" });
    const words = {
      headline: "",
      caption: "新说明",
      photographer: "周念",
      credit: "",
      copyright: "",
      place: "南湖",
    };
    expect(await changePhoto(editor, { photoId: id, version, ...words })).toEqual({ version: version + 1 });
    await expect(changePhoto(chief, { photoId: id, version, ...words })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await listPhotos(editor, [id])).toMatchObject([{ caption: "新说明", place: "南湖" }]);
    expect(await listEntries(chief, {})).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ move: "PHOTO_CHANGED", subjectId: id, actorName: "林知遥" }),
      ]),
    );
  });
});

describe("deleting", () => {
  it("is refused, with the places, while a photo hangs anywhere, also where only an Edition holds it", async () => {
    const { id } = await photo();
    const { id: pageId } = await createPastedPage(editor, { day: "2035-02-01" });
    await hang(pageId, id);
    await expect(deletePhoto(editor, { photoId: id })).rejects.toMatchObject({
      code: "PHOTO_IN_USE",
      details: { places: "2035-02-01 01 要闻", count: 1 },
    });
  });

  it("hides a photo, which can be taken back; being brought to a page is no use", async () => {
    const { id } = await photo();
    const { id: pageId } = await createPastedPage(editor, { day: "2035-02-02" });
    await addPhotoToPage(editor, { pageId, photoId: id });
    await deletePhoto(editor, { photoId: id });
    expect(await found({ standing: "deleted" })).toContain(id);
    expect(await found({})).not.toContain(id);
    await restorePhoto(editor, { photoId: id });
    expect(await found({})).toContain(id);
  });

  it("is undone by a page that is saved with the photo", async () => {
    const { id } = await photo();
    await deletePhoto(editor, { photoId: id });
    const { id: pageId } = await createPastedPage(editor, { day: "2035-02-03" });
    await hang(pageId, id);
    expect(await database().photo.findUnique({ where: { id } })).toMatchObject({ deletedAt: null });
  });

  it("and a save at the same moment leave no page with a deleted photo", async () => {
    for (let round = 0; round < 12; round++) {
      const { id } = await photo();
      const { id: pageId } = await createPastedPage(editor, { day: dayAfter("2036-01-01", round) });
      await Promise.allSettled([hang(pageId, id), deletePhoto(editor, { photoId: id })]);
      const row = await database().photo.findUniqueOrThrow({ where: { id } });
      const hangs = await database().article.count({ where: { photoIds: { has: id } } });
      expect([hangs, row.deletedAt]).toEqual([1, null]);
    }
  });

  it("is for good after 30 days: row and files go, at several servers once; what hangs stays", async () => {
    const old = await photo({}, true);
    const fresh = await photo({}, true);
    const hanging = await photo({}, true);
    const { id: pageId } = await createPastedPage(editor, { day: "2035-02-04" });
    for (const { id } of [old, fresh, hanging]) await deletePhoto(editor, { photoId: id });
    const now = new Date();
    const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
    const since = (id: string, deletedAt: Date) =>
      database().photo.update({ where: { id }, data: { deletedAt } });
    await since(old.id, ago(30.1));
    await since(fresh.id, ago(29.9));
    await hang(pageId, hanging.id);
    await since(hanging.id, ago(31));
    const gone = await Promise.all([1, 2, 3].map(() => purgeDeletedPhotos(now)));
    expect(gone.reduce((sum, count) => sum + count)).toBe(1);
    expect(
      await database().photo.findMany({ where: { id: { in: [old.id, fresh.id, hanging.id] } } }),
    ).toHaveLength(2);
    const isThere = async (key: string) => photoStorage().exists(key);
    expect(await Promise.all(photoKeys(old).map(isThere))).not.toContain(true);
    expect(await Promise.all([fresh, hanging].flatMap(photoKeys).map(isThere))).not.toContain(false);
    await expect(restorePhoto(editor, { photoId: old.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it("a photo that is uploaded anew while it goes for good is there, with all its files", async () => {
  const grain = { type: "gaussian" as const, mean: 120, sigma: 30 };
  const create = { width: 300, height: 200, channels: 3 as const, background: "#808080", noise: grain };
  const bytes = await sharp({ create }).jpeg().toBuffer();
  const upload = () => uploadPhoto(editor, { fileName: "again.jpg", content: [bytes] });
  for (let round = 0; round < 4; round++) {
    const { id } = await upload();
    await database().photo.update({ where: { id }, data: { deletedAt: new Date(0) } });
    await Promise.all([purgeDeletedPhotos(new Date()), upload()]);
    const row = await database().photo.findFirstOrThrow({ where: { fileName: "again.jpg" } });
    expect(row.deletedAt).toBeNull();
    const there = await Promise.all(photoKeys(row).map((key) => photoStorage().exists(key)));
    expect(there).not.toContain(false);
  }
});

function dayAfter(day: string, days: number): string {
  return new Date(dayToDate(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
