import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "../start/settings";

/** A whole newsroom as `npm start` brings it up, for tests. */
export interface Newsroom {
  /** Address of the paper, without a slash at the end. */
  url: string;
  process: ChildProcess;
  /** Settles when it is gone, whoever ended it. */
  ended: Promise<Ended>;
  /** Ends it as Ctrl-C does and waits until it is gone. */
  stop(): Promise<void>;
}

/** What `npm start` said and how it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs what `npm start` runs. @param env what differs from this process's environment */
export function launch(env: Record<string, string>): { process: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...withoutSettings(), ...env },
    // A group of its own, as a terminal gives it: a signal can be sent to all of it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(chunk));
  const ended = once(child, "close").then(([code]) => ({ code, output: Buffer.concat(said).toString() }));
  return { process: child, ended };
}

/** Starts a newsroom and returns once it serves; throws with what it said when it did not come up. */
export async function startNewsroom(env: Record<string, string>): Promise<Newsroom> {
  const { process: child, ended } = launch(env);
  const failed = ended.then(({ output }) => {
    throw new Error(`npm start ended:\n${output}`);
  });
  const [message]: unknown[] = await Promise.race([once(child, "message"), failed]);
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
  };
  if (typeof message === "object" && message !== null && "ready" in message) {
    return { url: String(message.ready), process: child, ended, stop };
  }
  await stop();
  throw new Error("npm start sent something else than its address");
}

/** The environment without what would point a test at a newsroom that is in use. */
function withoutSettings(): NodeJS.ProcessEnv {
  const { DATABASE_URL, BANTAI_DATA, AUTH_SECRET, NEXTAUTH_SECRET, NEXTAUTH_URL, PORT, NODE_ENV, ...rest } =
    process.env;
  return {
    ...rest,
    NODE_ENV: "production",
    PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${rest.PATH}`,
  };
}
