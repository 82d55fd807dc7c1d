import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** What a step's program came to. */
export interface Outcome {
  succeeded: boolean;
  output: string;
}

/** Runs a program of the packages on our own Node and keeps what it says. */
export async function run(
  entry: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Outcome> {
  const program = spawn(process.execPath, entry, {
    cwd: root,
    env: { ...process.env, ...env },
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (chunk) => said.push(chunk));
  const [code] = await once(program, "close");
  return { succeeded: code === 0, output: Buffer.concat(said).toString() };
}
