import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database, transaction } from "@/lib/db";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import type { SavePage } from "@/newsroom/page/schema";
import type { ArticleOnDesk, PageForDesk } from "@/newsroom/page/types";
import { createActor, createPastedPage, PASTED } from "@/prisma/fixtures/newsroom";
import { getRevision, listRevisions } from "./data";
import { keepDisplaced } from "./mutations";

let editor: Actor;
let colleague: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  colleague = await createActor("CHIEF", "顾长风");
  administrator = await createActor("ADMIN");
});

const withText = (content: ArticleContent, text: string): ArticleContent => ({
  ...content,
  content: [
    ...content.content,
    { type: "paragraph", attrs: { spans: [] }, content: [{ type: "text", text }] },
  ],
});

/** The two articles of the pasted page. */
function both(page: PageForDesk): [ArticleOnDesk, ArticleOnDesk] {
  const [a, b] = page.articles;
  if (!a || !b) throw new Error("the page has two articles");
  return [a, b];
}

/** Saves what is given on the page as it stands now. */
async function save(actor: Actor, pageId: string, parts: (page: PageForDesk) => Partial<SavePage>) {
  const page = await getPageForDesk(actor, pageId);
  const nothing = { changed: [], removed: [], order: null, furniture: null };
  return savePage(actor, { pageId, version: page.version, ...nothing, ...parts(page) });
}

const type = (actor: Actor, pageId: string, which: 0 | 1, text: string, purpose?: SavePage["purpose"]) =>
  save(actor, pageId, (page) => {
    const article = both(page)[which];
    return { purpose, changed: [{ ...article, content: withText(article.content, text) }] };
  });

const displace = (actor: Actor, pageId: string, articleId: string, content: unknown) =>
  transaction((tx) => keepDisplaced(tx, actor, { pageId, articleId, content }));

const pageIn = ({ articles, furniture }: Pick<PageForDesk, "articles" | "furniture">) => ({
  articles,
  furniture,
});

describe("the revisions of a page", () => {
  it("are there in order for every save that changed something, and for no other", async () => {
    const { id } = await createPastedPage(editor, { day: "2032-01-01" });
    await type(editor, id, 0, "甲");
    await save(editor, id, () => ({}));
    await type(colleague, id, 1, "乙", "RESTORED");
    await save(colleague, id, (page) => ({
      order: both(page)
        .map((article) => article.id)
        .reverse(),
    }));
    const { revisions, hasMore } = await listRevisions(editor, id);
    expect(hasMore).toBe(false);
    expect(revisions.map((line) => [line.number, line.purpose, line.savedBy])).toEqual([
      [4, "EDITED", "顾长风"],
      [3, "RESTORED", "顾长风"],
      [2, "EDITED", "林知遥"],
      [1, "PASTED", "林知遥"],
    ]);
    expect(revisions[0]).toMatchObject({ articles: [], isReordered: true, hasNewFurniture: false });
    expect(revisions[1]?.articles).toMatchObject([{ headline: "城西菜市场完成改造", change: "changed" }]);
    expect(revisions[3]?.articles.map(({ change }) => change)).toEqual(["added", "added"]);
  });

  it("are none for a save that is sent a second time because its answer was lost", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-02" });
    const [article] = both(page);
    const sent: SavePage = {
      pageId: page.id,
      version: page.version,
      changed: [{ ...article, content: withText(article.content, "一次") }],
      removed: [],
      order: null,
      furniture: null,
    };
    expect(await savePage(editor, sent)).toMatchObject({ ok: true });
    expect(await savePage(editor, sent)).toMatchObject({ ok: true });
    expect((await listRevisions(editor, page.id)).revisions).toHaveLength(2);
  });

  it("are none for a save that was refused", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-03" });
    const [article] = both(page);
    await type(colleague, page.id, 0, "先存");
    const late = await savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [{ ...article, content: withText(article.content, "后存") }],
      removed: [],
      order: null,
      furniture: null,
    });
    expect(late.ok).toBe(false);
    expect((await listRevisions(editor, page.id)).revisions).toHaveLength(2);
  });

  it("name what was merged away, and it can still be read", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-04" });
    const [a, b] = both(page);
    await save(editor, page.id, () => ({
      changed: [{ ...a, content: withText(a.content, "并入") }],
      removed: [{ id: b.id, version: b.version }],
      order: [a.id],
    }));
    const { revisions } = await listRevisions(editor, page.id);
    expect(revisions[0]?.articles).toMatchObject([
      { id: a.id, change: "changed" },
      { id: b.id, change: "removed", headline: "城西菜市场完成改造" },
    ]);
    expect((await getRevision(editor, page.id, 1)).articles).toEqual(page.articles);
    expect((await getRevision(editor, page.id, 2)).articles).toHaveLength(1);
  });

  it("put together are the page as it was saved, each of them, words, order, furniture and source", async () => {
    const { id } = await createPastedPage(editor, { day: "2032-01-05" });
    const stood = [pageIn(await getPageForDesk(editor, id))];
    const remember = async () => stood.push(pageIn(await getPageForDesk(editor, id)));
    await type(editor, id, 0, "甲");
    await remember();
    await save(editor, id, (page) => ({
      order: both(page)
        .map((article) => article.id)
        .reverse(),
      furniture: {
        type: "furniture",
        content: [
          { type: "label", attrs: { spans: [], reason: "guide" }, content: [{ type: "text", text: "导读" }] },
        ],
      },
    }));
    await remember();
    await type(colleague, id, 1, "乙");
    await remember();
    for (const [index, page] of stood.entries()) {
      const revision = await getRevision(editor, id, index + 1);
      expect(pageIn(revision)).toEqual(page);
      expect(revision.source?.text).toBe(PASTED);
    }
  });

  it("number themselves without gaps or twins when many save at once", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-06" });
    const [a, b] = both(page);
    const actors = [editor, colleague];
    const texts = Array.from({ length: 12 }, (_, index) => `${index}`);
    const answers = await Promise.all(
      texts.map((text, index) => {
        const article = index % 2 === 0 ? a : b;
        return savePage(actors[index % 2] ?? editor, {
          pageId: page.id,
          version: page.version,
          changed: [{ ...article, content: withText(article.content, text) }],
          removed: [],
          order: null,
          furniture: null,
        });
      }),
    );
    const saved = answers.filter(({ ok }) => ok).length;
    const displaced = await Promise.all(
      texts.map((text) => displace(editor, page.id, a.id, withText(a.content, `未存${text}`))),
    );
    const { revisions } = await listRevisions(editor, page.id);
    const numbers = revisions.map(({ number }) => number).reverse();
    expect(numbers).toEqual(Array.from({ length: 1 + saved + displaced.length }, (_, index) => index + 1));
    expect(saved).toBe(2);
  });

  it("come a screen at a time, newest first", async () => {
    const { id } = await createPastedPage(editor, { day: "2032-01-07" });
    for (const text of ["一", "二", "三", "四"]) await type(editor, id, 0, text);
    const first = await listRevisions(editor, id, { limit: 2 });
    expect(first).toMatchObject({ hasMore: true, revisions: [{ number: 5 }, { number: 4 }] });
    const second = await listRevisions(editor, id, { limit: 3, before: 4 });
    expect(second.revisions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(second.hasMore).toBe(false);
    // The last of a screen is told from the one before it, which is on the next.
    expect(first.revisions[1]?.articles).toMatchObject([{ change: "changed" }]);
  });

  it("begin with the next save on a page that was saved before they were kept whole", async () => {
    const { id: issueId } = await database().issue.create({
      data: { date: new Date("2032-01-08"), number: 1 },
    });
    const { id } = await database().page.create({
      data: { issueId, number: "01", name: "旧版", furniture: { type: "furniture" } },
    });
    const contents = ["甲", "乙"].map((text): ArticleContent => {
      const content: ArticleContent = {
        type: "article",
        attrs: { id: randomUUID(), sectionId: null },
        content: [],
      };
      return withText(content, text);
    });
    for (const [position, content] of contents.entries()) {
      const articleId = content.attrs.id;
      await database().article.create({
        data: { id: articleId, pageId: id, position, version: 3, content },
      });
      await database().articleRevision.create({
        data: { articleId, pageId: id, version: 3, content, savedById: editor.id },
      });
    }
    expect(await listRevisions(editor, id)).toEqual({ revisions: [], hasMore: false });
    await type(editor, id, 1, "丙");
    const { revisions } = await listRevisions(editor, id);
    expect(revisions).toMatchObject([{ number: 1, articles: [{ lead: "乙丙", change: "changed" }] }]);
    const { articles, source } = await getRevision(editor, id, 1);
    expect(articles.map(({ version }) => version)).toEqual([3, 4]);
    expect(source).toBeNull();
  });

  it("are not there for a page or a number that does not exist", async () => {
    const { id } = await createPastedPage(editor, { day: "2032-01-09" });
    const other = await createPastedPage(editor, { day: "2032-01-09", number: "02" });
    await type(editor, other.id, 0, "甲");
    await expect(listRevisions(editor, randomUUID())).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getRevision(editor, randomUUID(), 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getRevision(editor, id, 2)).rejects.toMatchObject({ code: "NOT_FOUND" });
    // An administrator sees the paper as everyone who works here does.
    expect((await listRevisions(administrator, id)).revisions).toHaveLength(1);
  });

  it("cannot be changed in the database, not even by hand", async () => {
    const { id } = await createPastedPage(editor, { day: "2032-01-10" });
    await expect(database().pageRevision.deleteMany({ where: { pageId: id } })).rejects.toThrow();
    await expect(
      database().pageRevision.updateMany({ where: { pageId: id }, data: { purpose: "EDITED" } }),
    ).rejects.toThrow();
  });
});

describe("what was displaced", () => {
  it("is kept as a revision that changes nothing on the page", async () => {
    const page = await createPastedPage(editor, { day: "2032-02-01" });
    const [, b] = both(page);
    const words = withText(b.content, "没来得及存");
    expect(await displace(editor, page.id, b.id, words)).toEqual({ number: 2 });
    expect(await getPageForDesk(editor, page.id)).toEqual(page);
    const { revisions } = await listRevisions(colleague, page.id);
    expect(revisions[0]).toMatchObject({
      purpose: "DISPLACED",
      savedBy: "林知遥",
      articles: [{ id: b.id, change: "displaced" }],
    });
    const revision = await getRevision(colleague, page.id, 2);
    expect(revision.displaced).toEqual([words]);
    expect(pageIn(revision)).toEqual(pageIn(page));
    // The article goes on counting as if nothing had been.
    await type(colleague, page.id, 1, "接手后");
    expect((await getPageForDesk(editor, page.id)).articles[1]?.version).toBe(b.version + 1);
  });

  it("is kept once, and not at all where it stands on the page", async () => {
    const page = await createPastedPage(editor, { day: "2032-02-02" });
    const [a] = both(page);
    const words = withText(a.content, "没来得及存");
    await displace(editor, page.id, a.id, words);
    expect(await displace(editor, page.id, a.id, words)).toEqual({ number: null });
    expect(await displace(colleague, page.id, a.id, a.content)).toEqual({ number: null });
    expect(await displace(colleague, page.id, a.id, words)).toEqual({ number: 3 });
  });

  it("is kept of an article that is gone, too", async () => {
    const page = await createPastedPage(editor, { day: "2032-02-03" });
    const [a, b] = both(page);
    await save(colleague, page.id, () => ({ removed: [{ id: b.id, version: b.version }], order: [a.id] }));
    expect(await displace(editor, page.id, b.id, withText(b.content, "没来得及存"))).toEqual({ number: 3 });
  });

  it.each([
    { why: "from who may not edit", who: () => administrator, code: "FORBIDDEN", content: undefined },
    { why: "that is no article's", who: () => editor, code: "PAGE_DAMAGED", content: { type: "doc" } },
    {
      why: "that is another article's",
      who: () => editor,
      code: "PAGE_DAMAGED",
      content: { type: "article", attrs: { id: randomUUID() }, content: [{ type: "paragraph" }] },
    },
  ])("is refused: $why", async ({ why, who, code, content }) => {
    const page = await createPastedPage(editor, { day: "2032-02-04", number: `A${why.length}` });
    const [a] = both(page);
    const refused = displace(who(), page.id, a.id, content ?? withText(a.content, "甲"));
    await expect(refused).rejects.toMatchObject({ code });
    expect((await listRevisions(editor, page.id)).revisions).toHaveLength(1);
  });
});
