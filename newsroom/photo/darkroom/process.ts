import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, setPriority } from "node:os";
import path from "node:path";
import { type Answer, answerSchema, type Job } from "./job";

/** Everyone else goes first: the database, the server, and what it renders. */
const LOWEST_PRIORITY = 19;

/** To load the image library takes a second at most; on a machine that is busy, longer. */
const START_MS = 60_000;

/** JavaScript's own share of the memory, in MB: reading words takes little, pixels lie outside. */
const HEAP_MB = 256;

/** It was ended: it took too long or too much memory, or the file brought it down. */
export class DarkroomEnded extends Error {
  override readonly name = "DarkroomEnded";
}

/** Starts the process and waits until it takes jobs. @param memory most bytes that it may hold */
export async function startProcess(memory: number): Promise<ChildProcess> {
  const program = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    "newsroom/photo/darkroom/darkroom.worker.ts",
  );
  const options = [`--max-old-space-size=${HEAP_MB}`, "--import", "tsx"];
  const child = spawn(process.execPath, [...options, program, String(memory)], {
    env: environment(),
    // What it says when it falls is in the log beside ours.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
  });
  // At once: the threads that it starts from now on inherit it.
  if (child.pid) setPriority(child.pid, LOWEST_PRIORITY);
  await nextMessage(child, START_MS).catch((cause) => {
    // No photo's fault.
    throw new Error("The darkroom did not start.", { cause });
  });
  return child;
}

/** Nothing secret goes along: no database, no key. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, TEMP, TMP, SystemRoot } = process.env;
  return {
    ...{ PATH, HOME, TMPDIR, TEMP, TMP, SystemRoot },
    NODE_ENV: "production",
    // As many threads as cores, so that all of them are used and no more pictures are in memory than need be.
    UV_THREADPOOL_SIZE: String(Math.max(2, availableParallelism())),
    // glibc keeps memory apart for each thread, and gives little of it back.
    MALLOC_ARENA_MAX: "1",
  };
}

/** Gives it a job and waits for the answer. Throws `DarkroomEnded` where none comes in time; then the process is gone. */
export async function askProcess(child: ChildProcess, job: Job, patience: number): Promise<Answer> {
  // Whether it could be sent does not matter: a process that is gone says so by its end.
  child.send(job, () => {});
  return answerSchema.parse(await nextMessage(child, patience));
}

async function nextMessage(child: ChildProcess, patience: number): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  const late = setTimeout(() => child.kill("SIGKILL"), patience);
  // While it works we wait for it; idle, it keeps nobody from leaving.
  child.ref();
  child.channel?.ref();
  try {
    const ended = once(child, "exit", { signal }).then(([code, by]) => {
      throw new DarkroomEnded(`The darkroom ended (${by ?? code}).`);
    });
    const [message] = await Promise.race([once(child, "message", { signal }), ended]);
    return message;
  } finally {
    clearTimeout(late);
    settled.abort();
    child.unref();
    child.channel?.unref();
  }
}
