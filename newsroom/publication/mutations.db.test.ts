import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { findBrokenEntry, listEntries } from "@/newsroom/audit/data";
import { getIssue } from "@/newsroom/issue/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import { addPage } from "@/newsroom/page-setup/mutations";
import { listWaiting } from "@/newsroom/review/data";
import { approvePage, recallPage, returnPage, submitPage } from "@/newsroom/review/mutations";
import { withdrawArticle } from "@/newsroom/withdrawal/mutations";
import {
  asShown,
  createActor,
  createApprovedPage,
  createPastedPage,
  makeReady,
} from "@/prisma/fixtures/newsroom";
import { findPublishedArticle, findPublishedPage, listPublishedIssues } from "./data";
import { publishIssue } from "./mutations";

let editor: Actor;
let chief: Actor;
let otherChief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  otherChief = await createActor("CHIEF", "沈砚秋");
});

describe("review", () => {
  it("does not take a page whose preflight blocks it", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-01" });
    const submit = submitPage(editor, { pageId: page.id, contentHash: page.contentHash ?? "" });
    await expect(submit).rejects.toMatchObject({ code: "PREFLIGHT_BLOCKED" });
    expect(await getPageForDesk(editor, page.id)).toMatchObject({ state: "DRAFT" });
  });

  it("takes what was on the screen and nothing else", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-02" });
    const before = page.contentHash ?? "";
    await makeReady(editor, page.id);
    await expect(submitPage(editor, { pageId: page.id, contentHash: before })).rejects.toMatchObject({
      code: "CONTENT_CHANGED",
    });
  });

  it("goes from editor to chief, who returns it with a reason or approves it; nobody approves their own", async () => {
    const { id } = await createPastedPage(editor, { day: "2032-01-03" });
    const { contentHash } = await makeReady(editor, id);
    const move = { pageId: id, contentHash: contentHash ?? "" };
    await submitPage(chief, move);
    expect((await listWaiting(chief)).map(({ pageId }) => pageId)).not.toContain(id);
    expect((await listWaiting(otherChief)).map(({ pageId }) => pageId)).toContain(id);
    await expect(approvePage(chief, move)).rejects.toMatchObject({ code: "OWN_PAGE" });
    await expect(approvePage(editor, move)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await returnPage(otherChief, { ...move, reason: "标题再想想" });
    expect(await getPageForDesk(editor, id)).toMatchObject({ state: "RETURNED", returnReason: "标题再想想" });
    await submitPage(editor, move);
    await recallPage(editor, { pageId: id });
    await submitPage(editor, move);
    await expect(submitPage(editor, move)).rejects.toMatchObject({ code: "WRONG_STATE" });
    await approvePage(chief, move);
    expect(await getPageForDesk(editor, id)).toMatchObject({
      state: "APPROVED",
      approvedBy: "顾长风",
      returnReason: null,
    });
  });
});

describe("publication", () => {
  it("shows readers nothing of what is not published", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-01" });
    expect(await findPublishedPage(page.day, "01")).toBeNull();
    expect(await findPublishedArticle(`${page.day}/01/1`)).toBeNull();
    expect((await listPublishedIssues(page.day.slice(0, 4))).map(({ day }) => day)).not.toContain(page.day);
  });

  it("is the chief's alone", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-02" });
    await expect(publishIssue(editor, await asShown(editor, page.issueId))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("waits for every page and names those that are missing", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-03" });
    await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await expect(publishIssue(chief, await asShown(chief, page.issueId))).rejects.toMatchObject({
      code: "PAGES_NOT_APPROVED",
      details: { pages: "02" },
    });
    expect(await getIssue(chief, page.issueId)).toMatchObject({
      manifestHash: null,
      missing: [{ number: "02" }],
    });
  });

  it("puts the whole issue out with addresses that stay", async () => {
    const day = "2032-02-04";
    const page = await createApprovedPage(editor, chief, { day });
    expect(await publishIssue(chief, await asShown(chief, page.issueId))).toEqual({ edition: 1, day });
    const published = await findPublishedPage(day, "01");
    expect(published).toMatchObject({
      edition: 1,
      number: "01",
      name: "要闻",
      articles: [{ path: `${day}/01/1` }, { path: `${day}/01/2` }],
    });
    await expect(publishIssue(chief, await asShown(chief, page.issueId))).rejects.toMatchObject({
      code: "NOTHING_NEW",
    });

    // The articles change places and one is new: every address still leads to its own article.
    const before = await findPublishedArticle(`${day}/01/2`);
    const [a, b] = page.articles;
    if (!a || !b) throw new Error("two articles");
    const fresh = { ...a.content, attrs: { ...a.content.attrs, id: crypto.randomUUID() } };
    await savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [{ id: fresh.attrs.id, version: 0, content: fresh }],
      removed: [],
      order: [b.id, fresh.attrs.id, a.id],
      furniture: null,
    });
    const { contentHash } = await getPageForDesk(editor, page.id);
    const move = { pageId: page.id, contentHash: contentHash ?? "" };
    expect(await findPublishedPage(day, "01")).toEqual(published);
    await submitPage(editor, move);
    await approvePage(chief, move);
    expect(await publishIssue(otherChief, await asShown(otherChief, page.issueId))).toEqual({
      edition: 2,
      day,
    });
    const again = await findPublishedPage(day, "01");
    expect(again?.articles.map(({ path }) => path)).toEqual([`${day}/01/2`, `${day}/01/3`, `${day}/01/1`]);
    expect((await findPublishedArticle(`${day}/01/2`))?.article.content).toEqual(before?.article.content);
    expect((await getIssue(chief, page.issueId)).editions).toMatchObject([
      { number: 2, publishedBy: "沈砚秋" },
      { number: 1 },
    ]);
  });

  it("takes no article from readers without a word to them", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-16" });
    await publishIssue(chief, await asShown(chief, page.issueId));
    const [first, second] = page.articles;
    if (!first || !second) throw new Error("the page has two articles");
    await savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [],
      removed: [{ id: second.id, version: second.version }],
      order: [first.id],
      furniture: {
        type: "furniture",
        content: [
          {
            type: "label",
            attrs: { spans: second.content.content.flatMap(({ attrs }) => attrs.spans), reason: "other" },
            content: [{ type: "text", text: "弃用" }],
          },
        ],
      },
    });
    const { contentHash } = await getPageForDesk(editor, page.id);
    const move = { pageId: page.id, contentHash: contentHash ?? "" };
    await submitPage(editor, move);
    await approvePage(chief, move);
    const shown = await getIssue(chief, page.issueId);
    expect(shown.lost).toEqual(["城西菜市场完成改造"]);
    await expect(publishIssue(chief, await asShown(chief, page.issueId))).rejects.toMatchObject({
      code: "ARTICLES_WOULD_GO",
      details: { headlines: "城西菜市场完成改造" },
    });
    const withdrawal = {
      issueId: page.issueId,
      articleId: second.id,
      reason: "OTHER",
      words: "本稿已撤。",
    } as const;
    await withdrawArticle(chief, withdrawal);
    expect((await getIssue(chief, page.issueId)).lost).toEqual([]);
    await publishIssue(chief, await asShown(chief, page.issueId));
    expect(await findPublishedArticle("2032-02-16/01/1")).not.toBeNull();
  });

  it("makes one Edition when two chiefs publish at once", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-05" });
    const results = await Promise.allSettled(
      [chief, otherChief, chief].map(async (actor) =>
        publishIssue(actor, await asShown(actor, page.issueId)),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().edition.count({ where: { issueId: page.issueId } })).toBe(1);
  });

  it("does not put out words that were slipped in past the desk", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-06" });
    const [a] = page.articles;
    if (!a) throw new Error("an article");
    const forged = {
      ...a.content,
      content: [{ type: "paragraph", attrs: { spans: [] }, content: [{ type: "text", text: "伪" }] }],
    };
    await database().article.update({ where: { id: a.id }, data: { content: forged } });
    await expect(publishIssue(chief, await asShown(chief, page.issueId))).rejects.toMatchObject({
      code: "PAGES_NOT_APPROVED",
    });
  });

  it("leaves an Edition that cannot be changed, and a record that holds", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-07" });
    await publishIssue(chief, await asShown(chief, page.issueId));
    await expect(
      database().edition.updateMany({ where: { issueId: page.issueId }, data: { number: 9 } }),
    ).rejects.toThrow();
    await expect(database().auditEntry.deleteMany()).rejects.toThrow();
    await expect(database().address.deleteMany({ where: { issueId: page.issueId } })).rejects.toThrow();
    const moves = (await listEntries(chief, { issue: page.issueId })).map(({ move }) => move);
    expect(moves).toEqual([
      "ISSUE_PUBLISHED",
      "ISSUE_SIGNED",
      "PAGE_APPROVED",
      "PAGE_SUBMITTED",
      "PAGE_PASTED",
      "PAGE_ADDED",
      "ISSUE_CREATED",
    ]);
    expect(await findBrokenEntry(chief)).toBeNull();
    await expect(listEntries(editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
