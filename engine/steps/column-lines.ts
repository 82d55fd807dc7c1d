import type { Kind, Line, Run } from "../line";
import { type Pair, pairsIn } from "../pairs";
import { WEIGHTS } from "../weights";
import { Features } from "./line-features";

/** A line with what tells which article it goes on with. */
export interface ColumnLine {
  readonly line: Line;
  readonly features: Features;
  readonly kind: Kind;
  readonly pairs: readonly Pair[];
  /** A line of text that does not end as a sentence does. */
  readonly open: boolean;
  /** A run begins with it. */
  readonly first: boolean;
}

/** How often each pair of characters occurs on the page. */
export interface Usage {
  readonly counts: ReadonlyMap<Pair, number>;
  readonly total: number;
}

export function columnLinesOf(runs: readonly Run[]): ColumnLine[] {
  return runs.flatMap(({ kind, lines }) =>
    lines.map((line, i): ColumnLine => {
      const features = new Features(line);
      const open = kind === "paragraph" && isOpen(features);
      return { line, features, kind, pairs: [...pairsIn(line.text)], open, first: i === 0 };
    }),
  );
}

/** The same line as one of running text, where it was taken for another. */
export function asText(line: ColumnLine): ColumnLine {
  return { ...line, kind: "paragraph", open: isOpen(line.features) };
}

/** The same line as one of a title. */
export function asTitle(line: ColumnLine): ColumnLine {
  return { ...line, kind: "title", open: false };
}

function isOpen({ end }: Features): boolean {
  return end === "open" || end === "quotation";
}

/** Whether it is as wide as a first line or an inner one, and ends in mid sentence: a column may have broken it off. */
export function mayEndColumn(own: ColumnLine | undefined, measure: number): boolean {
  if (!own || !isOpen(own.features)) return false;
  const { tolerance, indent } = WEIGHTS.line;
  const { line, squeeze, openingLast } = own.features;
  const slack = tolerance + squeeze + (openingLast ? 1 : 0);
  return [measure, measure - indent].some((width) => Math.abs(line.width - width) <= slack);
}

/** The measure that most lines of the page's paragraphs are set to; 0 where there is none. */
export function commonMeasure(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { measure, lines } of runs)
    if (measure && Number.isFinite(measure)) counts.set(measure, (counts.get(measure) ?? 0) + lines.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The last line before which a text breaks off, as the page is read; -1 where none does. */
export function lastTearOf(lines: readonly ColumnLine[]): number {
  return lines.findLastIndex(({ first }, at) => first && lines[at - 1]?.open);
}

export function usageOf(lines: readonly ColumnLine[]): Usage {
  const counts = new Map<Pair, number>();
  let total = 0;
  for (const { pairs } of lines)
    for (const pair of pairs) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      total++;
    }
  return { counts, total };
}
