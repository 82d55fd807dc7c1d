import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { ArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { getPageForDesk, getPageOfOthers } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import type { PageForDesk } from "@/newsroom/page/types";
import { createActor, createPastedPage } from "@/prisma/fixtures/newsroom";
import { LIVENESS_SECONDS } from "./liveness";
import { beat, keepDisplacedWords, leave, takeOver } from "./mutations";

let editor: Actor;
let colleague: Actor;
let administrator: Actor;
let page: PageForDesk;
let first: string;
let second: string;
let day = 0;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  colleague = await createActor("EDITOR", "何以宁");
  administrator = await createActor("ADMIN", "方正");
});
afterEach(() => {
  vi.useRealTimers();
});

async function freshPage() {
  day += 1;
  page = await createPastedPage(editor, { day: `2032-01-${String(day).padStart(2, "0")}` });
  [first, second] = page.articles.map(({ id }) => id) as [string, string];
}

/** A desk of someone on the page. */
function deskOf(actor: Actor) {
  const deskId = randomUUID();
  return {
    deskId,
    beat: (articleId: string | null, wants: string[] = articleId ? [articleId] : []) =>
      beat(actor, { pageId: page.id, deskId, articleId, wants }),
    takeOver: (articleId: string) => takeOver(actor, { pageId: page.id, deskId, articleId }),
    leave: () => leave(actor, { pageId: page.id, deskId }),
    /** As if its last heartbeat had been so long ago. */
    lastSeen: (seconds: number) =>
      database()
        .$executeRaw`UPDATE presences SET seen_at = seen_at - make_interval(secs => ${seconds}) WHERE id = ${deskId}`,
  };
}

const holders = (answer: Awaited<ReturnType<typeof beat>>) =>
  Object.fromEntries(answer.locks.map(({ articleId, name }) => [articleId, name]));

function withText(content: ArticleContent, text: string): ArticleContent {
  const paragraph = {
    type: "paragraph" as const,
    attrs: { spans: [] },
    content: [{ type: "text" as const, text }],
  };
  return { ...content, content: [...content.content, paragraph] };
}

async function save(actor: Actor, articleId: string, text: string) {
  const standing = await getPageForDesk(actor, page.id);
  const article = standing.articles.find(({ id }) => id === articleId);
  if (!article) throw new Error("no such article");
  return savePage(actor, {
    pageId: page.id,
    version: standing.version,
    changed: [{ ...article, content: withText(article.content, text) }],
    removed: [],
    order: null,
    furniture: null,
  });
}

describe("who is there", () => {
  it("everyone sees everyone, and on which article", async () => {
    await freshPage();
    const mine = deskOf(editor);
    const theirs = deskOf(colleague);
    await mine.beat(first);
    const answer = await theirs.beat(second);
    expect(answer.desks).toEqual([
      { deskId: theirs.deskId, userId: colleague.id, name: "何以宁", articleId: second },
      { deskId: mine.deskId, userId: editor.id, name: "林知遥", articleId: first },
    ]);
    expect(holders(answer)).toEqual({ [first]: "林知遥", [second]: "何以宁" });
    const [lock] = answer.locks;
    expect(Math.abs(Date.now() - Number(lock?.takenAt))).toBeLessThan(60_000);
  });

  it("who leaves is gone at once, and so is who is not heard of", async () => {
    await freshPage();
    const mine = deskOf(editor);
    const theirs = deskOf(colleague);
    await mine.beat(first);
    await theirs.beat(second);
    await theirs.leave();
    expect((await mine.beat(first)).desks).toHaveLength(1);
    await theirs.beat(second);
    await theirs.lastSeen(LIVENESS_SECONDS + 1);
    const answer = await mine.beat(first);
    expect(answer.desks).toHaveLength(1);
    expect(holders(answer)).toEqual({ [first]: "林知遥" });
  });

  it("a desk cannot be passed off as somebody else's, nor be closed by them", async () => {
    await freshPage();
    const mine = deskOf(editor);
    await mine.beat(first);
    const forged = { pageId: page.id, deskId: mine.deskId };
    await expect(beat(colleague, { ...forged, articleId: null, wants: [] })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await leave(colleague, forged);
    expect((await mine.beat(first)).desks).toHaveLength(1);
  });

  it("who may not edit is seen, and holds nothing", async () => {
    await freshPage();
    const answer = await deskOf(administrator).beat(first);
    expect(answer.desks).toMatchObject([{ name: "方正" }]);
    expect(answer.locks).toEqual([]);
    await expect(deskOf(administrator).takeOver(first)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("tells the versions that stand, so that a desk sees it is behind", async () => {
    await freshPage();
    const mine = deskOf(editor);
    expect((await mine.beat(first)).page.articles).toEqual({ [first]: 1, [second]: 1 });
    await save(colleague, second, "又加");
    const answer = await mine.beat(first);
    expect(answer.page).toMatchObject({ state: "DRAFT", articles: { [first]: 1, [second]: 2 } });
    const standing = await getPageOfOthers(editor, page.id);
    expect(standing.articles[1]).toMatchObject({ version: 2, savedBy: "何以宁" });
    expect(standing.contentHash).toBe((await getPageForDesk(editor, page.id)).contentHash);
  });
});

describe("who writes", () => {
  it("the second one on an article does not get it until the first one goes on", async () => {
    await freshPage();
    const mine = deskOf(editor);
    const theirs = deskOf(colleague);
    await mine.beat(first);
    expect(holders(await theirs.beat(first))).toEqual({ [first]: "林知遥" });
    await mine.beat(second, [second, first]);
    expect(holders(await theirs.beat(first))).toMatchObject({ [first]: "林知遥" });
    await mine.beat(second);
    expect(holders(await theirs.beat(first))).toEqual({ [first]: "何以宁", [second]: "林知遥" });
  });

  it("a desk whose heart stopped holds nothing, whatever the clocks of this machine say", async () => {
    await freshPage();
    const mine = deskOf(editor);
    const theirs = deskOf(colleague);
    await mine.beat(first);
    await mine.lastSeen(LIVENESS_SECONDS - 5);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-01-01") });
    expect(holders(await theirs.beat(first))).toEqual({ [first]: "林知遥" });
    vi.setSystemTime(new Date("1999-01-01"));
    await mine.lastSeen(LIVENESS_SECONDS);
    expect(holders(await theirs.beat(first))).toEqual({ [first]: "何以宁" });
  });

  it("an article is taken over, and the one before finds out and does not get it back", async () => {
    await freshPage();
    const mine = deskOf(editor);
    const theirs = deskOf(colleague);
    await mine.beat(first);
    expect(holders(await theirs.takeOver(first))).toEqual({ [first]: "何以宁" });
    expect(holders(await mine.beat(first))).toEqual({ [first]: "何以宁" });
  });

  it("an article of another page can be neither held nor taken over", async () => {
    await freshPage();
    const elsewhere = first;
    const other = page;
    await freshPage();
    expect((await deskOf(editor).beat(null, [elsewhere])).locks).toEqual([]);
    await expect(deskOf(editor).takeOver(elsewhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
    page = other;
    expect(holders(await deskOf(colleague).beat(elsewhere))).toEqual({ [elsewhere]: "何以宁" });
  });

  it("twenty desks at once: an article has one holder, whatever they do", async () => {
    await freshPage();
    const desks = Array.from({ length: 20 }, (_, index) => deskOf(index % 2 === 0 ? editor : colleague));
    const opening = await Promise.all(desks.map((desk) => desk.beat(first)));
    const firstHolders = new Set(opening.flatMap(({ locks }) => locks.map(({ deskId }) => deskId)));
    expect(firstHolders.size).toBe(1);

    const answers = await Promise.all(
      desks.flatMap((desk, index) => [
        desk.beat(index % 3 === 0 ? first : second, [first, second]),
        index % 4 === 0 ? desk.takeOver(first) : desk.beat(second),
        ...(index % 5 === 0 ? [desk.leave().then(() => desk.beat(first))] : []),
      ]),
    );
    for (const { locks } of answers) {
      const ids = locks.map(({ articleId }) => articleId);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const after = await Promise.all(desks.map((desk) => desk.beat(first, [first, second])));
    const settled = new Set(
      after.flatMap(({ locks }) => locks.map(({ articleId, deskId }) => `${articleId} ${deskId}`)),
    );
    const names = [...settled].map((pair) => pair.split(" ")[0]);
    expect(names.sort()).toEqual([first, second].sort());
  });
});

describe("a save", () => {
  it("of an article that somebody else writes on is refused and changes nothing", async () => {
    await freshPage();
    await deskOf(colleague).beat(first);
    expect(await save(editor, first, "抢先")).toMatchObject({
      ok: false,
      taken: [{ articleId: first, by: "何以宁" }],
      theirs: { articles: [{ id: first, version: 1 }, {}] },
    });
    expect(await save(editor, second, "别的稿件")).toMatchObject({ ok: true });
    expect(await save(colleague, first, "在写")).toMatchObject({ ok: true });
  });

  it("of one's own article goes through at whichever of one's desks; so does one that nobody holds any more", async () => {
    await freshPage();
    const mine = deskOf(editor);
    await mine.beat(first);
    expect(await save(editor, first, "另一扇窗")).toMatchObject({ ok: true });
    await mine.lastSeen(LIVENESS_SECONDS + 1);
    expect(await save(colleague, first, "他走了")).toMatchObject({ ok: true });
  });

  it("meets a takeover in one order or the other: what is displaced never stands on the page", async () => {
    await freshPage();
    const mine = deskOf(editor);
    const theirs = deskOf(colleague);
    await mine.beat(first);
    const [saved, taken] = await Promise.all([save(editor, first, "最后一笔"), theirs.takeOver(first)]);
    expect(taken.page.articles[first]).toBe(saved.ok ? 2 : 1);
    expect(await save(editor, first, "再一笔")).toMatchObject({ ok: false });
  });
});

describe("displaced words", () => {
  it("are kept as a version that never stood on the page, once however often they are sent", async () => {
    await freshPage();
    const [article] = page.articles;
    if (!article) throw new Error("no article");
    const words = { pageId: page.id, articleId: first, content: withText(article.content, "没存上的话") };
    await keepDisplacedWords(editor, words);
    await keepDisplacedWords(editor, words);
    const kept = await database().pageRevision.findMany({
      where: { pageId: page.id, purpose: "DISPLACED" },
      include: { changes: true },
    });
    expect(kept).toMatchObject([
      {
        savedById: editor.id,
        sourceId: page.source?.id,
        articles: [
          { id: first, version: 1 },
          { id: second, version: 1 },
        ],
        changes: [{ articleId: first, version: null, savedById: editor.id }],
      },
    ]);
    expect(JSON.stringify(kept[0]?.changes[0]?.content)).toContain("没存上的话");
    expect((await getPageForDesk(editor, page.id)).articles).toEqual(page.articles);
  });

  it.each([
    { why: "no article at all", content: "<p>话</p>", code: "PAGE_DAMAGED" },
    { why: "another article's", content: null, code: "INVALID" },
  ])("are refused: $why", async ({ content, code }) => {
    await freshPage();
    const words = { pageId: page.id, articleId: first, content: content ?? page.articles[1]?.content };
    await expect(keepDisplacedWords(editor, words)).rejects.toMatchObject({ code });
    await expect(keepDisplacedWords(administrator, words)).rejects.toThrow();
  });
});
