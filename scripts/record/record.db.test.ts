import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { database, transaction } from "@/lib/db";
import { dataPath, env } from "@/lib/env";
import { CHAIN_START, hashEntry } from "@/newsroom/audit/chain";
import { recordMove } from "@/newsroom/audit/mutations";
import { createActor } from "@/prisma/fixtures/newsroom";
import { runSql } from "@/scripts/postgres/sql";

/** Runs one of the two commands as somebody would. */
async function run(script: "verify" | "seal", ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/record/${script}.ts`, ...args]);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const [code] = await once(child, "close");
  return { code, output: Buffer.concat(said).toString() };
}

/** What an intruder with the database's password can do, and no one else: the triggers are off. */
const tamper = (sql: string) =>
  runSql(
    env("DATABASE_URL"),
    `BEGIN; ALTER TABLE audit_entries DISABLE TRIGGER USER; ${sql}; ALTER TABLE audit_entries ENABLE TRIGGER USER; COMMIT`,
  );

const HASH = /Last hash: ([0-9a-f]{64})/;

beforeAll(async () => {
  // Two entries of 2024, one of them in the new year's first hour in Shanghai, then three of today.
  let previous = CHAIN_START;
  for (const at of ["2024-06-01T04:00:00Z", "2024-12-31T16:30:00Z"]) {
    const fields = {
      at: new Date(at),
      actorId: "u1",
      actorName: "林知遥",
      role: "EDITOR",
      origin: null,
      move: "PAGE_ADDED",
      subject: "page",
      subjectId: "p1",
      issueId: null,
      from: null,
      to: "01 要闻",
      contentHash: null,
      reason: null,
      previous,
    };
    previous = hashEntry(fields);
    await database().auditEntry.create({ data: { ...fields, hash: previous } });
  }
  const chief = await createActor("CHIEF", "顾长风");
  for (const to of ["要闻", "民生", "副刊"])
    await transaction((tx) =>
      recordMove(tx, chief, { move: "SECTION_ADDED", subject: "section", subjectId: to, to }),
    );
});

describe("the record, proven and sealed from the command line", () => {
  it("holds, and says its last hash", async () => {
    const { code, output } = await run("verify");
    expect(output).toContain("✓ 5 entries hold.");
    expect(code).toBe(0);
  });

  it("is sealed a year at a time; each file is proven by itself and after the one before", async () => {
    const [first, second] = [dataPath("2024.jsonl"), dataPath("2025.jsonl")];
    expect(await run("seal", "2024", first)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^1 entries of 2024/),
    });
    expect(await run("seal", "2025", second)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^1 entries of 2025/),
    });
    expect((await run("seal", "2024", first)).code).toBe(1);
    expect((await run("seal", "2099", dataPath("2099.jsonl"))).output).toContain("2099 is not over yet.");
    expect((await run("verify", first, second)).code).toBe(0);
    expect((await run("verify", second, first)).output).toContain(
      "does not begin where the file before it ends",
    );
    await writeFile(first, (await readFile(first, "utf8")).replace("01 要闻", "02 要闻"));
    expect(await run("verify", first)).toMatchObject({
      code: 1,
      output: `✗ ${path.normalize(first)}, line 2: what stands here is not what was sealed, or an entry before it is missing.\n`,
    });
  });

  it("shows an entry that is missing at its end, where its hash was noted", async () => {
    const noted = HASH.exec((await run("verify")).output)?.[1] ?? "";
    await tamper(
      "CREATE TABLE kept AS SELECT * FROM audit_entries ORDER BY id DESC LIMIT 1; DELETE FROM audit_entries WHERE id IN (SELECT id FROM kept)",
    );
    expect((await run("verify")).code).toBe(0);
    expect(await run("verify", "--expect", noted)).toMatchObject({ code: 1 });
    await tamper("INSERT INTO audit_entries SELECT * FROM kept; DROP TABLE kept");
    expect(await run("verify", "--expect", noted)).toMatchObject({ code: 0 });
  });

  it("shows an entry that was changed, and one that is missing between two", async () => {
    await tamper("UPDATE audit_entries SET actor_name = '某人' WHERE \"to\" = '民生'");
    expect(await run("verify")).toMatchObject({ code: 1, output: expect.stringMatching(/✗ Entry \d+ of/) });
    await tamper("UPDATE audit_entries SET actor_name = '顾长风' WHERE \"to\" = '民生'");
    expect((await run("verify")).code).toBe(0);
    await tamper("DELETE FROM audit_entries WHERE \"to\" = '民生'");
    expect((await run("verify")).code).toBe(1);
  });

  it("says how it is used", async () => {
    expect(await run("verify", "--expect", "abc")).toMatchObject({ code: 2 });
    expect(await run("verify", dataPath("none.jsonl"))).toMatchObject({ code: 1 });
    expect(await run("seal", "24")).toMatchObject({ code: 2 });
  });
});
