import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { getIssue } from "@/newsroom/issue/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { check } from "@/newsroom/preflight/check";
import { submitPage } from "@/newsroom/review/mutations";
import { withdrawArticle } from "@/newsroom/withdrawal/mutations";
import { FIRST_HALF, SECOND_HALF } from "@/prisma/fixtures/jumped-article";
import {
  asShown,
  createActor,
  createApprovedPage,
  createPastedPage,
  makeReady,
} from "@/prisma/fixtures/newsroom";
import { findPublishedArticle } from "./data";
import { publishIssue, signIssue } from "./mutations";

let editor: Actor;
let chief: Actor;
beforeAll(async () => {
  editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
});
describe("an article that jumps", () => {
  it("keeps the issue from being signed until its other half is there, and says which", async () => {
    const day = "2037-01-01";
    const { issueId, id } = await createApprovedPage(editor, chief, { day, text: FIRST_HALF });
    const alone = await getIssue(chief, issueId);
    expect(alone).toMatchObject({
      manifestHash: null,
      missing: [],
      jumps: { joined: [], alone: [{ page: "01", words: "（下转第2版）" }] },
    });
    const input = { issueId, manifestHash: "0".repeat(64) };
    const refused = {
      code: "JUMPS_ALONE",
      details: { jumps: "01版《青石镇修好三座旧桥》（下转第2版）" },
    };
    await expect(signIssue(chief, input)).rejects.toMatchObject(refused);
    await expect(publishIssue(chief, input)).rejects.toMatchObject(refused);
    const page = await getPageForDesk(editor, id);
    const found = (jumps: typeof page) =>
      check({ ...jumps, source: FIRST_HALF, articles: jumps.articles.map(({ content }) => content) }).filter(
        ({ rule }) => rule === "jump-alone",
      );
    expect(found(page)).toHaveLength(1);

    await createApprovedPage(editor, chief, { day, number: "02", text: SECOND_HALF });
    expect((await getIssue(chief, issueId)).jumps).toMatchObject({
      joined: [{ to: { page: "02" } }],
      alone: [],
    });
    expect(found(await getPageForDesk(editor, id))).toEqual([]);
    await signIssue(chief, await asShown(chief, issueId));
  });

  it("is whole for readers at both of its addresses, each half with its page", async () => {
    const day = "2037-01-02";
    const { issueId } = await createApprovedPage(editor, chief, { day, text: FIRST_HALF });
    await createApprovedPage(editor, chief, { day, number: "02", text: SECOND_HALF });
    await publishIssue(chief, await asShown(chief, issueId));
    for (const path of [`${day}/01/1`, `${day}/02/1`]) {
      const read = await findPublishedArticle(path);
      expect(read?.article.path).toBe(`${day}/01/1`);
      expect(read?.page.number).toBe("01");
      expect(read?.rest.map(({ page, article }) => [page.number, article.path])).toEqual([
        ["02", `${day}/02/1`],
      ]);
      const [half] = read?.rest ?? [];
      expect(half && plainText(half.article.content)).toContain("今后旧桥每年检修一次");
    }
  });

  it("leaves its other half to itself when it is withdrawn, and the issue can be published again", async () => {
    const day = "2037-01-03";
    const first = await createApprovedPage(editor, chief, { day, text: FIRST_HALF });
    await createApprovedPage(editor, chief, { day, number: "02", text: SECOND_HALF });
    const { issueId } = first;
    await publishIssue(chief, await asShown(chief, issueId));
    await withdrawArticle(chief, {
      issueId,
      articleId: first.articles[0]?.id ?? "",
      reason: "UNTRUE",
      words: "本稿失实，已撤。",
    });
    expect(await findPublishedArticle(`${day}/01/1`)).toBeNull();
    expect(await findPublishedArticle(`${day}/02/1`)).toMatchObject({
      article: { path: `${day}/02/1` },
      rest: [],
    });
    const third = await createPastedPage(editor, { day, number: "03" });
    const { contentHash } = await makeReady(editor, third.id);
    await submitPage(editor, { pageId: third.id, contentHash: contentHash ?? "" });
    expect((await getIssue(chief, issueId)).jumps.alone, "on the desk both halves are there").toEqual([]);
  });
});
