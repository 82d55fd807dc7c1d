import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { runQuietly } from "./program";
import { buildReadingScript } from "./reading-script";
import { root } from "./settings";

const sources = ["app", "components", "newsroom", "editor", "engine", "lib", "messages", "prisma", "public"];
const stamp = path.join(root, ".next/bantai-sources");

/** Whether .next holds a build of just these sources; the answer comes with their hash. */
export async function checkBuild(): Promise<{ fresh: boolean; hash: string }> {
  const hash = await hashSources();
  const built = existsSync(path.join(root, ".next/BUILD_ID"))
    ? await readFile(stamp, "utf8").catch(() => "")
    : "";
  return { fresh: built === hash, hash };
}

/** Makes the production build. @param hash of the sources, as checkBuild gave it */
export async function build(hash: string, signal?: AbortSignal): Promise<void> {
  await rm(stamp, { force: true });
  await buildReadingScript();
  await runQuietly(["node_modules/next/dist/bin/next", "build"], signal);
  await writeFile(stamp, hash);
}

/** Writes the database client below prisma/generated if the schema changed since. */
export async function generateClient(signal?: AbortSignal): Promise<void> {
  const schema = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"]) {
    schema.update(await readFile(path.join(root, file)));
  }
  const hash = schema.digest("hex");
  const generated = path.join(root, "prisma/generated/.schema");
  if ((await readFile(generated, "utf8").catch(() => "")) === hash) return;
  await runQuietly(["node_modules/prisma/build/index.js", "generate"], signal);
  await writeFile(generated, hash);
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await listSources()) {
    hash.update(`${file}\0`);
    hash.update(await readFile(path.join(root, file)));
  }
  return hash.digest("hex");
}

/** Everything that a build may read: the folders above and the project's own settings; no tests, nothing generated. */
async function listSources(): Promise<string[]> {
  const lists = sources.map(async (folder) => {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  });
  const inFolders = (await Promise.all(lists)).flat();
  const settings = (await readdir(root)).filter((name) => /\.(ts|mjs|json)$/.test(name));
  return [...inFolders, ...settings]
    .filter(
      (file) =>
        !/\.test\.tsx?$|^prisma[\\/](generated|seed|fixtures|migrations)|^public[\\/]reading\.js$|^(vitest|playwright|biome|next-env)\b/.test(
          file,
        ),
    )
    .sort();
}
