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
 * After a crash postmaster.pid names a process that is gone, and PostgreSQL copes with that. But the number may belong
 * to another process by now, or to the dead one as long as nobody has taken note of its end (as in a container without
 * an init): then PostgreSQL would refuse to start and `pg_ctl stop` would hit a stranger, so the file is removed.
 *
 * @returns whether a PostgreSQL really runs in the folder
 */
export async function clearStaleLock(folder: string): Promise<boolean> {
  const pid = Number((await readLines(folder))[0]);
  if (!pid || !isTaken(pid)) return false;
  if ((await readCommand(pid)).includes(folder)) return true;
  await rm(path.join(folder, "postmaster.pid"), { force: true });
  return false;
}

function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Command line of a process, which for PostgreSQL always names its folder; empty when it has ended. */
async function readCommand(pid: number): Promise<string> {
  if (process.platform === "linux") return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const { stdout } = await run("ps", ["-p", String(pid), "-o", "command="]).catch(() => ({ stdout: "" }));
  return stdout;
}
