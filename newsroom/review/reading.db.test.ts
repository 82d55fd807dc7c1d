import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { getIssue } from "@/newsroom/issue/data";
import { countWaiting } from "@/newsroom/notice/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import { scheduleIssue } from "@/newsroom/publication/mutations";
import {
  asShown,
  createActor,
  createApprovedPage,
  createPastedPage,
  makeReady,
} from "@/prisma/fixtures/newsroom";
import { getReading, listVoided, listWaiting } from "./data";
import { approvePage, lookAtPage, recallPage, returnPage, submitPage } from "./mutations";

let editor: Actor;
let chief: Actor;
let otherChief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  otherChief = await createActor("CHIEF", "沈砚秋");
});

/** A page in review: its first revision is the paste, its second made it ready. */
async function submittedPage(day: string) {
  const { id: pageId } = await createPastedPage(editor, { day });
  const { contentHash } = await makeReady(editor, pageId);
  const move = { pageId, contentHash: contentHash ?? "" };
  await submitPage(editor, move);
  return move;
}

/** Adds a sentence to the page's first article. */
async function edit(pageId: string, words: string): Promise<void> {
  const page = await getPageForDesk(editor, pageId);
  const [article] = page.articles;
  if (!article) throw new Error("the page has articles");
  const paragraph = { type: "paragraph", attrs: { spans: [] }, content: [{ type: "text", text: words }] };
  const content = { ...article.content, content: [...article.content.content, paragraph] };
  await savePage(editor, {
    pageId,
    version: page.version,
    changed: [{ id: article.id, version: article.version, content }],
    removed: [],
    order: null,
    furniture: null,
  });
}

const waiting = async (actor: Actor, pageId: string) =>
  (await listWaiting(actor)).find((page) => page.pageId === pageId);

describe("what somebody has read", () => {
  it("is kept for each by themselves, and what was changed since is said", async () => {
    const { pageId } = await submittedPage("2035-01-01");
    expect(await getReading(chief, pageId)).toEqual({ revision: 2, before: null });
    expect(await waiting(chief, pageId), "never read").toMatchObject({ isChanged: false });
    await lookAtPage(chief, { pageId, revision: 2 });
    await lookAtPage(chief, { pageId, revision: 2 });
    expect(await getReading(chief, pageId)).toEqual({ revision: 2, before: null });

    await recallPage(editor, { pageId });
    await edit(pageId, "步道旁新设三处饮水点。");
    const { contentHash } = await getPageForDesk(editor, pageId);
    await submitPage(editor, { pageId, contentHash: contentHash ?? "" });
    expect(await waiting(chief, pageId)).toMatchObject({ isChanged: true });
    expect(await waiting(otherChief, pageId)).toMatchObject({ isChanged: false });
    const reading = { revision: 3, before: { revision: 2, at: expect.any(Date) } };
    expect(await getReading(chief, pageId)).toEqual(reading);
    await lookAtPage(chief, { pageId, revision: 3 });
    expect(await getReading(chief, pageId), "a second look at the same shows the same").toEqual(reading);
    expect(await waiting(chief, pageId)).toMatchObject({ isChanged: false });
    expect(await getReading(otherChief, pageId)).toEqual({ revision: 3, before: null });
  });

  it("is a revision that there is", async () => {
    const { pageId } = await submittedPage("2035-01-02");
    await expect(lookAtPage(chief, { pageId, revision: 9 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a page that waits", () => {
  it("has a deadline: six in the morning of its day, or the time that was set", async () => {
    const day = "2035-02-01";
    const approved = await createApprovedPage(editor, chief, { day });
    const publishAt = new Date("2035-01-31T20:30:00Z");
    await scheduleIssue(chief, { ...(await asShown(chief, approved.issueId)), publishAt });
    const { move } = await secondPage(day);
    expect((await getIssue(chief, approved.issueId)).pages).toHaveLength(2);
    expect(await waiting(chief, move.pageId)).toMatchObject({ deadline: publishAt });
    const other = await submittedPage("2035-02-02");
    expect(await waiting(chief, other.pageId)).toMatchObject({ deadline: new Date("2035-02-01T22:00:00Z") });
  });
});

async function secondPage(day: string) {
  const { id: pageId } = await createPastedPage(editor, { day, number: "02" });
  const { contentHash } = await makeReady(editor, pageId);
  const move = { pageId, contentHash: contentHash ?? "" };
  await submitPage(editor, move);
  return { move };
}

describe("a signature that an edit made void", () => {
  it("is told to who gave it, with who edited, until the page is handed in again or given back", async () => {
    const move = await submittedPage("2035-03-01");
    await approvePage(chief, move);
    const told = async (actor: Actor) =>
      (await listVoided(actor)).filter(({ pageId }) => pageId === move.pageId);
    expect(await told(chief)).toEqual([]);
    await edit(move.pageId, "步道旁新设三处饮水点。");
    expect(await told(chief)).toMatchObject([
      { day: "2035-03-01", number: "01", name: "要闻", editedBy: "林知遥", signedAt: expect.any(Date) },
    ]);
    expect(await told(otherChief)).toEqual([]);
    expect(await told(editor), "who handed it in edited it").toEqual([]);
    const { contentHash } = await getPageForDesk(editor, move.pageId);
    const again = { ...move, contentHash: contentHash ?? "" };
    await submitPage(editor, again);
    expect(await told(chief)).toEqual([]);
    await returnPage(chief, { ...again, reason: "标题再想想" });
    expect(await told(chief)).toEqual([]);
  });
});

describe("how much waits", () => {
  it("is counted for each: what they are to sign for, what came back to them, what they signed for and was edited", async () => {
    const [writer, other] = [await createActor("EDITOR"), await createActor("EDITOR")];
    const of = async (actor: Actor) => countWaiting(actor);
    const before = await of(chief);
    const { id: pageId } = await createPastedPage(writer, { day: "2035-04-01" });
    const { contentHash } = await makeReady(writer, pageId);
    const move = { pageId, contentHash: contentHash ?? "" };
    await submitPage(writer, move);
    expect(await of(chief)).toEqual({ ...before, review: before.review + 1 });
    expect(await of(writer)).toEqual({ review: 0, issues: 0 });
    await returnPage(chief, { ...move, reason: "标题再想想" });
    expect(await of(chief)).toEqual(before);
    expect(await of(writer)).toEqual({ review: 0, issues: 1 });
    expect(await of(other), "who did not hand it in").toEqual({ review: 0, issues: 0 });
    await submitPage(other, move);
    expect(await of(writer), "another took it on").toEqual({ review: 0, issues: 0 });
    await approvePage(chief, move);
    await edit(pageId, "步道旁新设三处饮水点。");
    expect(await of(chief)).toEqual({ ...before, review: before.review + 1 });
  });
});
