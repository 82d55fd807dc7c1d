import { describe, expect, it } from "vitest";
import { type CutIssue, type CutPlace, cutIssues, hasAnnotatedPages } from "@/scripts/testing/cut-issues";
import { pairJumps } from "../pair-jumps";
import { splitPage } from "../pipeline";
import type { JumpPair, JumpPlace } from "./types";

/** An answer, and whether it is right. */
interface Judged {
  pair: JumpPair;
  right: boolean;
}

const key = ({ page, at }: { page: string; at: number }) => `${page}/${at}`;

/** Pages by names that are no numbers: then nothing is known of which page a jump means. */
function nameless({ pages, jumps }: CutIssue): CutIssue {
  const name = (number: string) => `要闻${"甲乙丙丁"[Number(number.slice(-1)) - 1]}`;
  const renamed = (place: CutPlace | undefined) => place && { ...place, page: name(place.page) };
  return {
    pages: pages.map((page) => ({ ...page, number: name(page.number) })),
    jumps: jumps.map(({ from, to }) => ({ from: renamed(from), to: renamed(to) })),
  };
}

/** Pairs an issue's jumps. `of`: how many there are to be paired, `found`: of how many the splitter found both ends. */
function measure({ pages, jumps }: CutIssue): { judged: Judged[]; of: number; found: number } {
  const pairs = pairJumps(pages.map(({ number, source }) => ({ number, split: splitPage(source) })));
  const seen = new Set(pairs.flatMap(placesOf).map(key));
  const whole = jumps.flatMap(({ from, to }) => (from && to ? [{ from: key(from), to: key(to) }] : []));
  const found = whole.filter(({ from, to }) => seen.has(from) && seen.has(to));
  const isRight = (pair: JumpPair) =>
    pair.kind === "paired"
      ? found.some(({ from, to }) => from === key(pair.from) && to === key(pair.to))
      : placesOf(pair).every((place) =>
          found.every(({ from, to }) => from !== key(place) && to !== key(place)),
        );
  return {
    judged: pairs.map((pair) => ({ pair, right: isRight(pair) })),
    of: whole.length,
    found: found.length,
  };
}

function placesOf(pair: JumpPair): JumpPlace[] {
  if (pair.kind === "paired") return [pair.from, pair.to];
  return [pair.kind === "unanswered" ? pair.from : pair.to];
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const BINS = [0, 0.7, 0.9, 0.99, 1.01];

/** Of the answers between two confidences: how many, how sure they are on average, how many are right. */
function calibration(judged: readonly Judged[]): string {
  return BINS.slice(1)
    .map((top, i) => {
      const bin = judged.filter(({ pair }) => pair.confidence >= (BINS[i] ?? 0) && pair.confidence < top);
      const sure = sum(bin.map(({ pair }) => pair.confidence)) / bin.length;
      const right = bin.filter((it) => it.right).length / bin.length;
      return `  ${BINS[i]}–${Math.min(1, top)}: ${bin.length} answers, sure ${sure.toFixed(3)}, right ${right.toFixed(3)}`;
    })
    .join("\n");
}

describe("articles of annotated pages, cut in two over the pages of an issue", () => {
  it.runIf(hasAnnotatedPages()).each([
    { parity: "even", make: undefined, floor: 0.97, why: "the weights were set on these" },
    { parity: "odd", make: undefined, floor: 0.97, why: "and not on these" },
    { parity: "even", make: nameless, floor: 0.8, why: "by titles, sentences and words alone" },
    { parity: "odd", make: nameless, floor: 0.8, why: "by titles, sentences and words alone" },
  ] as const)("$parity pages: $why", { timeout: 240_000 }, ({ parity, make, floor, why }) => {
    const issues = [1, 2]
      .flatMap((seed) => cutIssues(parity, seed))
      .map((issue) => measure(make ? make(issue) : issue));
    const judged = issues.flatMap((issue) => issue.judged);
    const pairs = judged.filter(({ pair }) => pair.kind === "paired");
    const right = pairs.filter((it) => it.right).length;
    const of = sum(issues.map((issue) => issue.of));
    const found = sum(issues.map((issue) => issue.found));
    const precision = right / pairs.length;
    const recall = right / found;
    console.log(
      `jumps, ${parity} pages, ${why}: ${of} to pair, both ends found of ${found}; precision ${precision.toFixed(3)}, ` +
        `recall ${recall.toFixed(3)}, of all ${(right / of).toFixed(3)}\n${calibration(judged)}`,
    );
    expect(precision).toBeGreaterThan(floor);
    expect(recall).toBeGreaterThan(floor);
    if (make) return; // without numbers too many jumps stay alone for the confidence to hold
    const certain = judged.filter(({ pair }) => pair.confidence >= 0.9);
    expect(certain.filter((it) => it.right).length / certain.length).toBeGreaterThan(0.97);
    const doubtful = judged.filter(({ pair }) => pair.confidence < 0.9);
    const sure = sum(doubtful.map(({ pair }) => pair.confidence)) / doubtful.length;
    const trueOnes = doubtful.filter((it) => it.right).length / doubtful.length;
    expect(trueOnes).toBeGreaterThan(sure - 0.1);
  });
});
