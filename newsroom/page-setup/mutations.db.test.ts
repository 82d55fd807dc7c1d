import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { listEntries } from "@/newsroom/audit/data";
import { getIssue } from "@/newsroom/issue/data";
import { createIssue } from "@/newsroom/issue/mutations";
import { getPageForDesk } from "@/newsroom/page/data";
import { publishIssue } from "@/newsroom/publication/mutations";
import { returnPage } from "@/newsroom/review/mutations";
import { asShown, createActor, createApprovedPage, createPastedPage } from "@/prisma/fixtures/newsroom";
import { addPage, copySetup, movePage, putBackPage, removePage, renamePage } from "./mutations";

let editor: Actor;
let chief: Actor;
let proofreader: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  proofreader = await createActor("PROOFREADER");
});

/** The numbers and names of an issue's pages, in order. */
async function setupOf(issueId: string): Promise<string[]> {
  const { pages } = await getIssue(editor, issueId);
  return pages.map(({ number, name }) => `${number} ${name}`);
}

describe("a page's number and name", () => {
  it("are its own in its issue", async () => {
    const page = await createPastedPage(editor, { day: "2033-01-01" });
    const again = addPage(editor, { issueId: page.issueId, number: "01", name: "综合" });
    await expect(again).rejects.toMatchObject({ code: "PAGE_NUMBER_TAKEN", details: { number: "01" } });
    const { pageId } = await addPage(editor, { issueId: page.issueId, number: "02", name: "综合" });
    await expect(renamePage(editor, { pageId, number: "01", name: "综合" })).rejects.toMatchObject({
      code: "PAGE_NUMBER_TAKEN",
    });
    await renamePage(editor, { pageId, number: "03", name: "民生" });
    expect(await setupOf(page.issueId)).toEqual(["01 要闻", "03 民生"]);
  });

  it("are given once when two add the same page", async () => {
    const { issueId } = await createIssue(editor, { day: "2033-01-02", number: 1 });
    const both = await Promise.allSettled(
      [editor, chief].map((actor) => addPage(actor, { issueId, number: "01", name: "要闻" })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "PAGE_NUMBER_TAKEN" },
    });
  });

  it("stay while the page is in review or approved, and so does its place", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2033-01-03" });
    const { pageId: next } = await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    const refused = { code: "WRONG_STATE" };
    await expect(renamePage(editor, { pageId: page.id, number: "03", name: "x" })).rejects.toMatchObject(
      refused,
    );
    await expect(movePage(editor, { pageId: page.id, to: "after" })).rejects.toMatchObject(refused);
    await expect(movePage(editor, { pageId: next, to: "before" })).rejects.toMatchObject(refused);
    await expect(removePage(editor, { pageId: page.id })).rejects.toMatchObject(refused);
    expect(await setupOf(page.issueId)).toEqual(["01 要闻", "02 民生"]);
  });

  it("are not for a proofreader to change", async () => {
    const page = await createPastedPage(editor, { day: "2033-01-04" });
    const refused = { code: "FORBIDDEN" };
    const { id: pageId, issueId } = page;
    await expect(addPage(proofreader, { issueId, number: "02", name: "x" })).rejects.toMatchObject(refused);
    await expect(renamePage(proofreader, { pageId, number: "02", name: "x" })).rejects.toMatchObject(refused);
    await expect(movePage(proofreader, { pageId, to: "after" })).rejects.toMatchObject(refused);
    await expect(removePage(proofreader, { pageId })).rejects.toMatchObject(refused);
    await expect(putBackPage(proofreader, { pageId, number: "02" })).rejects.toMatchObject(refused);
    await expect(copySetup(proofreader, { issueId })).rejects.toMatchObject(refused);
  });
});

describe("a page's place", () => {
  it("is changed with its neighbour's: the numbers change, the names and the texts stay", async () => {
    const page = await createPastedPage(editor, { day: "2033-02-01" });
    await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await addPage(editor, { issueId: page.issueId, number: "04", name: "副刊" });
    await movePage(editor, { pageId: page.id, to: "after" });
    expect(await setupOf(page.issueId)).toEqual(["01 民生", "02 要闻", "04 副刊"]);
    await movePage(editor, { pageId: page.id, to: "after" });
    expect(await setupOf(page.issueId)).toEqual(["01 民生", "02 副刊", "04 要闻"]);
    await expect(movePage(editor, { pageId: page.id, to: "after" })).rejects.toMatchObject({
      code: "WRONG_STATE",
    });
    const moved = await getPageForDesk(editor, page.id);
    expect(moved).toMatchObject({ number: "04", contentHash: page.contentHash, articles: page.articles });
    const moves = await listEntries(chief, { issue: page.issueId, move: "PAGE_MOVED" });
    expect(moves.map(({ from, to }) => `${from} → ${to}`)).toContain("01 要闻 → 02 要闻");
    expect(moves).toHaveLength(4);
  });
});

describe("a page that was taken out of its issue", () => {
  it("is on no screen and in no check, keeps all that was on it, and comes back whole", async () => {
    const page = await createPastedPage(editor, { day: "2033-03-01" });
    const second = await createPastedPage(editor, { day: "2033-03-01", number: "02" });
    expect((await getPageForDesk(editor, page.id)).elsewhere).toHaveLength(second.articles.length);
    await removePage(editor, { pageId: second.id });
    await expect(getPageForDesk(editor, second.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const left = await getPageForDesk(editor, page.id);
    expect(left).toMatchObject({ elsewhere: [], siblings: [{ number: "01" }] });
    const { removed } = await getIssue(editor, page.issueId);
    expect(removed).toMatchObject([{ id: second.id, number: "02", name: "要闻", by: "林知遥" }]);

    await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await expect(putBackPage(editor, { pageId: second.id, number: "02" })).rejects.toMatchObject({
      code: "PAGE_NUMBER_TAKEN",
    });
    await putBackPage(editor, { pageId: second.id, number: "03" });
    expect(await setupOf(page.issueId)).toEqual(["01 要闻", "02 民生", "03 要闻"]);
    expect(await getPageForDesk(editor, second.id)).toMatchObject({
      source: second.source,
      articles: second.articles,
      furniture: second.furniture,
    });
    await expect(putBackPage(editor, { pageId: second.id, number: "04" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("does not keep the issue from going out", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2033-03-02" });
    const { pageId } = await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    expect((await getIssue(chief, page.issueId)).missing).toHaveLength(1);
    await removePage(editor, { pageId });
    expect(await publishIssue(chief, await asShown(chief, page.issueId))).toMatchObject({ edition: 1 });
  });

  it("has no article that readers see: those are withdrawn first", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2033-03-03" });
    await publishIssue(chief, await asShown(chief, page.issueId));
    await returnPage(chief, { pageId: page.id, contentHash: page.contentHash ?? "", reason: "重做" });
    await expect(removePage(editor, { pageId: page.id })).rejects.toMatchObject({
      code: "PAGE_PUBLISHED",
      details: { number: "01", count: 2 },
    });
    expect(await setupOf(page.issueId)).toEqual(["01 要闻"]);
  });
});

describe("the set-up of the issue before", () => {
  it("is copied into an issue that has no pages, without their texts", async () => {
    const page = await createPastedPage(editor, { day: "2033-04-01" });
    const { pageId } = await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await addPage(editor, { issueId: page.issueId, number: "03", name: "副刊" });
    await removePage(editor, { pageId });
    const { issueId } = await createIssue(editor, { day: "2033-04-02", number: 2 });
    expect(await getIssue(editor, issueId)).toMatchObject({ pages: [], hasSetupBefore: true });
    expect(await copySetup(editor, { issueId })).toEqual({ pages: 2 });
    expect(await setupOf(issueId)).toEqual(["01 要闻", "03 副刊"]);
    expect((await getIssue(editor, issueId)).pages).toMatchObject([
      { state: "DRAFT", articleCount: 0, hasSource: false },
      { state: "DRAFT" },
    ]);
    await expect(copySetup(editor, { issueId })).rejects.toMatchObject({ code: "WRONG_STATE" });
  });

  it("comes with a new issue where that is asked, from the issue before its day", async () => {
    await createPastedPage(editor, { day: "2033-05-01" });
    const later = await createPastedPage(editor, { day: "2033-05-03" });
    await renamePage(editor, { pageId: later.id, number: "01", name: "特刊" });
    const { issueId } = await createIssue(editor, { day: "2033-05-02", number: 3, copySetup: true });
    expect(await setupOf(issueId)).toEqual(["01 要闻"]);
  });
});
