import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { findBrokenEntry } from "@/newsroom/audit/data";
import { asShown, createActor, createApprovedPage } from "@/prisma/fixtures/newsroom";
import type { PublishOrder } from "@/scripts/testing/publisher";
import { publishDueIssue, scheduleIssue } from "./mutations";

const KILLS = 200;
/** Processes that are being started while one is at work. */
const AHEAD = 3;

// Inside the project, so that it finds its packages.
const root = path.join(import.meta.dirname, "../..");
const program = path.join(root, `test-results/publisher-${process.pid}.mjs`);

let chief: Actor;
let issueId: string;
let sectionId: string;

beforeAll(async () => {
  await build({
    entryPoints: [path.join(root, "scripts/testing/publisher.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    tsconfig: path.join(root, "tsconfig.json"),
  });
  const editor = await createActor("EDITOR", "林知遥");
  chief = await createActor("CHIEF", "顾长风");
  const page = await createApprovedPage(editor, chief, { day: "2035-01-01" });
  issueId = page.issueId;
  sectionId = page.articles[0]?.content.attrs.sectionId ?? "";
});
afterAll(() => rm(program, { force: true }));

it(`is all of an Edition or none of it, killed ${KILLS} times while it publishes`, async () => {
  const ready = Array.from({ length: AHEAD }, startPublisher);
  /** Milliseconds in which to kill: it grows while nothing goes out and shrinks while all does, so that both happen. */
  let window = 40;
  const outcomes = { out: 0, not: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const isDue = kill % 2 === 1;
    const manifestHash = await changeSomething(kill);
    if (isDue) await setTimeThatHasCome(manifestHash);
    const before = await editions();
    ready.push(startPublisher());
    const publisher = await ready.shift();
    if (!publisher) throw new Error("There is no publisher.");
    await killWhilePublishing(publisher, { issueId, manifestHash: isDue ? null : manifestHash }, window);

    const after = await editions();
    const isOut = after.length > before.length;
    expect(after.length - before.length).toBeLessThanOrEqual(1);
    await expectWhole(isOut ? manifestHash : before.at(-1)?.manifestHash);
    // What did not go out in time goes out when a server is there again, once.
    expect(await database().schedule.count({ where: { issueId } })).toBe(isDue && !isOut ? 1 : 0);
    if (isDue && !isOut) {
      expect(await publishDueIssue(issueId)).toMatchObject({ edition: after.length + 1 });
      await expectWhole(manifestHash);
    }
    outcomes[isOut ? "out" : "not"] += 1;
    window *= isOut ? 0.95 : 1.05;
  }
  for (const publisher of await Promise.all(ready)) publisher.kill("SIGKILL");
  expect(await findBrokenEntry(chief)).toBeNull();
  // Else it was not killed while it published.
  expect(Math.min(outcomes.out, outcomes.not)).toBeGreaterThan(KILLS / 10);
}, 600_000);

async function startPublisher(): Promise<ChildProcess> {
  const publisher = fork(program, [chief.id], { execArgv: [] });
  await once(publisher, "message");
  return publisher;
}

async function killWhilePublishing(publisher: ChildProcess, order: PublishOrder, window: number) {
  const gone = once(publisher, "exit");
  publisher.send(order);
  setTimeout(() => publisher.kill("SIGKILL"), Math.random() * window);
  await gone;
  // The database notices in its own time that nobody is there any more.
  await database().$queryRaw`SELECT 1 FROM issues WHERE id = ${issueId} FOR UPDATE`;
}

/** Makes the issue new to readers: its section is called otherwise. Answers the manifest's hash. */
async function changeSomething(round: number): Promise<string> {
  await database().section.update({ where: { id: sectionId }, data: { name: `栏目${round}` } });
  return (await asShown(chief, issueId)).manifestHash;
}

async function setTimeThatHasCome(manifestHash: string): Promise<void> {
  await scheduleIssue(chief, { issueId, manifestHash, publishAt: new Date(Date.now() + 60_000) });
  await database().$executeRaw`
    UPDATE schedules SET publish_at = now() AT TIME ZONE 'UTC' - interval '1 second' WHERE issue_id = ${issueId}`;
}

const editions = () =>
  database().edition.findMany({
    where: { issueId },
    orderBy: { number: "asc" },
    select: { number: true, manifestHash: true },
  });

/** What readers see is whole, and is what the newest Edition says; each Edition has one entry in the record. */
async function expectWhole(manifestHash: string | undefined): Promise<void> {
  const { currentEdition } = await database().issue.findUniqueOrThrow({
    where: { id: issueId },
    include: { currentEdition: { include: { pages: { include: { articles: true } } } } },
  });
  expect(currentEdition?.manifestHash).toBe(manifestHash);
  const all = await editions();
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
  expect(currentEdition?.number ?? 0).toBe(all.length);
  if (currentEdition) expect(currentEdition.pages.map(({ articles }) => articles.length)).toEqual([2]);
  const addresses = await database().address.count({ where: { issueId } });
  expect(addresses).toBe(currentEdition ? 2 : 0);
  const recorded = await database().auditEntry.count({ where: { issueId, move: "ISSUE_PUBLISHED" } });
  expect(recorded).toBe(all.length);
}
