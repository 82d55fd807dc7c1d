import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type ArticleContent, headlineOf } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { addPage } from "@/newsroom/page-setup/mutations";
import { check } from "@/newsroom/preflight/check";
import { createActor, createApprovedPage, createPastedPage, PASTED } from "@/prisma/fixtures/newsroom";
import { getPageForDesk } from "./data";
import { pastePage, savePage } from "./mutations";
import type { PageForDesk } from "./types";

let editor: Actor;
let colleague: Actor;
let chief: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  colleague = await createActor("EDITOR", "何以宁");
  chief = await createActor("CHIEF", "顾长风");
  administrator = await createActor("ADMIN");
});

function first(page: PageForDesk) {
  const [article] = page.articles;
  if (!article) throw new Error("the page has no article");
  return article;
}

function withText(content: ArticleContent, text: string): ArticleContent {
  return {
    ...content,
    content: [
      ...content.content,
      { type: "paragraph", attrs: { spans: [] }, content: [{ type: "text", text }] },
    ],
  };
}

const nothing = { removed: [], order: null, furniture: null };

describe("a pasted page", () => {
  it("keeps the text as it came and stands split", async () => {
    const page = await createPastedPage(editor, { day: "2031-01-01" });
    expect(page.source?.text).toBe(PASTED);
    expect(page.articles).toHaveLength(2);
    expect(page.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const source = await database().source.findFirstOrThrow({ where: { pageId: page.id } });
    expect(source).toMatchObject({ pastedById: editor.id });
  });

  it("is not overwritten by a second paste", async () => {
    const page = await createPastedPage(editor, { day: "2031-01-02" });
    await expect(pastePage(editor, { pageId: page.id, text: "别的" })).rejects.toMatchObject({
      code: "WRONG_STATE",
    });
    expect(await getPageForDesk(editor, page.id)).toMatchObject({ source: { text: PASTED } });
  });

  it("changes nothing when the text is refused", async () => {
    const page = await createPastedPage(editor, { day: "2031-01-03" });
    const { pageId } = await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await expect(pastePage(editor, { pageId, text: " \n" })).rejects.toMatchObject({ code: "TEXT_EMPTY" });
    expect(await getPageForDesk(editor, pageId)).toMatchObject({ source: null, articles: [], version: 1 });
  });

  it("is held against the issue's other pages: a text that was pasted twice is there twice", async () => {
    const page = await createPastedPage(editor, { day: "2031-01-07" });
    expect(page.elsewhere).toEqual([]);
    const { pageId } = await addPage(editor, { issueId: page.issueId, number: "02", name: "民生" });
    await pastePage(editor, { pageId, text: PASTED });
    const second = await getPageForDesk(editor, pageId);
    expect(second.elsewhere.map(({ page, headline }) => [page, headline])).toEqual(
      page.articles.map(({ content }) => ["01", headlineOf(content)]),
    );
    const articles = second.articles.map(({ content }) => content);
    const findings = check({ ...second, source: PASTED, articles });
    expect(findings.filter(({ rule }) => rule === "two-copies")).toMatchObject([
      { articleNumber: 1, details: { page: "01" } },
      { articleNumber: 2, details: { page: "01" } },
    ]);
  });

  it("is not for the administrator to make or change", async () => {
    const page = await createPastedPage(editor, { day: "2031-01-05" });
    await expect(
      addPage(administrator, { issueId: page.issueId, number: "02", name: "x" }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const save = savePage(administrator, { pageId: page.id, version: page.version, changed: [], ...nothing });
    await expect(save).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("cannot be changed in the database, not even by hand", async () => {
    const page = await createPastedPage(editor, { day: "2031-01-06" });
    await expect(
      database().source.update({ where: { id: page.source?.id ?? "" }, data: { text: "改" } }),
    ).rejects.toThrow();
  });
});

describe("saving a page", () => {
  it("keeps what two editors did to different articles, without asking", async () => {
    const page = await createPastedPage(editor, { day: "2031-02-01" });
    const [a, b] = page.articles;
    if (!a || !b) throw new Error("two articles");
    const save = (actor: Actor, article: typeof a, text: string) =>
      savePage(actor, {
        pageId: page.id,
        version: page.version,
        changed: [{ ...article, content: withText(article.content, text) }],
        ...nothing,
      });
    const answers = await Promise.all([save(editor, a, "甲加"), save(colleague, b, "乙加")]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    const words = JSON.stringify((await getPageForDesk(editor, page.id)).articles);
    expect(words).toContain("甲加");
    expect(words).toContain("乙加");
  });

  it("refuses a stale save, shows what stands and who saved it, and changes nothing", async () => {
    const page = await createPastedPage(editor, { day: "2031-02-02" });
    const article = first(page);
    const change = (actor: Actor, text: string) =>
      savePage(actor, {
        pageId: page.id,
        version: page.version,
        changed: [{ ...article, content: withText(article.content, text) }],
        ...nothing,
      });
    await change(editor, "先存");
    const answer = await change(colleague, "后存");
    expect(answer).toMatchObject({
      ok: false,
      theirs: { articles: [{ id: article.id, version: 2, savedBy: "林知遥" }, {}] },
    });
    const words = JSON.stringify((await getPageForDesk(editor, page.id)).articles);
    expect(words).toContain("先存");
    expect(words).not.toContain("后存");
  });

  it("keeps every version of an article, also of one that is removed", async () => {
    const page = await createPastedPage(editor, { day: "2031-02-03" });
    const [a, b] = page.articles;
    if (!a || !b) throw new Error("two articles");
    await savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [{ ...a, content: withText(a.content, "并") }],
      removed: [{ id: b.id, version: b.version }],
      order: [a.id],
      furniture: null,
    });
    const revisions = await database().articleRevision.findMany({
      where: { pageId: page.id },
      orderBy: { savedAt: "asc" },
    });
    expect(revisions.map(({ articleId, version }) => `${articleId} ${version}`).sort()).toEqual(
      [`${a.id} 1`, `${a.id} 2`, `${b.id} 1`].sort(),
    );
    expect((await getPageForDesk(editor, page.id)).articles).toHaveLength(1);
  });

  it.each([
    {
      why: "a block that no article has",
      content: { type: "article", attrs: {}, content: [{ type: "script" }] },
    },
    { why: "no article at all", day: "2031-03-02", content: "<p>words</p>" },
    {
      why: "another article's name",
      day: "2031-03-03",
      content: { type: "article", attrs: { id: randomUUID() }, content: [{ type: "paragraph" }] },
    },
  ])("refuses hostile content: $why", async ({ day, content }) => {
    const page = await createPastedPage(editor, { day });
    const save = savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [{ ...first(page), content }],
      ...nothing,
    });
    await expect(save).rejects.toMatchObject({ code: "PAGE_DAMAGED" });
    expect((await getPageForDesk(editor, page.id)).articles).toEqual(page.articles);
  });

  it("refuses a section or a photo that does not exist", async () => {
    const page = await createPastedPage(editor, { day: "2031-02-05" });
    const article = first(page);
    const content = { ...article.content, attrs: { ...article.content.attrs, sectionId: randomUUID() } };
    const save = savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [{ ...article, content }],
      ...nothing,
    });
    await expect(save).rejects.toMatchObject({ code: "INVALID" });
  });

  it("voids an approval when readers would see a change, and records it", async () => {
    const approved = await createApprovedPage(editor, chief, { day: "2031-02-06" });
    const article = first(approved);
    const answer = await savePage(editor, {
      pageId: approved.id,
      version: approved.version,
      changed: [{ ...article, content: withText(article.content, "又改") }],
      ...nothing,
    });
    expect(answer).toMatchObject({ ok: true, state: "DRAFT" });
    const page = await database().page.findUniqueOrThrow({ where: { id: approved.id } });
    expect(page).toMatchObject({ approvedHash: null, approvedById: null, submittedById: null });
    const entry = await database().auditEntry.findFirst({
      where: { subjectId: approved.id },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({
      move: "APPROVAL_VOIDED",
      from: "APPROVED",
      to: "DRAFT",
      actorName: "林知遥",
    });
  });

  it("keeps an approval where nothing that readers see has changed", async () => {
    const approved = await createApprovedPage(editor, chief, { day: "2031-02-07" });
    const answer = await savePage(editor, {
      pageId: approved.id,
      version: approved.version,
      changed: [],
      ...nothing,
    });
    expect(answer).toMatchObject({ ok: true, state: "APPROVED" });
  });
});
