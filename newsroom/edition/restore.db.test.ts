import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { listEntries } from "@/newsroom/audit/data";
import { getIssue } from "@/newsroom/issue/data";
import { savePage } from "@/newsroom/page/mutations";
import { findPublishedArticle, findPublishedPage } from "@/newsroom/publication/data";
import { publishIssue, restoreEdition, scheduleIssue } from "@/newsroom/publication/mutations";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import { withdrawArticle } from "@/newsroom/withdrawal/mutations";
import { asShown, createActor, createApprovedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { getPageForDesk } from "../page/data";
import { getEdition } from "./data";

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
});

const ADDED = "开放时间为每日六时至二十二时。";

/** An issue of two Editions: the second has another sentence in its first article, or a third article. */
async function createTwoEditions(day: string, change: "sentence" | "article" = "sentence") {
  const page = await createApprovedPage(editor, chief, { day });
  await publishIssue(chief, await asShown(chief, page.issueId));
  const [first] = page.articles;
  if (!first) throw new Error("the page has articles");
  const paragraph = {
    type: "paragraph" as const,
    attrs: { spans: [] },
    content: [{ type: "text" as const, text: ADDED }],
  };
  const id = crypto.randomUUID();
  const isNew = change === "article";
  await savePage(editor, {
    pageId: page.id,
    version: page.version,
    changed: [
      {
        id: isNew ? id : first.id,
        version: isNew ? 0 : first.version,
        content: {
          ...first.content,
          attrs: { ...first.content.attrs, id: isNew ? id : first.id },
          content: isNew
            ? [
                { type: "headline", attrs: { spans: [] }, content: [{ type: "text", text: "又一篇" }] },
                paragraph,
              ]
            : [...first.content.content, paragraph],
        },
      },
    ],
    removed: [],
    order: isNew ? [...page.articles.map((article) => article.id), id] : null,
    furniture: null,
  });
  const { contentHash } = await makeReady(editor, page.id);
  await submitPage(editor, { pageId: page.id, contentHash: contentHash ?? "" });
  await approvePage(chief, { pageId: page.id, contentHash: contentHash ?? "" });
  const notes = isNew ? [] : [{ articleId: first.id, words: "补充了开放时间。" }];
  await publishIssue(chief, { ...(await asShown(chief, page.issueId)), notes });
  return { issueId: page.issueId, pageId: page.id, articleId: first.id, path: `${day}/01/1` };
}

describe("an Edition", () => {
  it("can be looked at, whichever readers see", async () => {
    const { issueId } = await createTwoEditions("2034-01-01");
    const [first, second] = [await getEdition(editor, issueId, 1), await getEdition(chief, issueId, 2)];
    const said = (edition: typeof first) =>
      edition.pages.flatMap(({ articles }) => articles.map(({ content }) => plainText(content))).join();
    expect(said(first)).not.toContain(ADDED);
    expect(said(second)).toContain(ADDED);
    expect(first).toMatchObject({ current: 2, numbers: [2, 1], publishedBy: "顾长风", restore: null });
    expect(second.restore).toBeNull();
    expect((await getEdition(chief, issueId, 1)).restore).toMatchObject({
      corrected: [{ after: expect.any(String) }],
      lost: [],
      isSame: false,
    });
    await expect(getEdition(editor, issueId, 3)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is what readers see again when it is restored: a new one, with a word of what was changed, on the record", async () => {
    const { issueId, pageId, articleId, path } = await createTwoEditions("2034-01-02");
    const desk = await getPageForDesk(editor, pageId);
    const input = { issueId, number: 1, current: 2, reason: "开放时间有误" };
    await expect(restoreEdition(chief, input)).rejects.toMatchObject({ code: "NOTE_MISSING" });
    const notes = [{ articleId, words: "开放时间有误，已删去。" }];
    expect(await restoreEdition(chief, { ...input, notes })).toMatchObject({ edition: 3 });
    const read = await findPublishedArticle(path);
    if (!read) throw new Error("its address answers");
    expect(plainText(read.article.content)).not.toContain(ADDED);
    expect(read.article.corrections.map(({ words }) => words)).toEqual([
      "开放时间有误，已删去。",
      "补充了开放时间。",
    ]);
    const issue = await getIssue(chief, issueId);
    expect(issue.editions.map(({ number, reason }) => [number, reason])).toEqual([
      [3, "RESTORED"],
      [2, "PUBLISHED"],
      [1, "PUBLISHED"],
    ]);
    expect(await getPageForDesk(editor, pageId), "the desk keeps what it has").toMatchObject({
      state: "APPROVED",
      contentHash: desk.contentHash,
    });
    expect(issue.isNew, "which can be published again").toBe(true);
    expect((await listEntries(chief, { issue: issueId }))[0]).toMatchObject({
      move: "EDITION_RESTORED",
      from: "1",
      to: "3",
      reason: "开放时间有误",
      actorName: "顾长风",
    });
    await expect(
      restoreEdition(chief, { issueId, number: 1, current: 3, reason: "再来一次" }),
    ).rejects.toMatchObject({ code: "NOTHING_NEW" });
  });

  it("is restored by a chief editor, from the screen of what readers see now", async () => {
    const { issueId, articleId } = await createTwoEditions("2034-01-03");
    const input = { issueId, number: 1, current: 2, reason: "x", notes: [{ articleId, words: "更正。" }] };
    await expect(restoreEdition(editor, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(restoreEdition(chief, { ...input, current: 1 })).rejects.toMatchObject({
      code: "CONTENT_CHANGED",
    });
    const both = await Promise.allSettled([restoreEdition(chief, input), restoreEdition(chief, input)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await getIssue(chief, issueId)).editions).toHaveLength(3);
  });

  it("brings nothing back that was withdrawn, and takes nothing away that readers see", async () => {
    const withdrawn = await createTwoEditions("2034-01-04");
    await withdrawArticle(chief, {
      issueId: withdrawn.issueId,
      articleId: withdrawn.articleId,
      reason: "UNTRUE",
      words: "本稿失实，已撤。",
    });
    await restoreEdition(chief, { issueId: withdrawn.issueId, number: 1, current: 3, reason: "x" });
    expect(await findPublishedArticle(withdrawn.path)).toBeNull();
    expect((await findPublishedPage("2034-01-04", "01"))?.articles).toHaveLength(1);
    expect((await getEdition(chief, withdrawn.issueId, 1)).restore).toMatchObject({ isSame: true });

    const longer = await createTwoEditions("2034-01-05", "article");
    await expect(
      restoreEdition(chief, { issueId: longer.issueId, number: 1, current: 2, reason: "x" }),
    ).rejects.toMatchObject({ code: "ARTICLES_WOULD_GO", details: { headlines: "又一篇" } });
    expect((await findPublishedPage("2034-01-05", "01"))?.articles).toHaveLength(3);
    expect((await getEdition(chief, longer.issueId, 1)).restore?.lost).toEqual(["又一篇"]);
  });

  it("takes off the time that was set for something newer", async () => {
    const { issueId, articleId, pageId } = await createTwoEditions("2034-01-06");
    const notes = [{ articleId, words: "更正。" }];
    await restoreEdition(chief, { issueId, number: 1, current: 2, reason: "x", notes });
    await scheduleIssue(chief, {
      ...(await asShown(chief, issueId)),
      publishAt: new Date(Date.now() + 3_600_000),
      notes,
    });
    expect((await getIssue(chief, issueId)).schedule).not.toBeNull();
    await restoreEdition(chief, { issueId, number: 2, current: 3, reason: "x", notes });
    expect(await getIssue(chief, issueId)).toMatchObject({ schedule: null, isNew: false });
    expect((await getPageForDesk(editor, pageId)).state).toBe("APPROVED");
  });
});
