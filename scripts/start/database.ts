import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { findFreePort, whyNotListen } from "../ports";
import { startCluster } from "../postgres/cluster";
import { runSql } from "../postgres/sql";
import { Refusal } from "../refusal";
import type { Settings } from "./settings";

/** The newsroom's database, reached and ready to be migrated. */
export interface Database {
  url: string;
  /** Where it is, for people: no password in it. */
  place: string;
  stop(): Promise<void>;
}

const name = "bantai";

/** Starts the embedded PostgreSQL below the data folder, or makes sure that the one of DATABASE_URL answers. */
export async function openDatabase({ data, databaseUrl }: Settings): Promise<Database> {
  if (databaseUrl !== null) return { ...(await reach(databaseUrl)), stop: async () => {} };
  const folder = path.join(data, "postgres");
  const { port, password } = await keepAccess(path.join(data, "database.json"), folder);
  const cluster = await startCluster({ folder, port, password, temporary: false });
  try {
    const found = await runSql(cluster.url("postgres"), "SELECT 1 FROM pg_database WHERE datname = $1", [
      name,
    ]);
    if (found.length === 0) await runSql(cluster.url("postgres"), `CREATE DATABASE ${name}`);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { url: cluster.url(name), place: `PostgreSQL 127.0.0.1:${port}`, stop: cluster.stop };
}

async function reach(url: string): Promise<{ url: string; place: string }> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refusal(
      "DATABASE_URL 应形如 postgresql://用户:密码@主机:5432/库名。",
      "DATABASE_URL must look like postgresql://user:password@host:5432/name.",
    );
  }
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  try {
    await runSql(url, "SELECT 1");
    return { url, place };
  } catch (error) {
    throw new Refusal(
      `无法连接 DATABASE_URL 指定的数据库 ${place}:${explain(error)}。`,
      `The database of DATABASE_URL, ${place}, cannot be reached: ${explain(error)}.`,
    );
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}

const access = z.object({ port: z.number().int(), password: z.string() });

/** Port and password of the embedded database: chosen the first time, kept since; another port if it is taken now. */
async function keepAccess(file: string, folder: string): Promise<z.infer<typeof access>> {
  const kept = await readAccess(file);
  if (kept === null && existsSync(folder)) {
    throw new Refusal(
      `${file} 丢失或损坏,其中有 ${folder} 的数据库密码;请从备份恢复。`,
      `${file}, which holds the password of the database in ${folder}, is missing or damaged: restore it from a backup.`,
    );
  }
  if (kept !== null && (await whyNotListen(kept.port, ["127.0.0.1"])) === null) return kept;
  const password = kept?.password ?? randomBytes(24).toString("base64url");
  const chosen = { port: await findFreePort(), password };
  await writeFile(file, `${JSON.stringify(chosen)}\n`, { mode: 0o600 });
  return chosen;
}

async function readAccess(file: string): Promise<z.infer<typeof access> | null> {
  try {
    return access.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}
