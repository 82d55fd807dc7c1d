import { CLOSING_FIRST, OPENING_FIRST, OPENING_LAST, PUNCTUATION_LAST } from "../forms";
import { joinPieces, type Line } from "../line";
import type { Prior } from "../prior";
import { beginCost, continueCost, cutCost, endCost, findHabits, type Habits, joinCost } from "./line-costs";
import { Features } from "./line-features";
import { findMeasures, NO_MEASURE } from "./measures";
import { findOthers, type RunCost } from "./run-costs";

/** A row of a paragraph: usually one line, sometimes the pieces of one that a PDF's reader parted. */
export class Row {
  /** What a paragraph pays that begins with it. */
  readonly begin: number;
  /** What a paragraph of any measure pays that ends with it, alone or after others; for its cutting a row in two. */
  readonly endAlone: number;
  readonly end: number;
  readonly cut: number;

  /** It is made of the lines `[from, to)`; `joined` is what it costs that these are one row. */
  constructor(
    readonly index: number,
    readonly from: number,
    readonly to: number,
    readonly features: Features,
    readonly joined: number,
    next: Features | undefined,
    habits: Habits,
  ) {
    this.begin = joined + beginCost(features, habits);
    this.endAlone = endCost(features, next, true);
    this.end = endCost(features, next, false);
    this.cut = cutCost(next);
  }
}

/** Everything that the lines of a page may be, laid out by where it begins and ends. */
export interface LineLattice {
  readonly lines: readonly Line[];
  readonly features: readonly Features[];
  readonly measures: readonly number[];
  /** What a paragraph pays for each measure, by this paper's habit. */
  readonly measureCosts: readonly number[];
  readonly habits: Habits;
  readonly rows: readonly Row[];
  readonly rowsFrom: readonly (readonly Row[])[];
  readonly rowsTo: readonly (readonly Row[])[];
  readonly othersFrom: readonly (readonly RunCost[])[];
}

const MOST_PIECES = 4;

export function layOutLines(lines: readonly Line[], prior: Prior): LineLattice {
  const features = lines.map((line) => new Features(line));
  const habits = findHabits(features);
  const rows: Row[] = [];
  const rowsFrom = lines.map((_, i) => addRows(rows, features, i, habits));
  const rowsTo = [...lines, undefined].map((_, place) =>
    rowsFrom
      .slice(Math.max(0, place - MOST_PIECES), place)
      .flat()
      .filter((row) => row.to === place),
  );
  const othersFrom = findOthers(features, prior);
  const measures = findMeasures(lines);
  const measureCosts = measures.map((measure) => (measure === NO_MEASURE ? 0 : prior.measure(measure)));
  return { lines, features, measures, measureCosts, habits, rows, rowsFrom, rowsTo, othersFrom };
}

/** Adds the rows that may begin at line `i`, and gives them. */
function addRows(rows: Row[], features: readonly Features[], i: number, habits: Habits): Row[] {
  const before = rows.length;
  let [own, joined] = [features[i], 0];
  for (let to = i + 1; own && !own.line.set; to++) {
    const next = features[to];
    rows.push(new Row(rows.length, i, to, own, joined, next, habits));
    if (!next || to === i + MOST_PIECES || next.line.set || !mayBeOneRow(own.line, next.line)) break;
    joined += joinCost(own.line, next, habits);
    own = new Features(joinPieces(own.line, next.line));
  }
  return rows.slice(before);
}

/** Pieces of one source row, or pieces that part between two punctuation marks, as a PDF's reader parts them. */
function mayBeOneRow(before: Line, next: Line): boolean {
  if (next.sameRow) return !/版[）)】]?$/u.test(next.text);
  if (next.gap > 0) return false;
  if (CLOSING_FIRST.test(next.text) || OPENING_LAST.test(before.text)) return true;
  return PUNCTUATION_LAST.test(before.text) && OPENING_FIRST.test(next.text);
}

/** What a paragraph pays, whatever its measure, for going on from one row to the next. */
export function goOnCost({ habits }: LineLattice, row: Row, next: Row): number {
  return continueCost(row.features, next.features, habits) + next.joined;
}
