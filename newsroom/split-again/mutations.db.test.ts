import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type ArticleContent, assemblePage, headlineOf, plainText } from "@/editor/document";
import { ledgerOf } from "@/editor/ledger/ledger";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { getIssue } from "@/newsroom/issue/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { savePage } from "@/newsroom/page/mutations";
import type { PageForDesk } from "@/newsroom/page/types";
import { beat } from "@/newsroom/presence/mutations";
import { findPublishedArticle } from "@/newsroom/publication/data";
import { publishIssue } from "@/newsroom/publication/mutations";
import { submitPage } from "@/newsroom/review/mutations";
import {
  asShown,
  createActor,
  createApprovedPage,
  createPastedPage,
  makeReady,
  PASTED,
} from "@/prisma/fixtures/newsroom";
import { getSplitToDecide } from "./data";
import { splitAgain } from "./mutations";
import type { SplitToDecide } from "./types";

let editor: Actor;
let chief: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  administrator = await createActor("ADMIN");
});

/** The page of tomorrow's first print and of its second: another length of the path, a brief more. */
const REPRINTED = `${PASTED.replace("三公里", "五公里")}
十七路公交延时

本报讯（记者 何以宁）自下周一起，十七路
公交车末班车改为晚十点三十分发出。
`;

const decide = (page: PageForDesk, text: string | null = REPRINTED) =>
  getSplitToDecide(editor, { pageId: page.id, text });

const choose = (split: SplitToDecide, takes: (kind: string) => boolean) =>
  split.proposals.map(({ kind }) => takes(kind));

const apply = (
  page: PageForDesk,
  split: SplitToDecide,
  takes: (kind: string) => boolean,
  text: string | null = REPRINTED,
) => splitAgain(editor, { pageId: page.id, text, basis: split.basis, takes: choose(split, takes) });

const unplaced = (page: PageForDesk) =>
  ledgerOf(
    page.source?.text ?? "",
    assemblePage(
      page.articles.map(({ content }) => content),
      page.furniture,
    ),
  ).unplaced;

/** Another headline for the first article. */
async function correct(actor: Actor, page: PageForDesk): Promise<PageForDesk> {
  const [article] = page.articles;
  if (!article) throw new Error("the page has no article");
  const content: ArticleContent = {
    ...article.content,
    content: article.content.content.map((block) =>
      block.type === "headline" ? { ...block, content: [{ type: "text", text: "南湖步道昨起开放" }] } : block,
    ),
  };
  await savePage(actor, {
    pageId: page.id,
    version: page.version,
    changed: [{ ...article, content }],
    removed: [],
    order: null,
    furniture: null,
  });
  return getPageForDesk(actor, page.id);
}

describe("splitting again", () => {
  it("proposes and writes nothing", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-01" });
    const split = await decide(page);
    expect(split.proposals.map(({ kind, isSuggested }) => [kind, isSuggested])).toEqual([
      ["changed", true],
      ["same", false],
      ["new", true],
    ]);
    expect(await getPageForDesk(editor, page.id)).toEqual(page);
  });

  it("takes a new print: its text is the source, the article keeps its name, the earlier text stays", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-02" });
    await apply(page, await decide(page), () => true);
    const after = await getPageForDesk(editor, page.id);
    expect(after.source?.text).toBe(REPRINTED);
    expect(after.articles.map(({ id }) => id).slice(0, 2)).toEqual(page.articles.map(({ id }) => id));
    expect(after.articles.map(({ content }) => headlineOf(content)).at(2)).toBe("十七路公交延时");
    expect(plainText(after.articles[0]?.content as ArticleContent)).toContain("五公里");
    expect(unplaced(after)).toBe(0);
    const sources = await database().source.findMany({ where: { pageId: page.id } });
    expect(sources.map(({ text }) => text)).toEqual(expect.arrayContaining([PASTED, REPRINTED]));
    const pastes = await database().auditEntry.findMany({
      where: { subjectId: page.id, move: "PAGE_PASTED" },
    });
    expect(pastes).toHaveLength(2);
    const revisions = await database().articleRevision.findMany({
      where: { articleId: page.articles[0]?.id ?? "" },
      orderBy: { version: "asc" },
    });
    expect(revisions.map(({ version }) => version)).toEqual([1, 2]);
  });

  it("leaves an article's words alone, with its place in the new print; what is in nothing is in the tray", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-03" });
    await apply(page, await decide(page), () => false);
    const after = await getPageForDesk(editor, page.id);
    expect(after.source?.text).toBe(REPRINTED);
    expect(after.articles.map(({ content }) => plainText(content))).toEqual(
      page.articles.map(({ content }) => plainText(content)),
    );
    expect(unplaced(after)).toBeGreaterThan(30);
  });

  it("proposes exactly the corrections back from the same text, to be left; leaving them changes nothing", async () => {
    const page = await correct(editor, await createPastedPage(editor, { day: "2032-01-04" }));
    const split = await decide(page, null);
    expect(split.proposals.map(({ kind, isTouched, isSuggested }) => [kind, isTouched, isSuggested])).toEqual(
      [
        ["changed", true, false],
        ["same", false, false],
      ],
    );
    await apply(page, split, () => false, null);
    expect(await getPageForDesk(editor, page.id)).toEqual(page);
    expect(await database().source.count({ where: { pageId: page.id } })).toBe(1);
    await apply(page, split, () => true, null);
    const after = await getPageForDesk(editor, page.id);
    expect(headlineOf(after.articles[0]?.content as ArticleContent)).toBe("南湖公园新建步道开放");
  });

  it("takes the text that the page stands on, pasted again, for the same text", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-05" });
    expect((await decide(page, PASTED)).isSameSource).toBe(true);
  });

  it("knows from the history what an earlier engine gave", async () => {
    const page = await correct(editor, await createPastedPage(editor, { day: "2032-01-06" }));
    const [article] = page.articles;
    await database().pageRevision.create({
      data: {
        pageId: page.id,
        number: 1_001,
        purpose: "PASTED",
        articles: [],
        furniture: page.furniture,
        savedById: editor.id,
        changes: {
          create: {
            articleId: article?.id ?? "",
            pageId: page.id,
            version: 1_001,
            content: article?.content as ArticleContent,
            savedById: editor.id,
          },
        },
      },
    });
    expect((await decide(page, null)).proposals[0]).toMatchObject({
      kind: "changed",
      isTouched: false,
      isSuggested: true,
    });
  });

  it("refuses where someone saved since, and nothing is lost", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-07" });
    const split = await decide(page);
    const theirs = await correct(chief, page);
    await expect(apply(page, split, () => true)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await getPageForDesk(editor, page.id)).toEqual(theirs);
  });

  it("refuses where somebody writes on an article that would change, by name; their page is as it was", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-13" });
    const [first, second] = page.articles.map(({ id }) => id) as [string, string];
    const desk = { pageId: page.id, deskId: randomUUID() };
    await beat(chief, { ...desk, articleId: first, wants: [first, second] });
    const held = {
      code: "ARTICLE_HELD",
      details: { name: "顾长风", article: "南湖公园新建步道开放", others: 0 },
    };
    const split = await decide(page);
    await expect(apply(page, split, () => true)).rejects.toMatchObject(held);
    // Left, it would still get other places in another text.
    await expect(apply(page, split, () => false)).rejects.toMatchObject(held);
    expect(await getPageForDesk(editor, page.id)).toEqual(page);
    expect(await database().source.count({ where: { pageId: page.id } })).toBe(1);
    // In the other article nothing changes.
    await beat(chief, { ...desk, articleId: second, wants: [second] });
    await apply(page, split, () => true);
    expect((await getPageForDesk(editor, page.id)).source?.text).toBe(REPRINTED);
  });

  it("is not kept off by a desk of one's own", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-14" });
    const [first] = page.articles.map(({ id }) => id) as [string];
    await beat(editor, { pageId: page.id, deskId: randomUUID(), articleId: first, wants: [first] });
    await apply(page, await decide(page), () => true);
    expect((await getPageForDesk(editor, page.id)).source?.text).toBe(REPRINTED);
  });

  it("refuses choices that are not about these proposals", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-08" });
    const { basis } = await decide(page);
    await expect(
      splitAgain(editor, { pageId: page.id, text: REPRINTED, basis, takes: [true] }),
    ).rejects.toMatchObject({ code: "INVALID" });
    await expect(
      splitAgain(editor, { pageId: page.id, text: PASTED, basis, takes: [true, true, true] }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it.each([
    { text: "", code: "TEXT_EMPTY" },
    { text: "a\0b", code: "TEXT_BINARY" },
  ])("refuses a text: $code", async ({ text, code }) => {
    const page = await createPastedPage(editor, { day: `2032-01-${text === "" ? "09" : "10"}` });
    await expect(decide(page, text)).rejects.toMatchObject({ code });
  });

  it("is not for who may not edit", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-11" });
    const { basis } = await decide(page);
    await expect(getSplitToDecide(administrator, { pageId: page.id, text: null })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      splitAgain(administrator, { pageId: page.id, text: REPRINTED, basis, takes: [true, true, true] }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("refuses what a desk on the earlier text sends afterwards", async () => {
    const page = await createPastedPage(editor, { day: "2032-01-12" });
    await apply(page, await decide(page), () => false);
    const after = await getPageForDesk(editor, page.id);
    const save = savePage(chief, {
      pageId: page.id,
      version: after.version,
      changed: [],
      removed: [],
      order: null,
      furniture: null,
      sourceId: page.source?.id,
    });
    await expect(save).rejects.toMatchObject({ code: "SOURCE_CHANGED" });
  });
});

describe("a page that was handed on", () => {
  it("comes back from review", async () => {
    const pasted = await createPastedPage(editor, { day: "2032-02-01" });
    const page = await makeReady(editor, pasted.id);
    await submitPage(editor, { pageId: page.id, contentHash: page.contentHash ?? "" });
    await apply(page, await decide(page), () => true);
    expect(await getPageForDesk(editor, page.id)).toMatchObject({ state: "DRAFT", submittedBy: null });
    const moves = await movesOf(page.id);
    expect(moves.slice(-2)).toEqual(["PAGE_PASTED", "PAGE_RECALLED"]);
  });

  it("loses its approval, even where every article is left: it was read beside another print", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-02" });
    await apply(page, await decide(page), () => false);
    const after = await getPageForDesk(editor, page.id);
    expect(after).toMatchObject({ state: "DRAFT", approvedBy: null, contentHash: page.contentHash });
    expect((await movesOf(page.id)).slice(-2)).toEqual(["PAGE_PASTED", "APPROVAL_VOIDED"]);
  });

  it("keeps its approval where the same text changes nothing", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-03" });
    await apply(page, await decide(page, null), () => false, null);
    expect(await getPageForDesk(editor, page.id)).toMatchObject({ state: "APPROVED" });
  });

  it("changes nothing of what readers of a published issue have", async () => {
    const page = await createApprovedPage(editor, chief, { day: "2032-02-04" });
    const before = await getIssue(chief, page.issueId);
    await publishIssue(chief, await asShown(chief, page.issueId));
    const where = "2032-02-04/01/1";
    const read = await findPublishedArticle(where);
    expect(read).not.toBeNull();
    await apply(page, await decide(page), () => true);
    expect(await findPublishedArticle(where)).toEqual(read);
    expect((await getIssue(chief, page.issueId)).pages[0]).toMatchObject({ state: "DRAFT" });
    expect(before.pages[0]).toMatchObject({ state: "APPROVED" });
  });
});

async function movesOf(pageId: string): Promise<string[]> {
  const entries = await database().auditEntry.findMany({
    where: { subjectId: pageId },
    orderBy: { id: "asc" },
  });
  return entries.map(({ move }) => move);
}
