import { beforeAll, expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import type { PageForDesk } from "@/newsroom/page/types";
import { movePage } from "@/newsroom/page-setup/mutations";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import { withdrawArticle } from "@/newsroom/withdrawal/mutations";
import { asShown, createActor, createApprovedPage } from "@/prisma/fixtures/newsroom";
import { findMovedPage, findPublishedArticle, findPublishedPage, listGone } from "./data";
import { publishIssue, restoreEdition } from "./mutations";

const DAY = "2036-03-01";
const NOTE = "文字有改动。";

let editor: Actor;
let chief: Actor;
let issueId: string;
beforeAll(async () => {
  editor = await createActor("EDITOR");
  chief = await createActor("CHIEF");
  for (const number of ["01", "02", "03"])
    ({ issueId } = await createApprovedPage(editor, chief, { day: DAY, number }));
});

/** Every address that was ever given out, with the article that it was given to. */
const given = new Map<string, string>();

it("every address ever given out answers, for the same article, whatever happens to its issue", async () => {
  await publish();
  const steps = [
    reorder,
    correct,
    exchangePages,
    add,
    correct,
    restore,
    reorder,
    withdraw,
    exchangePages,
    restore,
    add,
    correct,
  ];
  for (const step of steps) {
    await step();
    await checkAll(step.name);
  }
  expect(given.size).toBeGreaterThan(7);
});

async function checkAll(after: string): Promise<void> {
  for (const { path, articleId } of await database().address.findMany({ where: { issueId } })) {
    expect(given.get(path) ?? articleId, `${path} after ${after}: never another article`).toBe(articleId);
    given.set(path, articleId);
  }
  const gone = new Set((await listGone()).map(({ path }) => path));
  for (const [path, articleId] of given) {
    const screen = await findPublishedArticle(path);
    if (gone.has(path)) expect(screen, `${path} after ${after}: withdrawn`).toBeNull();
    else expect(screen?.article.articleId, `${path} after ${after}`).toBe(articleId);
  }
  for (const number of ["01", "02", "03"]) {
    const page = (await findPublishedPage(DAY, number)) ?? (await findMovedPage(DAY, number));
    expect(page, `page ${number} after ${after}`).not.toBeNull();
  }
}

async function pages(): Promise<PageForDesk[]> {
  const found = await database().page.findMany({ where: { issueId }, orderBy: { number: "asc" } });
  return Promise.all(found.map(({ id }) => getPageForDesk(editor, id)));
}

async function save(
  page: PageForDesk,
  {
    changed = [],
    order = null,
  }: { changed?: { id: string; version: number; content: ArticleContent }[]; order?: string[] | null },
): Promise<void> {
  await savePage(editor, {
    pageId: page.id,
    version: page.version,
    changed,
    removed: [],
    order,
    furniture: null,
  });
}

/** Signs every page again that an edit made a draft, and puts the issue out. */
async function publish(): Promise<void> {
  for (const { id, state, contentHash } of await pages()) {
    if (state === "APPROVED") continue;
    const move = { pageId: id, contentHash: contentHash ?? "" };
    await submitPage(editor, move);
    await approvePage(chief, move);
  }
  const articles = await database().article.findMany({ where: { page: { issueId } } });
  const notes = articles.map(({ id }) => ({ articleId: id, words: NOTE }));
  await publishIssue(chief, { ...(await asShown(chief, issueId)), notes });
}

async function reorder(): Promise<void> {
  for (const page of await pages()) {
    const [first, ...others] = page.articles.map(({ id }) => id);
    if (first && others.length > 0) await save(page, { order: [...others, first] });
  }
  await publish();
}

let corrected = 0;
async function correct(): Promise<void> {
  const [page] = await pages();
  const article = page?.articles[0];
  if (!page || !article) throw new Error("there is an article");
  corrected += 1;
  const words = { type: "text" as const, text: `又及：第${corrected}次更正。` };
  const content = {
    ...article.content,
    content: [
      ...article.content.content,
      { type: "paragraph" as const, attrs: { spans: [] }, content: [words] },
    ],
  };
  await save(page, { changed: [{ id: article.id, version: article.version, content }] });
  await publish();
}

async function add(): Promise<void> {
  const page = (await pages()).at(-1);
  const [like] = page?.articles ?? [];
  if (!page || !like) throw new Error("there is an article");
  const id = crypto.randomUUID();
  const content = { ...like.content, attrs: { ...like.content.attrs, id } };
  await save(page, {
    changed: [{ id, version: 0, content }],
    order: [id, ...page.articles.map((article) => article.id)],
  });
  await publish();
}

/** Pages 02 and 03 change their numbers. Their signatures do not survive that. */
async function exchangePages(): Promise<void> {
  const [, second, third] = await pages();
  for (const page of [second, third])
    if (page) await save(page, { order: page.articles.map(({ id }) => id).toReversed() });
  await movePage(editor, { pageId: second?.id ?? "", to: "after" });
  await publish();
}

async function withdraw(): Promise<void> {
  const articleId = [...given.values()][0] ?? "";
  await withdrawArticle(chief, { issueId, articleId, reason: "MISTAKEN", words: "刊发有误，现予撤下。" });
}

/** What readers saw before the last step is current again. */
async function restore(): Promise<void> {
  const newest = await database().edition.findFirstOrThrow({
    where: { issueId },
    orderBy: { number: "desc" },
  });
  const articles = await database().article.findMany({ where: { page: { issueId } } });
  const { edition } = await restoreEdition(chief, {
    issueId,
    number: newest.number - 1,
    current: newest.number,
    reason: "复原",
    notes: articles.map(({ id }) => ({ articleId: id, words: NOTE })),
  });
  expect(edition).toBe(newest.number + 1);
}
