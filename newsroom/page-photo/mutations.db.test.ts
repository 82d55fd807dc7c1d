import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import type { PageForDesk } from "@/newsroom/page/types";
import { uploadPhoto } from "@/newsroom/photo/mutations";
import { createActor, createPastedPage } from "@/prisma/fixtures/newsroom";
import { listPagePhotos, searchPhotos } from "./data";
import { addPhotoToPage, removePhotoFromPage } from "./mutations";

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
});

/** A photo that no other test has. @returns its id */
async function photo(pageId: string | null = null, words: object = {}): Promise<string> {
  const create = { width: 64, height: 48, channels: 3 as const, background: "#808080" };
  const bytes = Buffer.concat([await sharp({ create }).jpeg().toBuffer(), Buffer.from(randomUUID())]);
  const { id } = await uploadPhoto(editor, { fileName: "步道.jpg", content: [bytes], pageId });
  await database().photo.update({ where: { id }, data: words });
  return id;
}

const idsOf = async ({ id }: PageForDesk) => (await listPagePhotos(chief, id)).map((one) => one.id);

describe("the photos of a page", () => {
  it("are those that hang on its articles and those that were brought to it, each once", async () => {
    const page = await createPastedPage(editor, { day: "2033-03-01" });
    const [article] = page.articles;
    const [hung, loose] = [await photo(page.id), await photo()];
    await addPhotoToPage(editor, { pageId: page.id, photoId: loose });
    await addPhotoToPage(editor, { pageId: page.id, photoId: loose });
    const caption = { type: "caption" as const, attrs: { spans: [], photoId: hung, alt: "湖边的人" } };
    const content = article && { ...article.content, content: [...article.content.content, caption] };
    await savePage(editor, {
      ...{
        pageId: page.id,
        version: page.version,
        removed: [],
        order: null,
        furniture: null,
        purpose: "EDITED",
      },
      changed: [{ id: article?.id ?? "", version: article?.version ?? 0, content }],
    });
    expect(await idsOf(page)).toEqual([hung, loose]);
    const opened = await getPageForDesk(editor, page.id);
    expect(opened.photos.map(({ id, fileName }) => [id, fileName])).toEqual([
      [hung, "步道.jpg"],
      [loose, "步道.jpg"],
    ]);
    expect(opened.articles[0]?.content.content.at(-1)?.attrs).toMatchObject({
      photoId: hung,
      alt: "湖边的人",
    });

    await removePhotoFromPage(editor, { pageId: page.id, photoId: loose });
    await removePhotoFromPage(editor, { pageId: page.id, photoId: hung });
    expect(await idsOf(page)).toEqual([hung]);
  });

  it("no more show one that was deleted", async () => {
    const page = await createPastedPage(editor, { day: "2033-03-02" });
    const id = await photo(page.id);
    await database().photo.update({ where: { id }, data: { deletedAt: new Date() } });
    expect(await idsOf(page)).toEqual([]);
    await expect(addPhotoToPage(editor, { pageId: page.id, photoId: id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("are brought by who may edit the page, where it is there", async () => {
    const page = await createPastedPage(editor, { day: "2033-03-03" });
    const proofreader = await createActor("PROOFREADER");
    const photoId = await photo();
    for (const write of [addPhotoToPage, removePhotoFromPage]) {
      await expect(write(proofreader, { pageId: page.id, photoId })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      await expect(write(editor, { pageId: randomUUID(), photoId })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }
  });
});

it("finds photos that have all the words in what is known of them, and no deleted ones", async () => {
  const mark = randomUUID().slice(0, 8);
  const found = await photo(null, { caption: `南湖${mark}新步道`, photographer: "林知遥" });
  await photo(null, { caption: `南湖${mark}`, photographer: "陈屿" });
  await photo(null, { caption: `南湖${mark}`, photographer: "林知遥", deletedAt: new Date() });
  const search = async (words: string) => (await searchPhotos(editor, words)).map(({ id }) => id);
  expect(await search(`${mark} 林知遥`)).toEqual([found]);
  expect(await search(`${mark.toUpperCase()}新步道 步道.jpg`)).toEqual([found]);
  expect(await search("%_")).not.toContain(found);
  expect((await search("")).length).toBeGreaterThan(1);
});
