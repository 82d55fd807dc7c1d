import { readFile } from "node:fs/promises";
import { z } from "zod";

/** How many tests there were of each kind. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed, how many only at the second attempt. */
  second: number;
}

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * Reads the JSON report of Vitest or Playwright.
 *
 * @param succeeded whether the runner itself ended well. If not, at least one failure is counted: a file that cannot
 *   be loaded, or a runner that crashed, has no failed tests of its own.
 */
export async function readCounts(file: string, succeeded: boolean): Promise<Counts> {
  const text = await readFile(file, "utf8").catch(() => "null");
  const counts = toCounts(JSON.parse(text));
  return { ...counts, failed: Math.max(counts.failed, succeeded ? 0 : 1) };
}

function toCounts(report: unknown): Counts {
  const units = vitest.safeParse(report);
  if (units.success) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = units.data;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      second: 0,
    };
  }
  const stories = playwright.safeParse(report);
  if (!stories.success) return { passed: 0, failed: 1, skipped: 0, second: 0 };
  const { expected, unexpected, flaky, skipped } = stories.data.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, second: flaky };
}
