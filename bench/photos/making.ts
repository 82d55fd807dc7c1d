import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { openDarkroom } from "@/newsroom/photo/darkroom/darkroom";
import type { Finding } from "../findings";
import { quantile } from "../timing";
import { syntheticPhoto } from "./synthetic-photo";

const ROUNDS = 9;
const LIMITS = { reading: 60_000, making: 600_000, memory: 4e9, idle: 60_000 };
const timesSchema = z.array(z.number());

/** How long a 24-megapixel JPEG takes into all its versions, beside the image library alone, by turns. */
export async function making(): Promise<Finding[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "bench-photos-"));
  const file = path.join(folder, "original");
  await writeFile(file, await syntheticPhoto(6000, 4000));
  const [ours, theirs] = [path.join(folder, "ours"), path.join(folder, "theirs")];
  await Promise.all([ours, theirs].map((one) => mkdir(one)));
  const darkroom = openDarkroom(LIMITS);
  const bare = startBare();
  try {
    const times: { ours: number; bare: number[] }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const begun = performance.now();
      await darkroom.develop(file, ours);
      const took = performance.now() - begun;
      bare.send({ file, folder: theirs });
      const [message] = await once(bare, "message");
      // The first round warms up both.
      if (round > 0) times.push({ ours: took, bare: timesSchema.parse(message) });
    }
    const made = quantile(
      times.map((time) => time.ours),
      0.5,
    );
    const ways = [0, 1].map((way) =>
      quantile(
        times.map((time) => time.bare[way] ?? 0),
        0.5,
      ),
    );
    return [
      { figure: "24 megapixels into 12 files: the darkroom", value: made, unit: "ms" },
      { figure: "… the image library, each file from the widest", value: ways[0] ?? 0, unit: "ms" },
      { figure: "… the image library, each width once", value: ways[1] ?? 0, unit: "ms" },
      { figure: "the darkroom to the faster of them", value: made / Math.min(...ways), unit: "×", most: 1.2 },
    ];
  } finally {
    bare.disconnect();
    const worker = darkroom.pid();
    if (worker) process.kill(worker);
    await rm(folder, { recursive: true });
  }
}

/** At the darkroom's priority: what else the machine does disturbs both alike. */
function startBare() {
  const program = path.join(import.meta.dirname, "bare.ts");
  const bare = spawn(process.execPath, ["--import", "tsx", program], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  if (bare.pid) os.setPriority(bare.pid, 19);
  return bare;
}
