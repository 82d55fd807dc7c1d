import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Split } from "@/engine/types";

/** What the scorer says of one page, as far as it is read here; its README defines the fields. */
const row = z.object({
  name: z.string(),
  articles: z.number(),
  exact: z.number(),
  titleAll: z.number(),
  titleOk: z.number(),
  titlePred: z.number(),
  reporterHits: z.number(),
  reportersGold: z.number(),
  reportersPred: z.number(),
  paragraphs: z.number(),
  predictedParagraphs: z.number(),
  paragraphHits: z.number(),
  paragraphErrors: z.number(),
  merges: z.number(),
  splits: z.number(),
  spaced: z.number(),
  titleSpaces: z.number(),
  corrections: z.number(),
  /** Why the page is lossy; empty if it is not. */
  problems: z.array(z.string()),
  /** "role: text", or "body taken for role: text". */
  wrong: z.array(z.string()),
});
const report = z.object({ rows: z.array(row) });

export type Row = z.infer<typeof row>;

/**
 * Scores splits against the annotations in `folder` with the program `scorer`, which runs as a child: what counts is its
 * word, not ours. Throws what it printed if it gave no report.
 */
export function scoreSplits(
  scorer: string,
  folder: string,
  splits: ReadonlyMap<string, Split>,
  only = "",
): Row[] {
  const room = mkdtempSync(path.join(tmpdir(), "bantai-score-"));
  try {
    const predictions = path.join(room, "predictions.ndjson");
    const lines = [...splits].map(([name, split]) => JSON.stringify({ file: `${name}.txt`, ...split }));
    writeFileSync(predictions, lines.join("\n"));
    const args = [scorer, "--gold", folder, "--pred", predictions, "--json", "--only", only];
    // A file and no pipe: the scorer ends without waiting for a pipe to take all of it. It exits with 1 if a page is
    // lossy; its report is there all the same.
    const printed = path.join(room, "report.json");
    const child = spawnSync(process.execPath, args, {
      stdio: ["ignore", openSync(printed, "w"), "pipe"],
      encoding: "utf8",
    });
    if (child.stderr !== "") throw new Error(child.stderr);
    return report.parse(JSON.parse(readFileSync(printed, "utf8"))).rows;
  } finally {
    rmSync(room, { recursive: true });
  }
}
