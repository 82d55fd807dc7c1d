import type { ChildProcess } from "node:child_process";
import { totalmem } from "node:os";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { turns } from "../turns";
import type { PhotoWords } from "../types";
import { type Job, madeSchema, NO_WORDS, wordsSchema } from "./job";
import type { MadePhoto } from "./make-versions";
import { askProcess, DarkroomEnded, startProcess } from "./process";

/** What one photo may cost, and how long the process stays when there is none. Times in milliseconds, memory in bytes. */
export interface DarkroomLimits {
  reading: number;
  making: number;
  memory: number;
  idle: number;
}

const GB = 1024 ** 3;

/** Half of what the machine has, and what the worst photo needs that keeps within our limits: an AVIF of 100 megapixels. */
const MEMORY = Math.min(2 * GB, Math.min(process.constrainedMemory() || Infinity, totalmem()) / 2);

const LIMITS: DarkroomLimits = { reading: 10_000, making: 120_000, memory: MEMORY, idle: 30_000 };

/** Where photos are opened and their versions made: in a process of its own, one photo at a time. */
export interface Darkroom {
  /**
   * Reads what a file says of itself and writes its versions into a folder. Refuses with what `makeVersions` refuses,
   * and with PHOTO_TOO_HARD where the process fell over the file. Words that cannot be read are none.
   *
   * @param signal ends the wait for its turn
   */
  develop(file: string, folder: string, signal?: AbortSignal): Promise<MadePhoto & { words: PhotoWords }>;
  /** The running process's id, if there is one. */
  pid(): number | null;
}

/** Opens one; its process is started by the first photo. */
export function openDarkroom(limits: DarkroomLimits = LIMITS): Darkroom {
  const inTurn = turns(1);
  let running: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;

  const processAtWork = async () => {
    if (running) return running;
    const child = await startProcess(limits.memory);
    child.once("exit", () => {
      if (running === child) running = null;
    });
    running = child;
    return child;
  };
  /** It ends with its channel; who comes now starts another. */
  const leave = () => {
    const child = running;
    running = null;
    if (child?.connected) child.disconnect();
  };
  const ask = async (job: Job, patience: number) => {
    const child = await processAtWork();
    const answer = await askProcess(child, job, patience);
    if ("refused" in answer) throw new AppError(answer.refused, answer.details);
    if ("failed" in answer) throw new Error(answer.failed);
    return answer.done;
  };
  const read = async (file: string): Promise<PhotoWords> => {
    try {
      return wordsSchema.parse(await ask({ work: "read", file }, limits.reading));
    } catch (error) {
      log.info({ err: error }, "a photo's words could not be read");
      return NO_WORDS;
    }
  };
  const make = async (file: string, folder: string, credits: PhotoWords): Promise<MadePhoto> => {
    try {
      return madeSchema.parse(await ask({ work: "make", file, folder, credits }, limits.making));
    } catch (error) {
      if (!(error instanceof DarkroomEnded)) throw error;
      log.warn({ err: error }, "a photo was too hard");
      throw new AppError("PHOTO_TOO_HARD");
    }
  };

  return {
    develop: (file, folder, signal) =>
      inTurn(async () => {
        signal?.throwIfAborted();
        clearTimeout(idle);
        try {
          const words = await read(file);
          return { words, ...(await make(file, folder, words)) };
        } finally {
          idle = setTimeout(leave, limits.idle).unref();
        }
      }),
    pid: () => running?.pid ?? null,
  };
}

const globalForDarkroom = globalThis as typeof globalThis & { bantaiDarkroom?: Darkroom };

/** The newsroom's. One a server, also when a development server loads this module again. */
export function darkroom(): Darkroom {
  globalForDarkroom.bantaiDarkroom ??= openDarkroom();
  return globalForDarkroom.bantaiDarkroom;
}
