import { CLOSING_FIRST, OPENING_FIRST, OPENING_LAST, PUNCTUATION_LAST } from "../forms";
import { joinPieces, type Kind, type Line, type Run } from "../line";
import { WEIGHTS } from "../weights";
import {
  beginCost,
  bylineCost,
  captionCost,
  continueCost,
  cutCost,
  endCost,
  findHabits,
  type Habits,
  joinCost,
  jumpCost,
  labelCost,
  titleCost,
} from "./line-costs";
import { findMeasures } from "./measures";

/** A way through the lines up to some place: its cost, the measure of its last paragraph, and how it came there. */
interface Way {
  readonly cost: number;
  readonly measure: number;
  readonly before: Way | undefined;
  /** The run that this step closed; none while a paragraph goes on. */
  readonly kind: Kind | undefined;
  /** The row that this step took into a paragraph, or the lines of another run. */
  readonly lines: readonly Line[];
}

/** A way that ends inside a paragraph: after its first row or a later one. */
interface OpenWay extends Way {
  readonly row: Line;
  readonly first: boolean;
}

/** A row of the page: usually one line, sometimes the pieces of one that a PDF's reader parted. */
interface Row {
  readonly line: Line;
  readonly pieces: number;
  /** What it costs that its pieces are one row. */
  readonly cost: number;
}

const MOST_PIECES = 4;

/**
 * Reads the lines as runs (paragraphs, titles, captions …) by the cheapest way through the page (Viterbi). What makes
 * a paragraph is above all that its rows fill one measure, its first row less the indent, its last what is left.
 */
export function findRuns(lines: readonly Line[]): Run[] {
  const habits = findHabits(lines);
  const measures = findMeasures(lines);
  const closed: (Way | undefined)[][] = Array.from({ length: lines.length + 1 }, () =>
    measures.map(() => undefined),
  );
  const open: OpenWay[][] = Array.from({ length: lines.length + 1 }, () => []);
  const start: Way = { cost: 0, measure: 0, before: undefined, kind: undefined, lines: [] };
  offer(closed[0], start);
  for (const i of lines.keys()) {
    for (const row of rowsAt(lines, i, habits)) {
      const to = i + row.pieces;
      open[to]?.push(...begin(closed[i] ?? [], row, measures, habits));
      open[to]?.push(...goOn(open[i] ?? [], row, measures, habits));
    }
    for (const run of otherRuns(lines, i)) {
      for (const before of closed[i] ?? []) {
        if (!before) continue;
        const cost = before.cost + run.cost + cutCost(lines[i + run.lines.length]);
        offer(closed[i + run.lines.length], { ...run, cost, measure: before.measure, before });
      }
    }
    for (const way of open[i + 1] ?? []) offer(closed[i + 1], end(way, lines[i + 1], measures));
  }
  return trace(least(closed[lines.length] ?? []));
}

/** The rows that may begin at line `i`. */
function rowsAt(lines: readonly Line[], i: number, habits: Habits): Row[] {
  const first = lines[i];
  if (!first) return [];
  const rows: Row[] = [{ line: first, pieces: 1, cost: 0 }];
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const before = rows.at(-1);
    const next = lines[i + pieces - 1];
    if (!before || !next || !mayBeOneRow(before.line, next)) break;
    const cost = before.cost + joinCost(before.line, next, habits);
    rows.push({ line: joinPieces(before.line, next), pieces, cost });
  }
  return rows;
}

/** Pieces of one source row, or pieces that part between two punctuation marks, as a PDF's reader parts them. */
function mayBeOneRow(before: Line, next: Line): boolean {
  if (next.sameRow) return !/版[）)】]?$/u.test(next.text);
  if (next.gap > 0) return false;
  if (CLOSING_FIRST.test(next.text) || OPENING_LAST.test(before.text)) return true;
  return PUNCTUATION_LAST.test(before.text) && OPENING_FIRST.test(next.text);
}

/** Paragraphs that begin with the row, one for each measure. */
function begin(
  ways: readonly (Way | undefined)[],
  row: Row,
  measures: readonly number[],
  habits: Habits,
): OpenWay[] {
  const cheapest = least(ways);
  if (!cheapest) return [];
  const own = {
    text: row.cost + beginCost(row.line, true, habits),
    other: row.cost + beginCost(row.line, false, habits),
  };
  return measures.map((_, measure) => {
    const same = ways[measure];
    const before = same && same.cost <= cheapest.cost + WEIGHTS.paragraph.newMeasure ? same : cheapest;
    const change = before === same ? 0 : WEIGHTS.paragraph.newMeasure;
    const cost = before.cost + change + (isText(before.kind) ? own.text : own.other);
    return inside(before, row.line, cost, measure, true);
  });
}

function isText(kind: Kind | undefined): boolean {
  return kind === "paragraph" || kind === "jump";
}

function inside(before: Way, row: Line, cost: number, measure: number, first: boolean): OpenWay {
  return { cost, measure, before, kind: undefined, lines: [row], row, first };
}

/** The paragraphs that go on with the row: for each measure the cheaper of staying in it and changing to it. */
function goOn(ways: readonly OpenWay[], row: Row, measures: readonly number[], habits: Habits): OpenWay[] {
  const stays: (OpenWay | undefined)[] = measures.map(() => undefined);
  let cheapest: OpenWay | undefined;
  for (const before of ways) {
    const own = continueCost(before.row, row.line, measures[before.measure] ?? 0, before.first, habits);
    const way = inside(before, row.line, before.cost + own + row.cost, before.measure, false);
    const rival = stays[before.measure];
    if (!rival || way.cost < rival.cost) stays[before.measure] = way;
    if (!cheapest || way.cost < cheapest.cost) cheapest = way;
  }
  if (!cheapest) return [];
  const change = { ...cheapest, cost: cheapest.cost + WEIGHTS.paragraph.newMeasureInside };
  return stays.map((stay, measure) => (stay && stay.cost <= change.cost ? stay : { ...change, measure }));
}

function end(way: OpenWay, next: Line | undefined, measures: readonly number[]): Way {
  const cost = way.cost + endCost(way.row, next, measures[way.measure] ?? 0, way.first) + cutCost(next);
  return { cost, measure: way.measure, before: way, kind: "paragraph", lines: [] };
}

/** Everything but paragraphs that can begin at line `i`, with its cost. */
function otherRuns(
  lines: readonly Line[],
  i: number,
): { kind: Kind; lines: readonly Line[]; cost: number }[] {
  const runs: { kind: Kind; lines: readonly Line[]; cost: number }[] = [];
  const add = (kind: Kind, part: readonly Line[], cost: number | undefined) => {
    if (cost !== undefined) runs.push({ kind, lines: part, cost });
  };
  const most = Math.min(lines.length - i, Math.max(WEIGHTS.title.mostLines, WEIGHTS.caption.mostLines));
  for (let length = 1; length <= most; length++) {
    const part = lines.slice(i, i + length);
    if (length <= WEIGHTS.title.mostLines) add("title", part, titleCost(part));
    if (length <= WEIGHTS.caption.mostLines) add("caption", part, captionCost(part));
    if (length <= 6) add("byline", part, bylineCost(part));
    if (length <= 2) add("jump", part, jumpCost(part));
    if (length <= 6) add("label", part, labelCost(part));
  }
  return runs;
}

function offer(ways: (Way | undefined)[] | undefined, way: Way): void {
  const rival = ways?.[way.measure];
  if (ways && (!rival || way.cost < rival.cost)) ways[way.measure] = way;
}

function least(ways: readonly (Way | undefined)[]): Way | undefined {
  return ways.reduce((best, way) => (way && (!best || way.cost < best.cost) ? way : best), undefined);
}

/** The runs along the way. */
function trace(last: Way | undefined): Run[] {
  const runs: Run[] = [];
  let way = last;
  while (way?.before) {
    const { kind } = way;
    const lines: (readonly Line[])[] = [way.lines];
    way = way.before;
    while (kind === "paragraph" && way && way.kind === undefined && way.lines.length > 0) {
      lines.push(way.lines);
      way = way.before;
    }
    if (kind) runs.push({ kind, lines: lines.reverse().flat() });
  }
  return runs.reverse();
}
