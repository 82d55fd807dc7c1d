import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./settings";

/**
 * Runs one of the packages' programs on our own Node and waits for its end. What it says is kept back, and part of
 * the error when it fails.
 *
 * @param entry JavaScript file to run, from the project's folder, with options for Node before it if need be
 * @param signal ends the program early
 */
export async function runQuietly(entry: string[], signal?: AbortSignal): Promise<void> {
  const program = spawn(process.execPath, entry, { cwd: root, signal, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const [code] = await once(program, "close");
  if (code !== 0) throw new Error(`${entry.join(" ")}\n${Buffer.concat(said).toString().trimEnd()}`);
}
