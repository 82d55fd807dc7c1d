import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { Refusal } from "../refusal";

const run = promisify(execFile);
const holder = z.object({ pid: z.number().int(), born: z.string(), url: z.string() });

/**
 * Takes the data folder for this process: two servers on the same files would harm each other. A lock that was left
 * by a process that is gone is taken over, also when another process has its number by now.
 *
 * @param url address of this server, which a second one names when it refuses
 * @returns gives the folder free again
 */
export async function lockDataFolder(data: string, url: string): Promise<() => Promise<void>> {
  const file = path.join(data, "running.json");
  const mine = JSON.stringify({ pid: process.pid, born: await readBirth(process.pid), url });
  for (;;) {
    try {
      await writeFile(file, mine, { flag: "wx", mode: 0o600 });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    await refuseIfHeld(file, data);
    await rm(file, { force: true });
  }
}

async function refuseIfHeld(file: string, data: string): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => "");
  const read = holder.safeParse(text.startsWith("{") && text.endsWith("}") ? JSON.parse(text) : null);
  if (!read.success || read.data.born === "" || read.data.born !== (await readBirth(read.data.pid))) return;
  throw new Refusal(
    `版台已在这份数据上运行:${read.data.url}(进程 ${read.data.pid},数据 ${data})。`,
    `Bantai already runs on this data: ${read.data.url} (process ${read.data.pid}, data ${data}).`,
  );
}

/** When a process began, in the system's own terms; empty when there is none. Numbers come back, this does not. */
async function readBirth(pid: number): Promise<string> {
  if (process.platform !== "linux") {
    const { stdout } = await run("ps", ["-p", String(pid), "-o", "lstart="]).catch(() => ({ stdout: "" }));
    return stdout.trim();
  }
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name in brackets may hold anything, so count from its end: state is field 3, the start field 22.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === undefined || fields[0] === "Z") return "";
  return `${fields[19] ?? ""} ${(await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim()}`;
}
