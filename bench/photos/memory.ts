import { readdirSync, readFileSync } from "node:fs";

/**
 * How many bytes of memory the newsroom's server holds at its peak, with the processes that it started; null where the
 * system does not tell. Looked at until it is stopped.
 *
 * @param launcher the process that started the server
 */
export function watchMemory(launcher: number): () => number | null {
  let peak: number | null = null;
  const look = setInterval(() => {
    peak = Math.max(peak ?? 0, heldBy(launcher) ?? 0) || null;
  }, 50);
  return () => {
    clearInterval(look);
    return peak;
  };
}

function heldBy(launcher: number): number | null {
  const parents = parentsOf();
  const server = [...parents.keys()].find((pid) => isBelow(pid, launcher, parents) && isServer(pid));
  if (!server) return null;
  const held = [...parents.keys()].filter((pid) => pid === server || isBelow(pid, server, parents));
  return held.reduce((sum, pid) => sum + residentBytes(pid), 0);
}

/** Every process's parent, of proc_pid_stat(5). */
function parentsOf(): Map<number, number> {
  const pids = readFolder("/proc").filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.map((pid) => [
      Number(pid),
      Number(
        read(`/proc/${pid}/stat`)
          .replace(/^.*\) /s, "")
          .split(" ")[1],
      ),
    ]),
  );
}

function isBelow(pid: number, above: number, parents: ReadonlyMap<number, number>): boolean {
  const parent = parents.get(pid);
  return parent !== undefined && (parent === above || isBelow(parent, above, parents));
}

/** Next writes its own name over its arguments. */
function isServer(pid: number): boolean {
  return /next-server|dist\/bin\/next/.test(read(`/proc/${pid}/cmdline`));
}

function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
