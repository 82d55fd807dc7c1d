import { describe, expect, it } from "vitest";
import { fitCurves, type Margin } from "./fit-confidence";

/** So many decisions of one margin, and how many of them were right. */
function seen(margin: number, all: number, right: number): Margin[] {
  return Array.from({ length: all }, (_, i) => ({ kind: "block", margin, right: i < right }));
}

function curveOf(...margins: Margin[][]): number[] {
  return fitCurves(margins.flat()).get("block") ?? [];
}

const oddsOf = (share: number) => Math.log(share / (1 - share));

describe("fits a curve to what was right", () => {
  it("has the odds that were seen at its corners", () => {
    const [tie = 0, , clear = 0] = curveOf(seen(0, 1000, 400), seen(3, 1000, 950));
    expect(tie).toBeCloseTo(oddsOf(0.4), 1);
    expect(clear).toBeCloseTo(oddsOf(0.95), 1);
  });

  it.each([
    { why: "what was seen falls", margins: [seen(0, 100, 90), seen(0.25, 100, 40), seen(3, 100, 95)] },
    { why: "all were wrong", margins: [seen(0, 50, 0), seen(12, 50, 0)] },
    { why: "a single one was seen", margins: [seen(3, 1, 0)] },
  ])("never falls, and stays finite: $why", ({ margins }) => {
    const curve = curveOf(...margins);
    expect(curve).toEqual(curve.toSorted((a, b) => a - b));
    expect(curve.every(Number.isFinite)).toBe(true);
  });

  it("takes a decision without an alternative for one of the greatest margin", () => {
    expect(curveOf(seen(Number.POSITIVE_INFINITY, 200, 190))).toEqual(curveOf(seen(12, 200, 190)));
  });

  it("fits each kind by itself", () => {
    const articles = seen(0, 100, 20).map((margin): Margin => ({ ...margin, kind: "article" }));
    const curves = fitCurves([...articles, ...seen(0, 100, 80)]);
    expect(curves.get("article")?.[0]).toBeLessThan(curves.get("block")?.[0] ?? 0);
  });
});
