import type { Line } from "../line";

const MOST = 20;

/** The measure of a paragraph that stands whole on one line: there is none. */
export const NO_MEASURE = Number.POSITIVE_INFINITY;

/**
 * The measures (column widths, in ems) that the page's lines may have been broken at: the commonest widths. The
 * first is always "none".
 */
export function findMeasures(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = Math.round(line.width);
    if (width >= 6 && width <= 70) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST);
  return [NO_MEASURE, ...best.map(([width]) => width).sort((a, b) => a - b)];
}
