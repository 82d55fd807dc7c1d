import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { findFreePort } from "@/scripts/ports";

const APP = path.join(import.meta.dirname, "bare");
const PACKAGES = path.join(import.meta.dirname, "../../node_modules");
const NEXT = path.join(PACKAGES, "next/dist/bin/next");

/** A bare Next app whose one page is as large as another, served by `next start`. */
export async function serveBareNext(
  folder: string,
  size: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  // Away from our own sources: Next looks for more of them around an app.
  const app = path.join(folder, "bare");
  await cp(APP, app, { recursive: true });
  await symlink(PACKAGES, path.join(app, "node_modules"));
  const file = path.join(folder, "text.txt");
  const env = { ...process.env, BARE_TEXT: file, NEXT_TELEMETRY_DISABLED: "1" };
  // Its HTML holds the text twice: as it is shown, and as its runtime wakes it. What else there is, is found by trying.
  let length = Math.floor(size / 6);
  const server = await buildAndServe(length);
  const got = Buffer.byteLength(await (await fetch(server.url)).text());
  length = Math.max(100, length + Math.round((size - got) / 6));
  await server.stop();
  return buildAndServe(length);

  async function buildAndServe(characters: number) {
    await writeFile(file, "东湖夜市今晚重新开张。".repeat(characters).slice(0, characters));
    const build = spawn(process.execPath, [NEXT, "build", app, "--webpack"], { env, stdio: "ignore" });
    const [code] = await once(build, "exit");
    if (code !== 0) throw new Error(`The bare app was not built (${code})`);
    const port = await findFreePort();
    const child = spawn(process.execPath, [NEXT, "start", app, "-p", String(port)], { env, stdio: "ignore" });
    const ended = once(child, "exit");
    const url = `http://127.0.0.1:${port}`;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(url).catch(() => null);
      if (answer?.ok) break;
      if (attempt === 200) throw new Error("The bare app does not answer");
      await setTimeout(100);
    }
    return {
      url,
      stop: async () => {
        child.kill("SIGTERM");
        await ended;
      },
    };
  }
}
