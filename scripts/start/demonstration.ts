import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { runSql } from "../postgres/sql";
import { Refusal } from "../refusal";
import { runQuietly } from "./program";
import type { Settings } from "./settings";

/**
 * Makes the demonstration newsroom if the database holds nothing at all. If that was interrupted, what is there is
 * neither empty nor whole; then the next start says so.
 *
 * @returns whether it was made now
 */
export async function fillIfEmpty(settings: Settings, url: string, signal?: AbortSignal): Promise<boolean> {
  const unfinished = path.join(settings.data, "demonstration.unfinished");
  if (existsSync(unfinished) && !(await isEmpty(url))) {
    const remedy = settings.databaseUrl === null ? settings.data : "DATABASE_URL";
    throw new Refusal(
      `上次建立演示数据时中断,数据不完整:请清空 ${remedy} 后重试;若要保留现有数据,请删除 ${unfinished}。`,
      `Making the demonstration was interrupted last time: empty ${remedy} and try again, or remove ${unfinished} to keep what is there.`,
    );
  }
  if (!(await isEmpty(url))) return false;
  await writeFile(unfinished, "");
  await runQuietly(["--import", "tsx", "scripts/start/seed.ts"], signal);
  await rm(unfinished);
  return true;
}

async function isEmpty(url: string): Promise<boolean> {
  const tables = await runSql<{ name: string }>(
    url,
    `SELECT quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  for (const { name } of tables) {
    if ((await runSql(url, `SELECT 1 FROM public.${name} LIMIT 1`)).length > 0) return false;
  }
  return true;
}
