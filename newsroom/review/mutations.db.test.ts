import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { listEntries } from "@/newsroom/audit/data";
import { getHouse } from "@/newsroom/newspaper/data";
import { changeHouse } from "@/newsroom/newspaper/mutations";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import { publishIssue } from "@/newsroom/publication/mutations";
import { asShown, createActor, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { listSignatures, listWaiting } from "./data";
import { approvePage, returnPage, reviewPage, submitPage } from "./mutations";

let editor: Actor;
let proofreader: Actor;
let head: Actor;
let chief: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  proofreader = await createActor("PROOFREADER", "周念");
  head = await createActor("HEAD", "何以宁");
  chief = await createActor("CHIEF", "顾长风");
  administrator = await createActor("ADMIN", "方屹");
});
afterEach(() => changeHouse(administrator, { preset: "TWO_STEPS", waiver: false }));

async function readyPage(day: string) {
  const { id, issueId } = await createPastedPage(editor, { day });
  const { contentHash } = await makeReady(editor, id);
  return { issueId, move: { pageId: id, contentHash: contentHash ?? "" } };
}
const waitsFor = async (actor: Actor, pageId: string) =>
  (await listWaiting(actor)).some((page) => page.pageId === pageId);

describe("三审三校", () => {
  it("goes from the editor to a proofreader or section head and from there to the chief, each with an opinion", async () => {
    await changeHouse(administrator, { preset: "THREE_REVIEWS", waiver: false });
    const { move, issueId } = await readyPage("2033-01-01");
    await submitPage(editor, { ...move, opinion: "同意送审" });
    await expect(approvePage(chief, move)).rejects.toMatchObject({ code: "WRONG_STATE" });
    expect(await waitsFor(proofreader, move.pageId)).toBe(true);
    expect(await waitsFor(head, move.pageId)).toBe(true);
    expect(await waitsFor(chief, move.pageId)).toBe(false);
    await reviewPage(proofreader, { ...move, opinion: "改正两处" });
    expect(await waitsFor(head, move.pageId)).toBe(false);
    expect(await waitsFor(chief, move.pageId)).toBe(true);
    await approvePage(chief, { ...move, opinion: "同意" });
    expect(await listSignatures(editor, move.pageId)).toMatchObject([
      { step: "FIRST", proof: 1, signedBy: "林知遥", role: "EDITOR", opinion: "同意送审", stands: true },
      { step: "SECOND", proof: 1, signedBy: "周念", role: "PROOFREADER", opinion: "改正两处", stands: true },
      { step: "FINAL", proof: 1, signedBy: "顾长风", role: "CHIEF", opinion: "同意", stands: true },
    ]);
    await publishIssue(chief, await asShown(chief, issueId));
    expect(await database().editionPage.findFirst({ where: { pageId: move.pageId } })).toMatchObject({
      submittedById: editor.id,
      reviewedById: proofreader.id,
      approvedById: chief.id,
      waived: false,
    });
  });

  it("wants three different people", async () => {
    await changeHouse(administrator, { preset: "THREE_REVIEWS", waiver: false });
    const { move } = await readyPage("2033-01-02");
    await submitPage(head, move);
    await expect(reviewPage(head, move)).rejects.toMatchObject({ code: "OWN_PAGE" });
    expect(await waitsFor(head, move.pageId)).toBe(false);
    await reviewPage(proofreader, move);
    await expect(approvePage(head, move)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("begins anew after a return or an edit, with the next proof; what was signed no longer holds", async () => {
    await changeHouse(administrator, { preset: "THREE_REVIEWS", waiver: false });
    const { move } = await readyPage("2033-01-03");
    await submitPage(editor, move);
    await reviewPage(head, move);
    await returnPage(chief, { ...move, reason: "标题再想想" });
    expect((await listSignatures(editor, move.pageId)).map(({ stands }) => stands)).toEqual([false, false]);
    await submitPage(editor, move);
    await expect(approvePage(chief, move)).rejects.toMatchObject({ code: "WRONG_STATE" });
    await reviewPage(head, move);
    const page = await getPageForDesk(editor, move.pageId);
    const [article] = page.articles;
    if (!article) throw new Error("The page has no article.");
    await savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [
        { ...article, content: { ...article.content, attrs: { ...article.content.attrs, sectionId: null } } },
      ],
      removed: [],
      order: null,
      furniture: null,
    });
    expect(await getPageForDesk(editor, page.id)).toMatchObject({ state: "DRAFT", reviewedBy: null });
    const signatures = await listSignatures(editor, page.id);
    expect(signatures.map(({ proof, stands }) => [proof, stands])).toEqual([
      [1, false],
      [1, false],
      [2, false],
      [2, false],
    ]);
  });

  it("approves a page that passed its second review before the newsroom went back to two steps", async () => {
    await changeHouse(administrator, { preset: "THREE_REVIEWS", waiver: false });
    const { move } = await readyPage("2033-01-04");
    await submitPage(editor, move);
    await reviewPage(head, move);
    await changeHouse(administrator, { preset: "TWO_STEPS", waiver: false });
    expect(await approvePage(chief, move)).toMatchObject({ state: "APPROVED" });
  });
});

describe("the waiver", () => {
  it("lets one person sign twice, and says so on the page, in the Edition and in the record", async () => {
    const { move, issueId } = await readyPage("2033-02-01");
    await submitPage(chief, move);
    await expect(approvePage(chief, move)).rejects.toMatchObject({ code: "OWN_PAGE" });
    await changeHouse(administrator, { preset: "TWO_STEPS", waiver: true });
    await approvePage(chief, move);
    expect(await getPageForDesk(editor, move.pageId)).toMatchObject({ state: "APPROVED", waived: true });
    expect((await listSignatures(editor, move.pageId)).map(({ waived }) => waived)).toEqual([false, true]);
    await publishIssue(chief, await asShown(chief, issueId));
    expect(await database().editionPage.findFirst({ where: { pageId: move.pageId } })).toMatchObject({
      waived: true,
    });
    const moves = await listEntries(chief, {});
    expect(moves.find((entry) => entry.move === "HOUSE_CHANGED")).toMatchObject({ to: "TWO_STEPS WAIVER" });
    expect(moves.find((entry) => entry.subjectId === move.pageId && entry.move === "PAGE_APPROVED")?.to).toBe(
      "APPROVED WAIVER",
    );
  });

  it("is not shown where two people signed all the same", async () => {
    await changeHouse(administrator, { preset: "TWO_STEPS", waiver: true });
    const { move } = await readyPage("2033-02-02");
    await submitPage(editor, move);
    await approvePage(chief, move);
    expect(await getPageForDesk(editor, move.pageId)).toMatchObject({ waived: false });
  });

  it("is switched on by the administrator alone, who signs nothing", async () => {
    for (const actor of [editor, proofreader, head, chief])
      await expect(changeHouse(actor, { preset: "TWO_STEPS", waiver: true })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    expect(await getHouse()).toEqual({ preset: "TWO_STEPS", waiver: false });
  });
});

it("keeps signatures as they were given: the database refuses any change", async () => {
  const { move } = await readyPage("2033-03-01");
  await submitPage(editor, move);
  const change = database().signature.updateMany({
    where: { pageId: move.pageId },
    data: { opinion: "另一个" },
  });
  await expect(change).rejects.toThrow(/never change/);
  await expect(database().signature.deleteMany({})).rejects.toThrow(/never change/);
});
