import type { Span } from "@/engine/types";
import type { SourceText } from "./source-text";

/** Stretches of anything that counts, offsets or units. */
type Stretch = readonly [number, number];

/**
 * Spans in their one true form: neighbours with only white space between them merged, no white space at the ends, empty ones
 * gone. The order, which is the order of the text, stays.
 */
export const normaliseSpans = (source: SourceText, spans: readonly Span[]): Span[] =>
  source.toSpans(source.toRanges(spans));

/** Whether two lists of spans are the same as they stand. */
export const sameSpans = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(([start, end], index) => start === b[index]?.[0] && end === b[index]?.[1]));

/** In ascending order, overlaps and neighbours merged. */
export function sortStretches(stretches: readonly Stretch[]): [number, number][] {
  const sorted: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = sorted.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) sorted.push([start, end]);
  }
  return sorted;
}

/** What is in `a` and not in `b`. `b` is ascending without overlaps; the order of `a` stays. */
export function subtractStretches(a: readonly Stretch[], b: readonly Stretch[]): [number, number][] {
  const rest: [number, number][] = [];
  for (const [start, end] of a) {
    let from = start;
    for (let index = firstEndingAfter(b, start); from < end; index += 1) {
      const cut = b[index];
      if (!cut || cut[0] >= end) break;
      if (cut[0] > from) rest.push([from, cut[0]]);
      from = cut[1];
    }
    if (from < end) rest.push([from, end]);
  }
  return rest;
}

/** Whether a place is in one of the stretches (ascending, without overlaps). */
export function contains(stretches: readonly Stretch[], place: number): boolean {
  const stretch = stretches[firstEndingAfter(stretches, place)];
  return stretch !== undefined && stretch[0] <= place;
}

/** Index of the first stretch that ends after a place, by bisection. */
function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
