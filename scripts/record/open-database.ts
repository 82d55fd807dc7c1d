import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { clusterUrl } from "../postgres/cluster";
import { runSql } from "../postgres/sql";
import { openDatabase } from "../start/database";
import { lockDataFolder } from "../start/lock";
import { readSettings } from "../start/settings";

/**
 * Reaches the newsroom's database for a command, and names it in the environment: that of DATABASE_URL, or the embedded one, which is
 * started where the newsroom is not running. Answers what ends it again.
 */
export async function openNewsroomDatabase(): Promise<() => Promise<void>> {
  const settings = await readSettings(process.env);
  const running = settings.databaseUrl === null ? await findRunning(settings.data) : null;
  if (running) {
    process.env.DATABASE_URL = running;
    return async () => {};
  }
  // Nobody starts the newsroom on the same folder meanwhile.
  const unlock = settings.databaseUrl === null ? await lockDataFolder(settings.data, settings.siteUrl) : null;
  const { url, stop } = await openDatabase(settings);
  process.env.DATABASE_URL = url;
  return async () => {
    await stop();
    await unlock?.();
  };
}

const access = z.object({ port: z.int(), password: z.string() });

/** The embedded database of a newsroom that runs now. */
async function findRunning(data: string): Promise<string | null> {
  const kept = await readFile(path.join(data, "database.json"), "utf8").catch(() => null);
  const parsed = kept === null ? null : access.safeParse(JSON.parse(kept)).data;
  if (!parsed) return null;
  const url = clusterUrl(parsed, "bantai");
  return runSql(url, "SELECT 1").then(
    () => url,
    () => null,
  );
}
