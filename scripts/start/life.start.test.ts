import { existsSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFreePort, whyNotListen } from "../ports";
import { runSql } from "../postgres/sql";
import { makeTemporaryFolder } from "../temporary-folder";
import { launch, type Newsroom, startNewsroom } from "../testing/newsroom";

let data: string;
let port: number;
let accounts: string;
const running: Newsroom[] = [];

beforeAll(async () => {
  data = await makeTemporaryFolder();
  port = await findFreePort();
});

afterAll(async () => {
  for (const newsroom of running) await newsroom.stop();
  await rm(data, { recursive: true, force: true });
});

async function start(): Promise<Newsroom> {
  const newsroom = await startNewsroom({ PORT: String(port), BANTAI_DATA: data });
  running.push(newsroom);
  return newsroom;
}

async function end(newsroom: Newsroom, signal: NodeJS.Signals, group: boolean): Promise<void> {
  const { pid } = newsroom.process;
  if (pid === undefined) throw new Error("not running");
  process.kill(group ? -pid : pid, signal);
  await newsroom.ended;
  running.splice(running.indexOf(newsroom), 1);
}

async function askDatabase(statement: string): Promise<Record<string, unknown>[]> {
  const access: { port: number; password: string } = JSON.parse(
    await readFile(path.join(data, "database.json"), "utf8"),
  );
  const url = `postgresql://bantai:${access.password}@127.0.0.1:${access.port}/bantai`;
  return runSql(url, statement);
}

/** Nothing listens any more, and PostgreSQL has ended properly. */
async function expectNothingLeft(): Promise<void> {
  expect(await whyNotListen(port, [undefined])).toBeNull();
  expect(existsSync(path.join(data, "postgres/postmaster.pid"))).toBe(false);
  expect(existsSync(path.join(data, "running.json"))).toBe(false);
  expect(await readFile(path.join(data, "postgres/server.log"), "utf8")).toMatch(
    /database system is shut down\n$/,
  );
}

test("the first start makes the demonstration, and what is secret is for its owner alone", async () => {
  const newsroom = await start();
  expect((await fetch(newsroom.url)).status).toBe(200);
  expect((await fetch(`${newsroom.url}/desk`)).url).toContain("/sign-in");
  accounts = await readFile(path.join(data, "accounts.txt"), "utf8");
  for (const file of ["accounts.txt", "secret", "database.json"]) {
    expect((await stat(path.join(data, file))).mode & 0o777).toBe(0o600);
  }
  await askDatabase("UPDATE newspaper SET name = '晨报'");
});

test("a second start on the same data names the first and leaves it alone", async () => {
  const other = await findFreePort();
  const { code, output } = await launch({ PORT: String(other), BANTAI_DATA: data }).ended;
  expect(code).toBe(1);
  expect(output).toContain(`http://localhost:${port}`);
  expect((await fetch(`http://localhost:${port}`)).status).toBe(200);
});

test("Ctrl-C, which reaches every process of the terminal, stops it cleanly", async () => {
  const [newsroom] = running;
  if (!newsroom) throw new Error("not running");
  await end(newsroom, "SIGINT", true);
  await expectNothingLeft();
});

test("started again it is up in under 10 seconds and has kept everything; SIGTERM stops it", async () => {
  const started = performance.now();
  const newsroom = await start();
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(await readFile(path.join(data, "accounts.txt"), "utf8")).toBe(accounts);
  expect(await askDatabase("SELECT name FROM newspaper")).toEqual([{ name: "晨报" }]);
  await end(newsroom, "SIGTERM", false);
  await expectNothingLeft();
});

test("after everything was killed at once it starts again", async () => {
  const newsroom = await start();
  const pid = Number.parseInt(await readFile(path.join(data, "postgres/postmaster.pid"), "utf8"), 10);
  process.kill(pid, "SIGKILL");
  await end(newsroom, "SIGKILL", true);
  const again = await start();
  expect(await askDatabase("SELECT name FROM newspaper")).toEqual([{ name: "晨报" }]);
  await end(again, "SIGINT", false);
  await expectNothingLeft();
});
