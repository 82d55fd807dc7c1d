import type { Node } from "@tiptap/pm/model";
import { isSpans } from "@/editor/schema/spans-attribute";
import type { Span } from "@/engine/types";

/** Where a stretch of the source went: an article by its number (from 1), the furniture, nowhere, or it is white space. */
export type Whereabouts = number | "aside" | "unplaced" | "space";

export interface SourceSegment {
  start: number;
  end: number;
  text: string;
  where: Whereabouts;
}

export interface SourceLine {
  /** From 1. */
  number: number;
  start: number;
  segments: SourceSegment[];
  /** The article whose sign stands at this line: where one begins, or goes on after another. */
  sign: number | null;
  /** The same for two lines that look the same. */
  key: string;
}

interface Claim {
  start: number;
  end: number;
  where: number | "aside";
}

/** The source line by line, each stretch with where it went. */
export function sourceLines(source: string, doc: Node): SourceLine[] {
  const claims = claimsOf(doc);
  const lines: SourceLine[] = [];
  let start = 0;
  let claim = 0;
  let last: Whereabouts = "space";
  for (const text of source.split("\n")) {
    const end = start + text.length;
    while ((claims[claim]?.end ?? Number.POSITIVE_INFINITY) <= start) claim += 1;
    const segments = segmentsOf(source, start, end, claims, claim);
    const first = segments.find(({ where }) => where !== "space");
    const sign = first && typeof first.where === "number" && first.where !== last ? first.where : null;
    last = segments.findLast(({ where }) => where !== "space")?.where ?? last;
    const key = `${start} ${sign} ${segments.map((segment) => `${segment.start}${segment.where}`).join()}`;
    lines.push({ number: lines.length + 1, start, segments, sign, key });
    start = end + 1;
  }
  return lines;
}

function claimsOf(doc: Node): Claim[] {
  const claims: Claim[] = [];
  doc.children.forEach((part, index) => {
    const where = part.type.name === "article" ? index + 1 : "aside";
    for (const block of part.children) {
      if (!isSpans(block.attrs.spans)) continue;
      for (const [start, end] of block.attrs.spans) claims.push({ start, end, where });
    }
  });
  return claims.sort((one, other) => one.start - other.start);
}

function segmentsOf(
  source: string,
  start: number,
  end: number,
  claims: readonly Claim[],
  from: number,
): SourceSegment[] {
  const segments: SourceSegment[] = [];
  const push = (until: number, where: Whereabouts) => {
    const at = segments.at(-1)?.end ?? start;
    if (until <= at) return;
    segments.push({ start: at, end: until, text: source.slice(at, until), where });
  };
  const gap = (until: number) => {
    const at = segments.at(-1)?.end ?? start;
    push(until, /\S/u.test(source.slice(at, until)) ? "unplaced" : "space");
  };
  for (let index = from; index < claims.length; index += 1) {
    const claim = claims[index];
    if (!claim || claim.start >= end) break;
    gap(Math.max(start, claim.start));
    push(Math.min(end, claim.end), claim.where);
  }
  gap(end);
  return segments;
}

/** The lines, from and to (inclusive, from 0), in which these spans stand; null where there are none. */
export function linesOf(lines: readonly SourceLine[], spans: readonly Span[]): [number, number] | null {
  const start = Math.min(...spans.map((span) => span[0]));
  const end = Math.max(...spans.map((span) => span[1]));
  if (!Number.isFinite(start)) return null;
  return [lineAt(lines, start), lineAt(lines, Math.max(start, end - 1))];
}

/** The line, from 0, with the character at this offset. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
