import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { findBrokenEntry, listEntries } from "@/newsroom/audit/data";
import { getIssue, listIssues } from "@/newsroom/issue/data";
import { savePage } from "@/newsroom/page/mutations";
import type { PageForDesk } from "@/newsroom/page/types";
import { addPage } from "@/newsroom/page-setup/mutations";
import { approvePage, submitPage } from "@/newsroom/review/mutations";
import { asShown, createActor, createApprovedPage } from "@/prisma/fixtures/newsroom";
import { findPublishedPage } from "./data";
import { publishDueIssue, publishIssue, scheduleIssue, signIssue, unscheduleIssue } from "./mutations";

let editor: Actor;
let chief: Actor;
let otherChief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  otherChief = await createActor("CHIEF", "沈砚秋");
});

const inAnHour = () => new Date(Date.now() + 3_600_000);

/** The clock goes on until the time that was set is so many seconds past. */
const passBy = (issueId: string, seconds: number) => database().$executeRaw`
  UPDATE schedules SET publish_at = now() AT TIME ZONE 'UTC' - make_interval(secs => ${seconds})
  WHERE issue_id = ${issueId}`;

const movesOf = async (issueId: string) =>
  (await listEntries(chief, { issue: issueId }))
    .map(({ move }) => move)
    .filter((move) => move.startsWith("ISSUE_"));

/** An editor adds a sentence to the first article; who may sign for the page does so again. */
async function edit(page: PageForDesk, isSignedAgain: boolean) {
  const [first] = page.articles;
  if (!first) throw new Error("The page has no article.");
  const text = "另据了解，步道夜间有灯。";
  const added = {
    type: "paragraph" as const,
    attrs: { spans: [] },
    content: [{ type: "text" as const, text }],
  };
  const content = { ...first.content, content: [...first.content.content, added] };
  const saved = await savePage(editor, {
    pageId: page.id,
    version: page.version,
    changed: [{ ...first, content }],
    removed: [],
    order: null,
    furniture: null,
  });
  if (!saved.ok || !isSignedAgain) return;
  const move = { pageId: page.id, contentHash: saved.contentHash };
  await submitPage(editor, move);
  await approvePage(chief, move);
}

/** How many paragraphs readers see in the first article. */
async function paragraphsOut(day: string) {
  const [first] = (await findPublishedPage(day, "01"))?.articles ?? [];
  return first?.content.content.filter(({ type }) => type === "paragraph").length;
}

describe("signing for an issue", () => {
  it("is the chief's, for just what was on the screen, and holds until something is changed", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-01-01" });
    const shown = await asShown(chief, page.issueId);
    await expect(signIssue(editor, shown)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(signIssue(chief, { ...shown, manifestHash: "0".repeat(64) })).rejects.toMatchObject({
      code: "CONTENT_CHANGED",
    });
    await signIssue(chief, shown);
    expect(await getIssue(editor, page.issueId)).toMatchObject({ signed: { by: "顾长风" }, isNew: true });
    await edit(page, true);
    expect(await getIssue(editor, page.issueId)).toMatchObject({ signed: null });
    await expect(publishIssue(chief, shown)).rejects.toMatchObject({ code: "CONTENT_CHANGED" });
  });

  it("names the pages that are missing", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-01-02" });
    await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await expect(signIssue(chief, await asShown(chief, page.issueId))).rejects.toMatchObject({
      code: "PAGES_NOT_APPROVED",
      details: { pages: "02" },
    });
  });

  it("comes before publishing, in the record too, once", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-01-03" });
    const shown = await asShown(chief, page.issueId);
    await signIssue(chief, shown);
    await publishIssue(otherChief, shown);
    expect(await movesOf(page.issueId)).toEqual(["ISSUE_PUBLISHED", "ISSUE_SIGNED", "ISSUE_CREATED"]);
  });
});

describe("a correction", () => {
  it("goes out with a note for readers, which stays with the article", async () => {
    const day = "2034-03-01";
    const page = await createApprovedPage(editor, chief, { day });
    await publishIssue(chief, await asShown(chief, page.issueId));
    await edit(page, true);
    const shown = await asShown(chief, page.issueId);
    const { corrected } = await getIssue(chief, page.issueId);
    expect(corrected).toMatchObject([{ articleId: page.articles[0]?.id, headline: "南湖公园新建步道开放" }]);
    const note = { articleId: page.articles[0]?.id ?? "", words: "补充了夜间照明的情况。" };
    await expect(publishIssue(chief, shown)).rejects.toMatchObject({
      code: "NOTE_MISSING",
      details: { headline: "南湖公园新建步道开放" },
    });
    await expect(scheduleIssue(chief, { ...shown, publishAt: inAnHour() })).rejects.toMatchObject({
      code: "NOTE_MISSING",
    });
    await scheduleIssue(chief, { ...shown, publishAt: inAnHour(), notes: [note] });
    await passBy(page.issueId, 1);
    await publishDueIssue(page.issueId);
    const articles = (await findPublishedPage(day, "01"))?.articles ?? [];
    expect(articles.map(({ corrections }) => corrections.map(({ words }) => words))).toEqual([
      [note.words],
      [],
    ]);
    expect((await getIssue(chief, page.issueId)).corrected).toEqual([]);
    await expect(database().correction.deleteMany()).rejects.toThrow(/never change/);
  });
});

describe("a time that is set", () => {
  it("is the chief's, and to come", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-01" });
    const shown = await asShown(chief, page.issueId);
    const publishAt = inAnHour();
    await expect(scheduleIssue(editor, { ...shown, publishAt })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const passed = { ...shown, publishAt: new Date(Date.now() - 1000) };
    await expect(scheduleIssue(chief, passed)).rejects.toMatchObject({ code: "TIME_PASSED" });
    await scheduleIssue(chief, { ...shown, publishAt });
    expect(await getIssue(editor, page.issueId)).toMatchObject({
      edition: null,
      signed: { by: "顾长风" },
      schedule: { publishAt, by: "顾长风", isAsNow: true },
    });
    expect((await listIssues(editor)).find(({ id }) => id === page.issueId)).toMatchObject({ publishAt });
    expect(await publishDueIssue(page.issueId)).toBeNull();
  });

  it("puts out what was signed, whatever was edited since, in the name of who set it", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-02" });
    const shown = await asShown(chief, page.issueId);
    await scheduleIssue(chief, { ...shown, publishAt: inAnHour() });
    await edit(page, false);
    expect(await getIssue(chief, page.issueId)).toMatchObject({
      schedule: { isAsNow: false, isOverdue: false },
      signed: null,
    });
    await passBy(page.issueId, 120);
    expect(await getIssue(chief, page.issueId), "until a server puts it out").toMatchObject({
      schedule: { isOverdue: true },
    });
    expect(await publishDueIssue(page.issueId)).toEqual({ edition: 1, day: "2034-02-02" });
    expect(await paragraphsOut("2034-02-02")).toBe(1);
    const issue = await getIssue(chief, page.issueId);
    expect(issue).toMatchObject({ schedule: null, editions: [{ number: 1, publishedBy: "顾长风" }] });
    expect(issue.editions[0]?.scheduledFor).toBeInstanceOf(Date);
    expect(await publishDueIssue(page.issueId)).toBeNull();
  });

  it("is kept where pages are signed again, or replaced by what stands now", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-03" });
    await scheduleIssue(chief, { ...(await asShown(chief, page.issueId)), publishAt: inAnHour() });
    await edit(page, true);
    expect(await getIssue(chief, page.issueId)).toMatchObject({ schedule: { isAsNow: false }, isNew: true });
    await scheduleIssue(otherChief, { ...(await asShown(chief, page.issueId)), publishAt: inAnHour() });
    expect(await getIssue(chief, page.issueId)).toMatchObject({ schedule: { isAsNow: true, by: "沈砚秋" } });
    await passBy(page.issueId, 2);
    await publishDueIssue(page.issueId);
    expect(await paragraphsOut("2034-02-03")).toBe(2);
  });

  it("leaves no trace in the way when it is taken off, and the record keeps both", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-04" });
    const shown = await asShown(chief, page.issueId);
    await scheduleIssue(chief, { ...shown, publishAt: inAnHour() });
    await expect(unscheduleIssue(editor, shown)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await unscheduleIssue(otherChief, shown);
    await expect(unscheduleIssue(chief, shown)).rejects.toMatchObject({ code: "NOT_SCHEDULED" });
    expect(await database().schedule.count({ where: { issueId: page.issueId } })).toBe(0);
    await scheduleIssue(chief, { ...shown, publishAt: inAnHour() });
    expect(await movesOf(page.issueId)).toEqual([
      "ISSUE_SCHEDULED",
      "ISSUE_UNSCHEDULED",
      "ISSUE_SCHEDULED",
      "ISSUE_SIGNED",
      "ISSUE_CREATED",
    ]);
  });

  it("is taken off by publishing at once: an older version never comes after a newer one", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-05" });
    await scheduleIssue(chief, { ...(await asShown(chief, page.issueId)), publishAt: inAnHour() });
    await edit(page, true);
    await publishIssue(chief, await asShown(chief, page.issueId));
    expect(await getIssue(chief, page.issueId)).toMatchObject({ schedule: null, edition: { number: 1 } });
  });

  it("is caught up, and late, where no server ran when it came", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-06" });
    await scheduleIssue(chief, { ...(await asShown(chief, page.issueId)), publishAt: inAnHour() });
    await passBy(page.issueId, 7200);
    await publishDueIssue(page.issueId);
    const { editions } = await getIssue(chief, page.issueId);
    expect(
      (editions[0]?.publishedAt.getTime() ?? 0) - (editions[0]?.scheduledFor?.getTime() ?? 0),
    ).toBeGreaterThan(7_000_000);
  });

  it("is kept by one of many servers, once", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-07" });
    await scheduleIssue(chief, { ...(await asShown(chief, page.issueId)), publishAt: inAnHour() });
    await passBy(page.issueId, 1);
    const out = await Promise.all(Array.from({ length: 8 }, () => publishDueIssue(page.issueId)));
    expect(out.filter((published) => published !== null)).toHaveLength(1);
    expect(await database().edition.count({ where: { issueId: page.issueId } })).toBe(1);
  });

  it("does not put out a manifest that somebody changed behind the desk's back", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2034-02-08" });
    await scheduleIssue(chief, { ...(await asShown(chief, page.issueId)), publishAt: inAnHour() });
    await database().$executeRaw`
      UPDATE schedules SET manifest = replace(manifest::text, '步道', '车道')::jsonb WHERE issue_id = ${page.issueId}`;
    await passBy(page.issueId, 1);
    await expect(publishDueIssue(page.issueId)).rejects.toThrow("not what was signed");
    expect(await database().edition.count({ where: { issueId: page.issueId } })).toBe(0);
    await unscheduleIssue(chief, { issueId: page.issueId });
    expect(await findBrokenEntry(chief)).toBeNull();
  });
});
