import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { listEntries } from "@/newsroom/audit/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { check } from "@/newsroom/preflight/check";
import { overrideFinding } from "@/newsroom/preflight/mutations";
import { submitPage } from "@/newsroom/review/mutations";
import { createActor, createPastedPage, makeReady } from "@/prisma/fixtures/newsroom";
import { exportList, getHouseLists, listPeople, listWatchedWords } from "./data";
import { importList, keepPerson, keepWord, removeEntry } from "./mutations";

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
});
beforeEach(async () => {
  await database().watchedWord.deleteMany();
  await database().personPost.deleteMany();
});

describe("the lists", () => {
  it("are kept by those who answer for the paper, and read by everybody on the desk", async () => {
    const word = { word: "帐号", kind: "WRONG" as const, instead: "账号", note: "" };
    await expect(keepWord(editor, word)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(importList(editor, { list: "people", csv: "姓名\n周念\n" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await keepWord(chief, word)).toEqual({ added: 1, changed: 0 });
    expect(await keepWord(chief, { ...word, note: "见词典" })).toEqual({ added: 0, changed: 1 });
    await keepPerson(chief, { name: "周念", post: "市长" });
    expect(await getHouseLists(editor)).toEqual({
      words: [{ ...word, note: "见词典" }],
      people: [{ name: "周念", post: "市长" }],
    });
    const [entry] = await listPeople(editor, "市", 10);
    await expect(removeEntry(editor, { list: "people", id: entry?.id ?? "" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await removeEntry(chief, { list: "people", id: entry?.id ?? "" });
    expect(await listPeople(editor, "", 10)).toEqual([]);
    const [last] = await listEntries(chief, {});
    expect(last).toMatchObject({ move: "LISTS_CHANGED", actorName: "顾长风" });
  });

  it("come in and go out as CSV, a broken file changes nothing", async () => {
    const csv = "词,类别,改为\n帐号,错,账号\n某禁词,禁,\n";
    expect(await importList(chief, { list: "words", csv })).toEqual({ added: 2, changed: 0 });
    expect(await importList(chief, { list: "words", csv: await exportList(editor, "words") })).toEqual({
      added: 0,
      changed: 0,
    });
    await expect(importList(chief, { list: "words", csv: "词,类别\n新词,错\n,禁\n" })).rejects.toMatchObject({
      code: "CSV_ENTRY",
      details: { line: 3 },
    });
    expect((await listWatchedWords(editor, "", 10)).map(({ word }) => word).toSorted()).toEqual(
      ["帐号", "某禁词"].toSorted(),
    );
  });
});

describe("a forbidden word", () => {
  it("keeps a page from being submitted until somebody passes it over with a reason, which the record keeps", async () => {
    await keepWord(chief, { word: "步道", kind: "FORBIDDEN", instead: "", note: "" });
    const { id } = await createPastedPage(editor, { day: "2034-01-01" });
    const { contentHash } = await makeReady(editor, id);
    const move = { pageId: id, contentHash: contentHash ?? "" };
    await expect(submitPage(editor, move)).rejects.toMatchObject({ code: "PREFLIGHT_BLOCKED" });
    const { articles, source, ...page } = await getPageForDesk(editor, id);
    const override = {
      pageId: id,
      articleId: articles[0]?.id ?? "",
      rule: "forbidden-word" as const,
      words: "步道",
      reason: "地名，可用",
    };
    await expect(overrideFinding(await createActor("PROOFREADER"), override)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await overrideFinding(editor, override);
    expect(await submitPage(editor, move)).toMatchObject({ state: "SUBMITTED" });
    const findings = check({
      ...page,
      ...(await getPageForDesk(editor, id)),
      source: source?.text ?? null,
      articles: articles.map(({ content }) => content),
    });
    expect(findings.filter(({ rule }) => rule === "forbidden-word")).toMatchObject([
      { block: 0, severity: "note", overridden: "地名，可用" },
      { block: 1, severity: "note", overridden: "地名，可用" },
      { block: 1, severity: "note", overridden: "地名，可用" },
    ]);
    const entries = await listEntries(chief, {});
    expect(entries.find((entry) => entry.move === "FINDING_OVERRIDDEN")).toMatchObject({
      subjectId: id,
      to: "步道",
      reason: "地名，可用",
    });
    await expect(database().override.deleteMany()).rejects.toThrow(/never change/);
  });
});
