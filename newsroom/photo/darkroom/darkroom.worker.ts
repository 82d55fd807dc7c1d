import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { AppError } from "@/lib/errors";
import { type Answer, type Job, READY } from "./job";
import { makeVersions } from "./make-versions";
import { readWords } from "./read-words";

/**
 * A process of its own: opens what was uploaded and makes the versions, one job at a time. Its one argument is how many
 * bytes of memory it may hold. It ends with whoever started it, and at once: what it was at is thrown away.
 */
const most = Number(process.argv[2]);
const end = () => process.kill(process.pid, "SIGKILL");

// Pictures come once: to remember what was read of one would only take memory.
sharp.cache(false);
setInterval(() => process.memoryUsage.rss() > most && end(), 50).unref();
process.on("disconnect", end);
process.on("message", async (job: Job) => process.send?.(await answer(job)));
process.send?.(READY);

async function answer(job: Job): Promise<Answer> {
  try {
    return { done: await work(job) };
  } catch (error) {
    if (error instanceof AppError) return { refused: error.code, details: error.details };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

async function work(job: Job): Promise<unknown> {
  if (job.work === "read") return readWords(await readFile(job.file));
  return makeVersions(job.file, job.folder, job.credits);
}
