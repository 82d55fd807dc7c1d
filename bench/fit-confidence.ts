import type { Decision } from "@/engine/types";

/** A decision's margin, and whether it was right. */
export interface Margin {
  readonly kind: Decision["kind"];
  readonly margin: number;
  readonly right: boolean;
}

/** The logistic curve 1 / (1 + e^−(base + slope × margin)). */
export interface Curve {
  base: number;
  slope: number;
}

/** A margin past this says no more. */
export const MOST_MARGIN = 12;

/** For each kind of decision the curve under which what was seen is likeliest (logistic regression by Newton's method). */
export function fitCurves(margins: readonly Margin[]): Map<Decision["kind"], Curve> {
  return new Map([...Map.groupBy(margins, ({ kind }) => kind)].map(([kind, list]) => [kind, fitOne(list)]));
}

function fitOne(margins: readonly Margin[]): Curve {
  let curve: Curve = { base: 0, slope: 1 };
  for (let round = 0; round < 50; round++) {
    const step = newtonStep(margins, curve);
    let share = 1;
    const moved = () => ({ base: curve.base + share * step.base, slope: curve.slope + share * step.slope });
    // A whole step may lead too far where nearly every decision was right.
    while (share > 1e-6 && lossOf(margins, moved()) > lossOf(margins, curve)) share /= 2;
    curve = moved();
  }
  return { base: Number(curve.base.toFixed(2)), slope: Number(curve.slope.toFixed(2)) };
}

/** A weak belief that the margin is the log odds itself keeps the curve finite where every decision was right. */
const BELIEF = 1;

function lossOf(margins: readonly Margin[], { base, slope }: Curve): number {
  let loss = (BELIEF * (base ** 2 + (slope - 1) ** 2)) / 2;
  for (const { margin, right } of margins) {
    const odds = base + slope * Math.min(margin, MOST_MARGIN);
    loss += Math.log1p(Math.exp(right ? -odds : odds));
  }
  return loss;
}

function newtonStep(margins: readonly Margin[], { base, slope }: Curve): Curve {
  let [g0, g1, h00, h01, h11] = [-BELIEF * base, -BELIEF * (slope - 1), BELIEF, 0, BELIEF];
  for (const { margin, right } of margins) {
    const x = Math.min(margin, MOST_MARGIN);
    const p = 1 / (1 + Math.exp(-(base + slope * x)));
    const error = (right ? 1 : 0) - p;
    g0 += error;
    g1 += error * x;
    h00 += p * (1 - p);
    h01 += p * (1 - p) * x;
    h11 += p * (1 - p) * x * x;
  }
  const determinant = h00 * h11 - h01 * h01;
  return { base: (h11 * g0 - h01 * g1) / determinant, slope: (h00 * g1 - h01 * g0) / determinant };
}
