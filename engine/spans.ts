import type { Span } from "./types";

/** White space as the law counts it: JavaScript's `\s`, per UTF-16 code unit. */
export function isWhite(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code >= 0x3001 && code < 0xfeff) return false;
  if (code > 0x20 && code < 0xa0) return false;
  return /\s/u.test(unit);
}

/** Spans in the order of the text, trimmed of white space, without overlaps; what is empty is left out. */
export function normaliseSpans(source: string, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: Span[] = [];
  let floor = 0;
  for (const [from, to] of sorted) {
    let start = Math.max(0, floor, from);
    let end = Math.min(source.length, to);
    while (start < end && isWhite(source.charAt(start))) start++;
    while (end > start && isWhite(source.charAt(end - 1))) end--;
    if (start >= end) continue;
    out.push([start, end]);
    floor = end;
  }
  return out;
}
