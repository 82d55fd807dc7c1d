import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ArticleContent, FurnitureContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { getIssue } from "@/newsroom/issue/data";
import { createIssue } from "@/newsroom/issue/mutations";
import { getPageForDesk } from "@/newsroom/page/data";
import { pastePage, savePage } from "@/newsroom/page/mutations";
import { addPage } from "@/newsroom/page-setup/mutations";
import { uploadPhoto } from "@/newsroom/photo/mutations";
import { publishIssue } from "@/newsroom/publication/mutations";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import type { Staff } from "./accounts";
import { type MarkedArticle, type MarkedPage, readMarkedPage } from "./marked-page";

const DAY = "2025-08-19";
const NUMBER = 12_874;
const PAGES = [
  { number: "01", name: "要闻" },
  { number: "02", name: "民生" },
];

/** Makes the issue of the day before, as the newsroom would: paste, correct, photos, submit, approve, publish. */
export async function publishEarlierIssue({ editor, chief }: Staff, sections: Map<string, string>) {
  const { issueId } = await createIssue(editor, { day: DAY, number: NUMBER });
  for (const { number, name } of PAGES) {
    const marked = readMarkedPage(await readFile(beside(`issue-${DAY}`, `page-${number}.txt`), "utf8"));
    const { pageId } = await addPage(editor, { issueId, number, name });
    await pastePage(editor, { pageId, text: marked.pasted });
    const contentHash = await correctPage(editor, pageId, marked, sections);
    await submitPage(editor, { pageId, contentHash });
    await approvePage(chief, { pageId, contentHash });
  }
  const { manifestHash } = await getIssue(chief, issueId);
  if (!manifestHash) throw new Error("A page of the demonstration is not approved.");
  await publishIssue(chief, { issueId, manifestHash });
}

/**
 * Puts the page as its copy is marked in the place of what the engine made of it: how well that splits must not decide
 * what the demonstration shows. Answers the content hash.
 */
async function correctPage(
  editor: Actor,
  pageId: string,
  marked: MarkedPage,
  sections: Map<string, string>,
): Promise<string> {
  const page = await getPageForDesk(editor, pageId);
  const photos = await uploadPhotos(editor, marked);
  const articles = marked.articles.map((article) => articleContent(article, sections, photos));
  const saved = await savePage(editor, {
    pageId,
    version: page.version,
    changed: articles.map((content) => ({ id: content.attrs.id, version: 0, content })),
    removed: page.articles.map(({ id, version }) => ({ id, version })),
    order: articles.map(({ attrs }) => attrs.id),
    furniture: furnitureContent(marked),
  });
  if (!saved.ok) throw new Error("Someone else saved a page of the demonstration.");
  return saved.contentHash;
}

/** Photo ids by file name. */
async function uploadPhotos(editor: Actor, { articles }: MarkedPage): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { photo } of articles.flatMap(({ blocks }) => blocks)) {
    if (photo === null) continue;
    const content = createReadStream(beside("photos", photo));
    ids.set(photo, (await uploadPhoto(editor, { fileName: photo, content })).id);
  }
  return ids;
}

function articleContent(
  { sectionName, blocks }: MarkedArticle,
  sections: Map<string, string>,
  photos: Map<string, string>,
): ArticleContent {
  return {
    type: "article",
    attrs: { id: randomUUID(), sectionId: named(sections, sectionName) },
    content: blocks.map(({ role, text, spans, photo }) => ({
      type: role,
      attrs: role === "caption" ? { spans, photoId: photo && named(photos, photo) } : { spans },
      content: [{ type: "text", text }],
    })),
  };
}

function furnitureContent({ furniture }: MarkedPage): FurnitureContent {
  return {
    type: "furniture",
    content: furniture.map(({ text, spans }) => ({
      type: "label",
      attrs: { spans, reason: "staff" },
      content: [{ type: "text", text }],
    })),
  };
}

function named(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demonstration has no ${name}.`);
  return id;
}

function beside(...parts: string[]): string {
  return path.join(import.meta.dirname, ...parts);
}
