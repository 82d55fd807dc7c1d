import type { Decision } from "@/engine/types";
import { WEIGHTS } from "@/engine/weights";

/** A decision's margin, and whether it was right. */
export interface Margin {
  readonly kind: Decision["kind"];
  readonly margin: number;
  readonly right: boolean;
}

/** Where the curves have their corners. */
const CORNERS: readonly number[] = WEIGHTS.confidence.margins;
/** A weak belief that the margin is the log odds itself keeps the curve finite where every decision was right. */
const BELIEF = 0.3;
const ROUNDS = 200;

/**
 * For each kind of decision the curve under which what was seen is likeliest: log odds at each corner, straight lines
 * between, nowhere falling.
 */
export function fitCurves(margins: readonly Margin[]): Map<Decision["kind"], number[]> {
  return new Map([...Map.groupBy(margins, ({ kind }) => kind)].map(([kind, list]) => [kind, fitOne(list)]));
}

/** Moves one rise after the other, by Newton's method; that none may be less than nothing keeps the curve from falling. */
function fitOne(margins: readonly Margin[]): number[] {
  const believed = CORNERS.map((corner, i) => corner - (CORNERS[i - 1] ?? 0));
  const rises = [...believed];
  const seen = margins.map(({ margin, right }) => ({
    shares: CORNERS.map((_, i) => shareOf(margin, i)),
    logOdds: Math.min(margin, CORNERS.at(-1) ?? 0),
    right,
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, rise] of rises.entries()) {
      let slope = BELIEF * ((believed[i] ?? 0) - rise);
      let bend = BELIEF;
      for (const { shares, logOdds, right } of seen) {
        const share = shares[i] ?? 0;
        const p = 1 / (1 + Math.exp(-logOdds));
        slope += share * ((right ? 1 : 0) - p);
        bend += share * share * p * (1 - p);
      }
      // A whole step may lead too far where nearly every decision was right.
      const moved = rise + Math.max(-1, Math.min(1, slope / bend));
      const next = i === 0 ? moved : Math.max(0, moved);
      rises[i] = next;
      for (const one of seen) one.logOdds += (one.shares[i] ?? 0) * (next - rise);
    }
  let height = 0;
  return rises.map((rise) => {
    height += rise;
    return Number(height.toFixed(2));
  });
}

/** How much of the rise before corner `i` a margin has behind it; the first corner is every margin's. */
function shareOf(margin: number, i: number): number {
  const [from, to] = [CORNERS[i - 1], CORNERS[i] ?? 0];
  return from === undefined ? 1 : Math.max(0, Math.min(1, (margin - from) / (to - from)));
}
