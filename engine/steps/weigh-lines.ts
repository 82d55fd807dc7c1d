import { Grid } from "../grid";
import { KINDS, type Kind } from "../line";
import { WEIGHTS } from "../weights";
import { after, type Costs, enterCost, evenCosts, leaveCost } from "./find-runs";
import { fillCost } from "./line-costs";
import { goOnCost, type LineLattice, type Row } from "./line-lattice";

/** How much dearer than the cheapest page of all the cheapest one is on which a line is read so. */
export type Dearness = (line: number, kind: Kind) => number;

/** What a line's being read otherwise would cost: that a run of the kind begins with it, or goes on with it. */
export interface LineChoices {
  readonly begins: Dearness;
  readonly goesOn: Dearness;
}

/** Weighs every reading of every line against the cheapest page (min-marginals: forward and backward costs together). */
export function weighLines(page: LineLattice, ahead: Costs): LineChoices {
  const behind = lookBehind(page);
  const begins = new Grid(page.lines.length, KINDS.length, Number.POSITIVE_INFINITY);
  const goesOn = new Grid(page.lines.length, KINDS.length, Number.POSITIVE_INFINITY);
  for (const row of page.rows) {
    const beginning = leastSum(page, behind.first, ahead.first, row.index);
    const inner = leastSum(page, behind.inner, ahead.inner, row.index);
    cover(begins, row.from, row.from + 1, "paragraph", beginning);
    cover(goesOn, row.from + 1, row.to, "paragraph", beginning);
    cover(goesOn, row.from, row.to, "paragraph", inner);
  }
  for (let place = 0; place < page.lines.length; place++) {
    for (const other of page.othersFrom[place] ?? []) {
      const on = after(ahead, other.kind);
      let cost = Number.POSITIVE_INFINITY;
      for (let measure = 0; measure < page.measures.length; measure++)
        cost = Math.min(cost, upTo(behind, place, measure) + other.cost + on.get(other.to, measure));
      cover(begins, place, place + 1, other.kind, cost);
      cover(goesOn, place + 1, other.to, other.kind, cost);
    }
  }
  const best = ahead.afterOther.get(0, 0);
  const dearness =
    (grid: Grid): Dearness =>
    (line, kind) =>
      Math.max(0, grid.get(line, KINDS.indexOf(kind)) - best);
  return { begins: dearness(begins), goesOn: dearness(goesOn) };
}

/** The lines `[from, to)` may be read as the kind at that cost. */
function cover(grid: Grid, from: number, to: number, kind: Kind, cost: number): void {
  const column = KINDS.indexOf(kind);
  for (let line = from; line < to; line++) grid.offer(line, column, cost);
}

function leastSum({ measures }: LineLattice, behind: Grid, ahead: Grid, row: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let measure = 0; measure < measures.length; measure++)
    least = Math.min(least, behind.get(row, measure) + ahead.get(row, measure));
  return least;
}

/** What the page up to every place and row costs at the least. */
function lookBehind(page: LineLattice): Costs {
  const behind = evenCosts(page, Number.POSITIVE_INFINITY);
  behind.afterOther.set(0, 0, 0);
  for (let place = 0; place < page.lines.length; place++) {
    for (const row of page.rowsFrom[place] ?? []) {
      enter(page, behind.first, row, behind.afterText, true);
      enter(page, behind.first, row, behind.afterOther, false);
      goOn(page, behind, row);
    }
    for (const row of page.rowsTo[place + 1] ?? []) {
      leave(page, row, behind.first, true, behind.afterText);
      leave(page, row, behind.inner, false, behind.afterText);
    }
    for (const other of page.othersFrom[place] ?? []) {
      const on = after(behind, other.kind);
      for (let measure = 0; measure < page.measures.length; measure++)
        on.offer(other.to, measure, upTo(behind, place, measure) + other.cost);
    }
  }
  return behind;
}

/** What the page up to the place costs at the least, whatever stands before it. */
function upTo({ afterText, afterOther }: Costs, place: number, measure: number): number {
  return Math.min(afterText.get(place, measure), afterOther.get(place, measure));
}

/** Paragraphs that begin with the row, after a text or after anything else. */
function enter(page: LineLattice, first: Grid, row: Row, before: Grid, afterText: boolean): void {
  const own = enterCost(row, afterText);
  const changed = before.least(row.from) + WEIGHTS.paragraph.newMeasure;
  for (let measure = 0; measure < page.measures.length; measure++)
    first.offer(row.index, measure, own + Math.min(changed, before.get(row.from, measure)));
}

/** Paragraphs that go on with the row, in their measure or in a new one. */
function goOn(page: LineLattice, { first, inner }: Costs, row: Row): void {
  for (const before of page.rowsTo[row.from] ?? []) {
    stay(page, before, row, first, true, inner);
    stay(page, before, row, inner, false, inner);
  }
  const changed = inner.least(row.index) + WEIGHTS.paragraph.newMeasureInside;
  for (let measure = 0; measure < page.measures.length; measure++) inner.offer(row.index, measure, changed);
}

/** Paragraphs that go on from one row to another in their measure. */
function stay(page: LineLattice, before: Row, row: Row, costs: Grid, first: boolean, inner: Grid): void {
  const on = goOnCost(page, before, row);
  for (let measure = 0; measure < page.measures.length; measure++) {
    const own = on + fillCost(before.features, row.features, page.measures[measure] ?? 0, first);
    inner.offer(row.index, measure, costs.get(before.index, measure) + own);
  }
}

/** Paragraphs that end with the row. */
function leave(page: LineLattice, row: Row, costs: Grid, first: boolean, afterText: Grid): void {
  for (let measure = 0; measure < page.measures.length; measure++)
    afterText.offer(row.to, measure, costs.get(row.index, measure) + leaveCost(page, row, measure, first));
}
