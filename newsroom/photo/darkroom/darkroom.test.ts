import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { log } from "@/lib/log";
import { hugePng } from "../fixtures/bombs";
import { openDarkroom } from "./darkroom";

const MB = 1024 * 1024;
const LIMITS = { reading: 10_000, making: 60_000, memory: 700 * MB, idle: 60_000 };
const CAMERA = path.join(import.meta.dirname, "../fixtures/camera.jpg");

/** 24 megapixels of noise: they take a while, and memory, to unfold. */
let grain: Buffer;
let scratch = "";
beforeAll(async () => {
  log.level = "silent";
  scratch = await mkdtemp(path.join(os.tmpdir(), "darkroom-"));
  const noise = { type: "gaussian" as const, mean: 128, sigma: 30 };
  const create = { width: 6000, height: 4000, channels: 3 as const, background: "#888888", noise };
  grain = await sharp({ create }).png({ compressionLevel: 1 }).toBuffer();
});
afterAll(() => rm(scratch, { recursive: true }));

const folder = () => mkdtemp(path.join(scratch, "photo-"));

/** Writes a file for the darkroom. */
async function kept(bytes: Uint8Array): Promise<string> {
  const file = path.join(await folder(), "original");
  await writeFile(file, bytes);
  return file;
}

/** The process's end can be told by the system alone: it is nobody's child here any more. */
function isGone(pid: number | null): boolean {
  if (pid === null) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

describe("the darkroom", { timeout: 60_000 }, () => {
  it("reads a photo's words and makes its versions in a process of its own, which gives way to all others", async () => {
    const { develop, pid } = openDarkroom(LIMITS);
    expect(pid()).toBeNull();
    const to = await folder();
    const made = await develop(CAMERA, to);
    expect(made).toMatchObject({ width: 48, height: 32, words: { photographer: "张舰", credit: "新华社" } });
    expect(made.words.takenAt).toEqual(new Date("2025-08-19T01:30:00Z"));
    expect((await readdir(to)).sort()).toEqual(["48.avif", "48.jpg", "48.webp"]);
    const worker = pid();
    expect(worker).not.toBe(process.pid);
    expect(os.getPriority(worker ?? 0)).toBe(19);
    await develop(CAMERA, to);
    expect(pid()).toBe(worker);
    process.kill(worker ?? 0);
  });

  it("keeps no secret, and lets every thread give way", async () => {
    process.env.AUTH_SECRET = "this must not go along, whatever it is";
    const { develop, pid } = openDarkroom(LIMITS);
    await develop(CAMERA, await folder());
    if (process.platform === "linux") {
      expect(await readFile(`/proc/${pid()}/environ`, "utf8")).not.toMatch(/AUTH_SECRET|DATABASE_URL/);
      const threads = await readdir(`/proc/${pid()}/task`);
      for (const thread of threads) {
        // The 19th field of proc_pid_stat(5), after the name in brackets.
        const stat = await readFile(`/proc/${pid()}/task/${thread}/stat`, "utf8");
        expect(stat.replace(/^.*\) /, "").split(" ")[16]).toBe("19");
      }
    }
    process.kill(pid() ?? 0);
  });

  it("passes a refusal on, and goes on", async () => {
    const { develop, pid } = openDarkroom(LIMITS);
    const bomb = await kept(hugePng(20_000, 20_000));
    await expect(develop(bomb, await folder())).rejects.toMatchObject({
      code: "PHOTO_TOO_MANY_PIXELS",
      details: { width: 20_000, height: 20_000, limit: 100 },
    });
    const worker = pid();
    expect(await develop(CAMERA, await folder())).toMatchObject({ width: 48 });
    expect(pid()).toBe(worker);
    process.kill(worker ?? 0);
  });

  it("loses one photo alone when the process is brought down; those that wait are made by the next", async () => {
    const { develop, pid } = openDarkroom(LIMITS);
    await develop(CAMERA, await folder());
    const first = pid();
    const to = await folder();
    const hard = develop(await kept(grain), to);
    const waiting = [develop(CAMERA, await folder()), develop(CAMERA, await folder())];
    const refused = expect(hard).rejects.toMatchObject({ code: "PHOTO_TOO_HARD" });
    // Its first version is being written: the process is in the midst of it.
    await expect.poll(() => readdir(to), { interval: 5, timeout: 20_000 }).not.toEqual([]);
    process.kill(first ?? 0, "SIGSEGV");
    await refused;
    expect(await Promise.all(waiting)).toMatchObject([{ width: 48 }, { width: 48 }]);
    expect(pid()).not.toBe(first);
    process.kill(pid() ?? 0);
  });

  it("refuses a photo that takes too long, and one that takes too much memory", async () => {
    const file = await kept(grain);
    const hasty = openDarkroom({ ...LIMITS, making: 20 });
    await expect(hasty.develop(file, await folder())).rejects.toMatchObject({ code: "PHOTO_TOO_HARD" });
    expect(hasty.pid()).toBeNull();
    const cramped = openDarkroom({ ...LIMITS, memory: 180 * MB });
    await expect(cramped.develop(file, await folder())).rejects.toMatchObject({ code: "PHOTO_TOO_HARD" });
    expect(cramped.pid()).toBeNull();
  });

  it("makes a photo whose words cannot be read in time, without them", async () => {
    const { develop, pid } = openDarkroom({ ...LIMITS, reading: 0 });
    const made = await develop(CAMERA, await folder());
    expect(made).toMatchObject({ width: 48, words: { photographer: "", caption: "", takenAt: null } });
    process.kill(pid() ?? 0);
  });

  it("does not begin what was cancelled while it waited", async () => {
    const { develop, pid } = openDarkroom(LIMITS);
    const stop = new AbortController();
    const to = await folder();
    const first = develop(CAMERA, await folder());
    const second = develop(CAMERA, to, stop.signal);
    stop.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    await first;
    expect(await readdir(to)).toEqual([]);
    process.kill(pid() ?? 0);
  });

  it("ends when there is nothing to do", async () => {
    const { develop, pid } = openDarkroom({ ...LIMITS, idle: 1 });
    await develop(CAMERA, await folder());
    const worker = pid();
    await expect.poll(() => isGone(worker), { timeout: 20_000 }).toBe(true);
    expect(await develop(CAMERA, await folder())).toMatchObject({ width: 48 });
  });
});
