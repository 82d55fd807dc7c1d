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
  const curve = { base: 0, slope: 1 };
  for (let round = 0; round < 50; round++) {
    // A little pull to the start keeps the step finite where every decision was right.
    let [g0, g1, h00, h01, h11] = [-0.01 * curve.base, -0.01 * (curve.slope - 1), 0.01, 0, 0.01];
    for (const { margin, right } of margins) {
      const x = Math.min(margin, MOST_MARGIN);
      const p = 1 / (1 + Math.exp(-(curve.base + curve.slope * x)));
      const error = (right ? 1 : 0) - p;
      g0 += error;
      g1 += error * x;
      h00 += p * (1 - p);
      h01 += p * (1 - p) * x;
      h11 += p * (1 - p) * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    curve.base += (h11 * g0 - h01 * g1) / determinant;
    curve.slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { base: Number(curve.base.toFixed(2)), slope: Number(curve.slope.toFixed(2)) };
}
