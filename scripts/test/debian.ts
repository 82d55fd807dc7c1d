import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Installs packages of Debian's where that can be done: as root, on Debian. Whoever needs them looks whether they are there. */
export async function installFromDebian(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env }).catch(() => {});
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  }).catch(() => {});
}
