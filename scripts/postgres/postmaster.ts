import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The lines of the file by which PostgreSQL holds its folder; none once it was ended properly. */
async function readLines(folder: string): Promise<string[]> {
  const text = await readFile(path.join(folder, "postmaster.pid"), "utf8").catch(() => "");
  return text.split("\n").map((line) => line.trim());
}

/** Whether the server with that process id takes connections: it writes that into the eighth line. */
export async function isReady(folder: string, pid: number | undefined): Promise<boolean> {
  const lines = await readLines(folder);
  return Number(lines[0]) === pid && lines[7] === "ready";
}

/**
 * After a crash postmaster.pid names a process that is gone, or, worse, another one that got its number since.
 * PostgreSQL copes with the first; for the second it would refuse to start and `pg_ctl stop` would hit a stranger,
 * so the file is removed.
 *
 * @returns whether a PostgreSQL really runs in the folder
 */
export async function clearStaleLock(folder: string): Promise<boolean> {
  const pid = Number((await readLines(folder))[0]);
  if (!pid) return false;
  const command = await readCommand(pid);
  if (command.includes(folder)) return true;
  if (command !== "") await rm(path.join(folder, "postmaster.pid"), { force: true });
  return false;
}

/** Command line of a process, which for PostgreSQL always names its folder; empty when there is none. */
async function readCommand(pid: number): Promise<string> {
  if (process.platform === "linux") return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const { stdout } = await run("ps", ["-p", String(pid), "-o", "command="]).catch(() => ({ stdout: "" }));
  return stdout;
}
