import { weighPage } from "@/engine/pipeline";
import { confidenceOf } from "@/engine/steps/decide";
import type { AnnotatedPage } from "./pages";
import { table } from "./table";
import { judgeOf } from "./truth";

/** The least confidence of each bin. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const KINDS = ["article", "block", "role", "attachment"] as const;

/** How many of the decisions made with some confidence were right. */
interface Tally {
  right: number;
  all: number;
}

/** A Markdown table: for each bin of confidence, how many decisions of each kind there were, and the share that was right. */
export function printCalibration(pages: readonly AnnotatedPage[]): string {
  const tallies = tally(pages);
  const rows = BINS.map((bin, i) => {
    const cells = [...KINDS, "all"].map((kind) => print(tallies.get(`${kind} ${bin}`)));
    return [`${bin} to ${BINS[i + 1] ?? 1}`, ...cells];
  });
  return table(["confidence", ...KINDS, "all"], rows);
}

function tally(pages: readonly AnnotatedPage[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const page of pages) {
    const judge = judgeOf(page);
    for (const { decision, margin } of weighPage(page.source)) {
      const right = judge(decision);
      if (right === undefined) continue;
      const confidence = confidenceOf(decision.kind, margin);
      const bin = BINS.findLast((least) => confidence >= least) ?? 0;
      for (const key of [`${decision.kind} ${bin}`, `all ${bin}`]) {
        const counts = tallies.get(key) ?? { right: 0, all: 0 };
        tallies.set(key, { right: counts.right + (right ? 1 : 0), all: counts.all + 1 });
      }
    }
  }
  return tallies;
}

function print(counts: Tally | undefined): string {
  return counts ? `${((100 * counts.right) / counts.all).toFixed(1)} % of ${counts.all}` : "–";
}
