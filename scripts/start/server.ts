import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { whyNotListen } from "../ports";
import { Refusal } from "../refusal";
import { root } from "./settings";

/**
 * The most that V8 lets its heap grow to, three times what the server holds on to. With the whole of a large machine
 * before it, it puts collecting off until there are 700 MB.
 */
const HEAP_MB = 512;

/** The running production server. */
export interface Server {
  /** Settles when it has ended, whoever ended it. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Says so in one sentence when the server could not listen on its port. */
export async function checkPort(port: number): Promise<void> {
  const reason = await whyNotListen(port, [undefined, "127.0.0.1"]);
  if (reason === null) return;
  if (reason === "EADDRINUSE") {
    throw new Refusal(
      `端口 ${port} 已被占用,请用 PORT 指定另一个,如 PORT=${port + 1} npm start。`,
      `Port ${port} is taken: choose another with PORT, such as PORT=${port + 1} npm start.`,
    );
  }
  throw new Refusal(
    `无法使用端口 ${port}(${reason}),请用 PORT 指定另一个。`,
    `Port ${port} cannot be used (${reason}): choose another with PORT.`,
  );
}

/** Serves the production build and returns once it answers. Its settings are in the environment by then. */
export async function startServer(port: number): Promise<Server> {
  const leave = pathToFileURL(path.join(import.meta.dirname, "leave-with-parent.mjs")).href;
  const program = [
    `--max-old-space-size=${HEAP_MB}`,
    "--import",
    leave,
    "--import",
    "tsx",
    "scripts/serve/main.ts",
  ];
  const server = spawn(process.execPath, program, { cwd: root, stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const ended = once(server, "exit");
  // What the newsroom logs comes after our greeting.
  const { stdout } = server;
  stdout?.resume();
  const gone = ended.then(([code]) => {
    throw new Error(`The server ended (${code})`);
  });
  const stop = async () => {
    server.kill("SIGTERM");
    const late = globalThis.setTimeout(() => server.kill("SIGKILL"), 8_000);
    await ended;
    clearTimeout(late);
  };
  try {
    await Promise.race([gone, answer(port)]);
  } catch (error) {
    await stop();
    throw error;
  }
  stdout?.pipe(process.stdout, { end: false });
  return { ended, stop };
}

async function answer(port: number): Promise<void> {
  const attempts = 1200;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" });
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await setTimeout(50);
    }
  }
}
