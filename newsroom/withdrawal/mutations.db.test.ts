import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { findBrokenEntry, listEntries } from "@/newsroom/audit/data";
import { getIssue } from "@/newsroom/issue/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import type { PageForDesk } from "@/newsroom/page/types";
import { findPublishedArticle, findPublishedPage, listGone } from "@/newsroom/publication/data";
import { publishDueIssue, publishIssue, scheduleIssue } from "@/newsroom/publication/mutations";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import { asShown, createActor, createApprovedPage } from "@/prisma/fixtures/newsroom";
import { getTraces, getWithdrawals } from "./data";
import { confirmWithdrawal, withdrawArticle } from "./mutations";

let editor: Actor;
let head: Actor;
let chief: Actor;
let otherChief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  head = await createActor("HEAD", "何以宁");
  chief = await createActor("CHIEF", "顾长风");
  otherChief = await createActor("CHIEF", "沈砚秋");
});

const WHY = { reason: "UNTRUE" as const, words: "本稿失实，现予撤下。" };

/** A published issue of two articles, and the first of them as it is to be withdrawn. */
async function published(day: string) {
  const page = await createApprovedPage(editor, chief, { day });
  await publishIssue(chief, await asShown(chief, page.issueId));
  const [first, second] = page.articles;
  if (!first || !second) throw new Error("The page has two articles.");
  return { page, first, second, order: { issueId: page.issueId, articleId: first.id, ...WHY } };
}

/** An editor changes the order of the articles, and the page is signed for again. */
async function turnRound(page: PageForDesk): Promise<void> {
  const { version, articles } = await getPageForDesk(editor, page.id);
  const saved = await savePage(editor, {
    pageId: page.id,
    version,
    changed: [],
    removed: [],
    order: articles.map(({ id }) => id).reverse(),
    furniture: null,
  });
  if (!saved.ok) throw new Error("Somebody else saved the page.");
  const move = { pageId: page.id, contentHash: saved.contentHash };
  await submitPage(editor, move);
  await approvePage(chief, move);
}

const pathsOut = async (day: string) =>
  (await findPublishedPage(day, "01"))?.articles.map(({ path }) => path) ?? [];

describe("a withdrawal", () => {
  it("is the chief's, of what readers see, with words", async () => {
    const { order } = await published("2036-01-01");
    for (const actor of [editor, head])
      await expect(withdrawArticle(actor, order)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const unknown = { ...order, articleId: crypto.randomUUID() };
    await expect(withdrawArticle(chief, unknown)).rejects.toMatchObject({ code: "NOT_PUBLISHED" });
    await withdrawArticle(chief, order);
    await expect(withdrawArticle(chief, order)).rejects.toMatchObject({ code: "NOT_PUBLISHED" });
  });

  it("takes the article from readers at once, and nothing else; its address is remembered with the words", async () => {
    const day = "2036-01-02";
    const { page, order } = await published(day);
    expect(await withdrawArticle(chief, order)).toEqual({ edition: 2 });
    expect(await pathsOut(day)).toEqual([`${day}/01/2`]);
    expect(await findPublishedArticle(`${day}/01/1`)).toBeNull();
    expect(await findPublishedArticle(`${day}/01/2`)).not.toBeNull();
    expect((await listGone()).find(({ path }) => path === `${day}/01/1`)).toMatchObject({ words: WHY.words });
    expect(await getTraces(chief, order.articleId)).toMatchObject({ path: `${day}/01/1` });
    const edition = await database().edition.findFirst({ where: { issueId: page.issueId, number: 2 } });
    expect(edition).toMatchObject({ reason: "WITHDRAWN", publishedById: chief.id });
    const [entry] = await listEntries(chief, { issue: page.issueId });
    expect(entry).toMatchObject({
      move: "ARTICLE_WITHDRAWN",
      from: `${day}/01/1`,
      reason: `UNTRUE: ${WHY.words}`,
    });
    expect(await findBrokenEntry(chief)).toBeNull();
  });

  it("is for ever: the whole issue published again loses nothing else and does not bring it back", async () => {
    const day = "2036-01-03";
    const { page, order } = await published(day);
    await withdrawArticle(chief, order);
    expect(await getIssue(chief, page.issueId)).toMatchObject({ isNew: false });
    await expect(publishIssue(chief, await asShown(chief, page.issueId))).rejects.toMatchObject({
      code: "NOTHING_NEW",
    });
    await turnRound(page);
    await publishIssue(chief, await asShown(chief, page.issueId));
    expect(await pathsOut(day)).toEqual([`${day}/01/2`]);
  });

  it("holds for a time that was set before", async () => {
    const day = "2036-01-04";
    const { page, order } = await published(day);
    await turnRound(page);
    const publishAt = new Date(Date.now() + 60_000);
    await scheduleIssue(chief, { ...(await asShown(chief, page.issueId)), publishAt });
    await withdrawArticle(chief, order);
    expect(await getIssue(chief, page.issueId)).toMatchObject({ schedule: { isAsNow: true } });
    const notes = JSON.stringify([{ articleId: order.articleId, words: "更正了时间。" }]);
    await database().$executeRaw`
      UPDATE schedules SET publish_at = now() AT TIME ZONE 'UTC', notes = ${notes}::jsonb
      WHERE issue_id = ${page.issueId}`;
    await publishDueIssue(page.issueId);
    expect(await pathsOut(day)).toEqual([`${day}/01/2`]);
    expect(await database().correction.count({ where: { articleId: order.articleId } })).toBe(0);
  });

  it("is confirmed by a second person, once", async () => {
    const { page, order } = await published("2036-01-05");
    await withdrawArticle(chief, order);
    const confirm = (actor: Actor) => confirmWithdrawal(actor, { articleId: order.articleId });
    await expect(confirm(editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(confirm(chief)).rejects.toMatchObject({ code: "OWN_WITHDRAWAL" });
    expect((await getWithdrawals(chief, page.issueId)).withdrawn).toMatchObject([
      { confirmed: null, isOverdue: false, mayConfirm: false, by: "顾长风" },
    ]);
    expect((await getWithdrawals(head, page.issueId)).withdrawn).toMatchObject([{ mayConfirm: true }]);
    await confirm(head);
    await expect(confirm(otherChief)).rejects.toMatchObject({ code: "ALREADY_CONFIRMED" });
    expect((await getWithdrawals(editor, page.issueId)).withdrawn).toMatchObject([
      { confirmed: { by: "何以宁" }, mayConfirm: false },
    ]);
  });

  it("cannot be changed or undone in the database, not even by hand", async () => {
    const { order } = await published("2036-01-06");
    await withdrawArticle(chief, order);
    const where = { articleId: order.articleId };
    await expect(database().withdrawal.update({ where, data: { words: "改" } })).rejects.toThrow(
      /never change/,
    );
    await expect(database().withdrawal.delete({ where })).rejects.toThrow(/never change/);
    await confirmWithdrawal(head, where);
    const again = { confirmedById: otherChief.id };
    await expect(database().withdrawal.update({ where, data: again })).rejects.toThrow(/never change/);
  });

  it("may take the last article of an issue", async () => {
    const { second, order } = await published("2036-01-07");
    await withdrawArticle(chief, order);
    await withdrawArticle(chief, { ...order, articleId: second.id });
    expect(await pathsOut("2036-01-07")).toEqual([]);
  });
});
