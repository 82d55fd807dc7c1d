import { readFile, stat } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { mintActor } from "@/lib/actor";
import { database } from "@/lib/db";
import { dataPath } from "@/lib/env";
import { listEntries } from "@/newsroom/audit/data";
import { getPageForDesk } from "@/newsroom/page/data";
import { versionOfFile } from "@/newsroom/photo/versions";
import { check } from "@/newsroom/preflight/check";
import { findPublishedPage } from "@/newsroom/publication/data";
import { findPublishedPhotoFile } from "@/newsroom/publication/photo-file";
import { verifyPassword } from "@/newsroom/user/password";
import { seedDemonstration } from "./demonstration";

describe("the demonstration newsroom", () => {
  beforeAll(seedDemonstration, 60_000);

  const actorOf = async (username: string) =>
    mintActor({ ...(await database().user.findUniqueOrThrow({ where: { username } })), origin: null });

  it("has three accounts, whose passwords stand in a file for its owner alone", async () => {
    const file = dataPath("accounts.txt");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const [, username = "", password = ""] = line.split(/\s+/);
      const { passwordHash } = await database().user.findUniqueOrThrow({ where: { username } });
      expect(await verifyPassword(passwordHash, password)).toBe(true);
    }
  });

  it("has an issue that readers see, with photos that are theirs too", async () => {
    const front = await findPublishedPage("2025-08-19", "01");
    const inner = await findPublishedPage("2025-08-19", "02");
    expect(front).toMatchObject({ issueNumber: 12_874, edition: 1, name: "要闻" });
    const articles = [...(front?.articles ?? []), ...(inner?.articles ?? [])];
    expect(articles).toHaveLength(10);
    expect(articles.every(({ headline, sectionName }) => headline !== "" && sectionName !== "")).toBe(true);
    const photos = articles.flatMap((article) => article.photos);
    expect(photos).toHaveLength(4);
    const files = photos.flatMap(({ formats }) => formats.flatMap(({ sources }) => sources));
    expect(files).toHaveLength(4 * 3 * 3);
    for (const { url } of files) {
      const [, sha256 = "", name = ""] = /^\/photos\/(\w+)\/([\w.]+)$/.exec(url) ?? [];
      const version = versionOfFile(name);
      const file = version && (await findPublishedPhotoFile(sha256, version));
      expect(file?.size).toBeGreaterThan(1000);
    }
  });

  it("leaves no fault on its published pages", async () => {
    const editor = await actorOf("editor");
    const pages = await database().page.findMany({ where: { issue: { number: 12_874 } } });
    expect(pages).toHaveLength(2);
    for (const { id } of pages) {
      const { source, articles, ...page } = await getPageForDesk(editor, id);
      const contents = articles.map(({ content }) => content);
      expect(check({ ...page, source: source?.text ?? null, articles: contents })).toEqual([]);
    }
  });

  it("has the page of the next day split and waiting; readers do not see it", async () => {
    const page = await database().page.findFirstOrThrow({ where: { issue: { number: 12_875 } } });
    expect(page).toMatchObject({ number: "01", name: "要闻", state: "DRAFT" });
    const { articles } = await getPageForDesk(await actorOf("editor"), page.id);
    expect(articles).toHaveLength(4);
    expect(await findPublishedPage("2025-08-20", "01")).toBeNull();
  });

  it("has a record of how it came about", async () => {
    const entries = await listEntries(await actorOf("chief"), {});
    const moves = entries.map(({ move }) => move);
    for (const move of ["PAGE_PASTED", "PAGE_SUBMITTED", "PAGE_APPROVED"]) expect(moves).toContain(move);
  });

  it("is made once", async () => {
    const before = await database().auditEntry.count();
    const passwords = await readFile(dataPath("accounts.txt"), "utf8");
    await seedDemonstration();
    expect(await database().auditEntry.count()).toBe(before);
    expect(await readFile(dataPath("accounts.txt"), "utf8")).toBe(passwords);
  });
});
