import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

/**
 * `npm run structure`: the rules of .dependency-cruiser.mjs, what files may be called, and a count: a tool that
 * silently sees no files finds no fault in them.
 */
const run = promisify(execFile);
const root = path.join(import.meta.dirname, "..");
const folders = [
  "app",
  "components",
  "newsroom",
  "editor",
  "engine",
  "lib",
  "prisma",
  "scripts",
  "e2e",
  "bench",
];

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const files = await listFiles();
const { modules, summary } = report.parse(await cruise());
const seen = new Set(modules.map(({ source }) => source));

const faults = [
  ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ...files.filter((file) => !seen.has(file)).map((file) => `not seen by dependency-cruiser: ${file}`),
  ...files.filter((file) => !isWellNamed(file)).map((file) => `name: ${file}`),
];
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${files.length} files`);

/** Every source file, from the project's folder, with forward slashes; nothing generated. */
async function listFiles(): Promise<string[]> {
  const inFolders = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
    }),
  );
  const here = (await readdir(root)).filter((name) => name !== "next-env.d.ts");
  return [...inFolders.flat(), ...here]
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("prisma/generated/"));
}

async function cruise(): Promise<unknown> {
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const options = ["--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const there = folders.filter((folder) => existsSync(path.join(root, folder)));
  // As many broken rules, such the exit code: the report is there all the same.
  const { stdout } = await run(process.execPath, [program, ...options, ...there, "*.ts"], {
    cwd: root,
    maxBuffer: 256 * 1024 * 1024,
  }).catch((error) => error);
  return JSON.parse(stdout);
}

/**
 * Kebab-case, no barrels, nothing named after being of use to someone. Below app/ Next's own names and the routes'
 * parameters come on top.
 */
function isWellNamed(file: string): boolean {
  const name = path.posix.basename(file).replace(/(\.(test|spec|db|start|config|worker|d))*\.tsx?$/, "");
  if (/^(index|utils?|helpers?|common|misc|shared)$/.test(name)) return false;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}
