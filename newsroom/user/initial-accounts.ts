import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { dataPath } from "@/lib/env";
import { log } from "@/lib/log";

/**
 * Takes an account's line out of the file that keeps the first passwords, once its password is another one. The
 * password is changed already, so a file that cannot be written is logged, not thrown.
 */
export async function forgetInitialPassword(username: string): Promise<void> {
  const file = dataPath("accounts.txt");
  try {
    const lines = (await readFile(file, "utf8")).split("\n");
    const kept = lines.filter((line) => !line.split(/[\s,:：]+/).includes(username));
    if (kept.length === lines.length) return;
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, kept.join("\n"), { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    log.error({ err: error }, "could not take a changed password's line out of accounts.txt");
  }
}
