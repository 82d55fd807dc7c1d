import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { getIssue } from "@/newsroom/issue/data";
import { savePage } from "@/newsroom/page/mutations";
import { createActor, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { listRemarks } from "./data";
import { makeRemark, resolveRemark } from "./mutations";
import type { MakeRemark } from "./schema";

let editor: Actor;
let proofreader: Actor;
let administrator: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  proofreader = await createActor("PROOFREADER", "周念");
  administrator = await createActor("ADMIN", "方屹");
});

/** A page, and what to say of the first "步道" of its first article. */
async function pageToRead(day: string) {
  const { id: pageId } = await createPastedPage(editor, { day });
  const page = await makeReady(editor, pageId);
  const [article] = page.articles;
  if (!article) throw new Error("the page has articles");
  const remark: MakeRemark = {
    pageId,
    articleId: article.id,
    version: article.version,
    quote: "步道",
    skip: 0,
    words: "全长请再核",
    error: null,
    characters: 1,
    isImportant: false,
  };
  return { page, article, remark };
}

describe("a remark", () => {
  it("is kept with its passage, the words that it was said of, who said it and when", async () => {
    const { page, article, remark } = await pageToRead("2036-01-01");
    const text = plainText(article.content);
    await makeRemark(proofreader, { ...remark, quote: "环湖 步道\n向市民" });
    expect(await listRemarks(editor, page.id)).toEqual([
      {
        id: expect.any(String),
        articleId: article.id,
        from: text.indexOf("环湖步道向市民"),
        to: text.indexOf("环湖步道向市民") + 7,
        saidOf: text,
        quote: "环湖步道向市民",
        words: "全长请再核",
        error: null,
        characters: 1,
        doubled: false,
        points: 0,
        by: "周念",
        at: expect.any(Date),
        isResolved: false,
        resolved: null,
      },
    ]);
  });

  it("is said of what was on the screen, of words that are there, and says something", async () => {
    const { page, article, remark } = await pageToRead("2036-01-02");
    await expect(makeRemark(editor, { ...remark, quote: "东湖" })).rejects.toMatchObject({
      code: "PASSAGE_NOT_FOUND",
    });
    await expect(makeRemark(editor, { ...remark, words: "" })).rejects.toMatchObject({
      code: "REMARK_EMPTY",
    });
    const blocks = article.content.content;
    const content = { ...article.content, content: [...blocks, ...blocks.slice(-1)] };
    await savePage(editor, {
      pageId: page.id,
      version: page.version,
      changed: [{ id: article.id, version: article.version, content }],
      removed: [],
      order: null,
      furniture: null,
    });
    await expect(makeRemark(editor, remark)).rejects.toMatchObject({ code: "CONTENT_CHANGED" });
    expect(await listRemarks(editor, page.id)).toEqual([]);
  });

  it("is dealt with once, and nothing else of it ever changes", async () => {
    const { page, remark } = await pageToRead("2036-01-03");
    await makeRemark(proofreader, remark);
    const [made] = await listRemarks(editor, page.id);
    const remarkId = made?.id ?? "";
    await resolveRemark(editor, { remarkId });
    await resolveRemark(proofreader, { remarkId });
    expect(await listRemarks(editor, page.id)).toMatchObject([
      { resolved: { by: "林知遥" }, words: "全长请再核" },
    ]);
    const change = database().remark.update({ where: { id: remarkId }, data: { words: "x" } });
    await expect(change).rejects.toThrow(/never change/);
    await expect(database().remark.delete({ where: { id: remarkId } })).rejects.toThrow();
    await expect(resolveRemark(editor, { remarkId: crypto.randomUUID() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is not for the administrator, and errors are not the editor's to mark", async () => {
    const { remark } = await pageToRead("2036-01-04");
    await expect(makeRemark(administrator, remark)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(makeRemark(editor, { ...remark, error: "FACT" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(resolveRemark(administrator, { remarkId: remark.pageId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("the rate of errors", () => {
  it("counts what stands, double in a title and where it is important, of the page and of the issue", async () => {
    const { page, remark } = await pageToRead("2036-02-01");
    const headline = { ...remark, skip: 0, error: "CHARACTERS", words: "" } as const;
    const inText = { ...remark, skip: 1, error: "CHARACTERS", characters: 3, words: "" } as const;
    await makeRemark(proofreader, headline);
    await makeRemark(proofreader, inText);
    await makeRemark(proofreader, {
      ...remark,
      quote: "10月8日",
      error: "NUMBER",
      isImportant: true,
      words: "",
    });
    await makeRemark(proofreader, { ...remark, quote: "全长三公里", error: "PUNCTUATION", words: "" });
    const remarks = await listRemarks(editor, page.id);
    expect(remarks.map(({ points, doubled }) => [points, doubled])).toEqual([
      [2, true],
      [2, false],
      [2, true],
      [0.1, false],
    ]);
    const { pages, errors } = await getIssue(editor, page.issueId);
    const characters = pages[0]?.characterCount ?? 0;
    expect(errors).toEqual({ standing: 6.1, found: 6.1, rate: (10_000 * 6.1) / characters });
    expect(pages[0]?.errors).toEqual(errors);
    for (const { id: remarkId } of remarks.slice(0, 3)) await resolveRemark(editor, { remarkId });
    const after = await getIssue(editor, page.issueId);
    expect(after.errors).toEqual({ standing: 0.1, found: 6.1, rate: 1_000 / characters });
  });
});
