import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { findFreePort } from "@/scripts/ports";
import { makeTemporaryFolder } from "@/scripts/temporary-folder";
import { startNewsroom } from "@/scripts/testing/newsroom";
import type { Finding } from "../findings";
import { quantile } from "../timing";
import { type DeskRequests, deskRequests } from "./desk-requests";
import { watchMemory } from "./memory";
import { syntheticPhoto } from "./synthetic-photo";
import { signedIn } from "./visitor";

const PHOTOS = 50;
/** Pictures of their own; the others are these under other labels. */
const PICTURES = 5;
const [WARMING_UP, ROUNDS] = [10, 60];
/** Between two rounds, in milliseconds: more than a newsroom's desks ask for together. */
const PAUSE = 100;

type Times = ReadonlyMap<string, number[]>;

/** How long the desk's requests take while fifty photos of ten megapixels come in at once, beside how long they take alone. */
export async function intake(): Promise<Finding[]> {
  const data = await makeTemporaryFolder();
  const pictures = await makePictures(data);
  const newsroom = await startNewsroom({
    PORT: String(await findFreePort()),
    BANTAI_DATA: path.join(data, "newsroom"),
    LOG_LEVEL: "warn",
  });
  try {
    const requests = await deskRequests(await signedIn(newsroom.url, path.join(data, "newsroom")));
    await time(requests, (round) => round < WARMING_UP);
    const alone = await time(requests, (round) => round < ROUNDS);
    const peak = watchMemory(newsroom.process.pid ?? 0);
    const begun = performance.now();
    const files = Array.from({ length: PHOTOS }, (_, place) => pictures[place % PICTURES] ?? "");
    const uploads = upload([newsroom.url, path.join(data, "newsroom"), ...files]);
    const meanwhile = await time(requests, () => !uploads.done());
    const seconds = (performance.now() - begun) / 1000;
    await uploads.end;
    return [...findingsOf(alone, meanwhile), ...sumOf(seconds, peak())];
  } finally {
    await newsroom.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function makePictures(folder: string): Promise<string[]> {
  const files = Array.from({ length: PICTURES }, (_, place) => path.join(folder, `${place}.jpg`));
  for (const file of files) await writeFile(file, await syntheticPhoto(3872, 2592));
  return files;
}

function upload(args: string[]): { done: () => boolean; end: Promise<void> } {
  const program = path.join(import.meta.dirname, "uploader.ts");
  const uploader = spawn(process.execPath, ["--import", "tsx", program, ...args], { stdio: "inherit" });
  const end = once(uploader, "exit").then(([code]) => {
    if (code !== 0) throw new Error("Not all photos were taken in.");
  });
  return { done: () => uploader.exitCode !== null, end };
}

/** Milliseconds of each request, one after the other, round after round. */
async function time(requests: DeskRequests, goOn: (round: number) => boolean): Promise<Times> {
  const times = new Map(Object.keys(requests).map((name) => [name, [] as number[]]));
  for (let round = 0; goOn(round); round++) {
    for (const [name, run] of Object.entries(requests)) {
      const begun = performance.now();
      await run();
      times.get(name)?.push(performance.now() - begun);
    }
    await setTimeout(PAUSE);
  }
  return times;
}

function findingsOf(alone: Times, meanwhile: Times): Finding[] {
  return [...alone].flatMap(([name, times]) => {
    const others = meanwhile.get(name) ?? [];
    const [usual, then] = [quantile(times, 0.5), quantile(others, 0.5)];
    return [
      { figure: `${name}: alone`, value: usual, unit: "ms" },
      { figure: "… 19 of 20", value: quantile(times, 0.95), unit: "ms" },
      { figure: `${name}: while photos come in (${others.length} times)`, value: then, unit: "ms" },
      { figure: "… 19 of 20", value: quantile(others, 0.95), unit: "ms" },
      { figure: `${name}: to the usual`, value: then / usual, unit: "×", most: 2 },
    ];
  });
}

function sumOf(seconds: number, peak: number | null): Finding[] {
  const memory = { figure: "memory of the server and its darkroom, at the peak", unit: "MB", most: 1000 };
  return [
    {
      figure: `${PHOTOS} photos of 10 megapixels, from the first byte to the last file`,
      value: seconds,
      unit: "s",
    },
    ...(peak === null ? [] : [{ ...memory, value: peak / 1e6 }]),
  ];
}
