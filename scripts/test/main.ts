import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../refusal";
import { build, checkBuild, generateClient } from "../start/build";
import { prepareBrowser } from "./browser";
import { type Counts, readCounts } from "./counts";
import { type Outcome, run } from "./run";
import { prepareValidators } from "./validators";

/**
 * Everything there is to check, one after the other. A step that fails shows what it said and the next one runs all
 * the same; only what needs the production build is left out when that failed. The last line counts the tests, and
 * every check that failed as one more failed test.
 */
const results = path.join(import.meta.dirname, "../../test-results");
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
process.on("disconnect", () => stopping.abort());

const total: Counts = { passed: 0, failed: 0, skipped: 0, second: 0 };
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });

await check("browser", async () => said(await prepareBrowser()));
await check("validators", () => prepareValidators().then(() => said("")));
await check("prisma generate", () => generateClient(stopping.signal).then(() => said("")));
await check("types", async () => {
  const routes = await program("node_modules/next/dist/bin/next", "typegen");
  return routes.succeeded ? program("node_modules/typescript/bin/tsc", "--noEmit") : routes;
});
await check("lint", () => program("node_modules/@biomejs/biome/bin/biome", "check", "."));
await check("messages", () => script("scripts/check-messages.ts"));
await check("structure", () => script("scripts/check-structure.ts"));
await check("migrations", () => script("scripts/check-migrations.ts"));
await vitest("unit");
await vitest("db");
const built = await check("build", async () => {
  const { fresh, hash } = await checkBuild();
  if (!fresh) await build(hash, stopping.signal);
  return said("");
});
if (built) {
  await vitest("start");
  await tests("browser tests", "e2e", (report) =>
    run(
      ["node_modules/@playwright/test/cli.js", "test"],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      stopping.signal,
    ),
  );
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

function program(...entry: string[]): Promise<Outcome> {
  return run(entry, {}, stopping.signal);
}

function script(file: string): Promise<Outcome> {
  return program("--import", "tsx", file);
}

function said(output: string): Outcome {
  return { succeeded: true, output };
}

/** Runs a project of vitest.config.ts and counts its tests. */
function vitest(project: string): Promise<boolean> {
  return tests(`${project} tests`, project, (report) =>
    program(
      "node_modules/vitest/vitest.mjs",
      "run",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ),
  );
}

async function tests(
  name: string,
  file: string,
  work: (report: string) => Promise<Outcome>,
): Promise<boolean> {
  const report = path.join(results, `${file}.json`);
  const { outcome, seconds } = await time(() => work(report));
  const counts = await readCounts(report, outcome.succeeded);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : "";
  const second = counts.second > 0 ? `, ${counts.second} of them at the second attempt` : "";
  show(name, seconds, outcome, `${counts.passed} passed${failed}${second}`, counts.second > 0);
  return outcome.succeeded;
}

/** A step without tests of its own: right or wrong as a whole. */
async function check(name: string, work: () => Promise<Outcome>): Promise<boolean> {
  const { outcome, seconds } = await time(work);
  if (!outcome.succeeded) total.failed += 1;
  show(name, seconds, outcome, "");
  return outcome.succeeded;
}

async function time(work: () => Promise<Outcome>): Promise<{ outcome: Outcome; seconds: number }> {
  const started = performance.now();
  const outcome = await work().catch((error): Outcome => {
    if (stopping.signal.aborted) process.exit(130);
    const text = error instanceof Refusal ? error.message : error instanceof Error ? (error.stack ?? "") : "";
    return { succeeded: false, output: text || String(error) };
  });
  return { outcome, seconds: (performance.now() - started) / 1000 };
}

function show(
  name: string,
  seconds: number,
  { succeeded, output }: Outcome,
  result: string,
  isDoubtful = false,
): void {
  const time = `${seconds.toFixed(1).padStart(6)} s`;
  console.log(`${succeeded ? "✓" : "✗"} ${name.padEnd(16)} ${time}  ${result}`.trimEnd());
  if (!succeeded || isDoubtful) console.log(`\n${output.trim()}\n`);
}
