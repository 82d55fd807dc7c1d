import { Grid } from "../grid";
import type { Kind, Line, Run } from "../line";
import { NO_PRIOR, type Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { fillCost, lastCost, mayBreakOff } from "./line-costs";
import { goOnCost, type LineLattice, layOutLines, type Row } from "./line-lattice";
import type { RunCost } from "./run-costs";

/**
 * Reads the lines as runs (paragraphs, titles, captions …) by the cheapest way through the page (Viterbi). What makes
 * a paragraph is above all that its rows fill one measure, its first row less the indent, its last what is left.
 */
export function findRuns(lines: readonly Line[], prior: Prior = NO_PRIOR): FoundRuns {
  const page = layOutLines(lines, prior);
  const ahead = lookAhead(page);
  return { runs: followBest(page, ahead), page, ahead };
}

/** Reads the same lines where columns of several texts come by turns: texts may break off. */
export function findTornRuns({ page }: FoundRuns): FoundRuns {
  const torn = { ...page, habits: { ...page.habits, turns: true } };
  const ahead = lookAhead(torn);
  return { runs: followBest(torn, ahead), page: torn, ahead };
}

/** What the page costs as it is read. */
export function costOf({ ahead }: FoundRuns): number {
  return ahead.afterOther.get(0, 0);
}

/** The runs of a page, and what they were found among. */
export interface FoundRuns {
  readonly runs: Run[];
  readonly page: LineLattice;
  readonly ahead: Costs;
}

/**
 * Costs by the measure of the paragraph at hand, or of the last one before: for each place between two lines, after a
 * text and after anything else; for each row, as its paragraph's first and as an inner one.
 */
export interface Costs {
  readonly afterText: Grid;
  readonly afterOther: Grid;
  readonly first: Grid;
  readonly inner: Grid;
}

export function evenCosts({ lines, rows, measures }: LineLattice, cost: number): Costs {
  return {
    afterText: new Grid(lines.length + 1, measures.length, cost),
    afterOther: new Grid(lines.length + 1, measures.length, cost),
    first: new Grid(rows.length, measures.length, cost),
    inner: new Grid(rows.length, measures.length, cost),
  };
}

/**
 * What the rest of the page costs at the least, from every place and every row. The inner loops run over all measures
 * and make no objects: they are most of what a page costs in time.
 */
export function lookAhead(page: LineLattice): Costs {
  const ahead = evenCosts(page, 0);
  for (let place = page.lines.length - 1; place >= 0; place--) {
    for (const row of page.rowsFrom[place] ?? []) {
      lookInside(page, ahead, row, true);
      lookInside(page, ahead, row, false);
    }
    lookBetween(page, ahead, place, true);
    lookBetween(page, ahead, place, false);
  }
  return ahead;
}

/** What {@link stepInside} costs in each measure. */
function lookInside(page: LineLattice, ahead: Costs, row: Row, first: boolean): void {
  const costs = first ? ahead.first : ahead.inner;
  lookPast(page, ahead, row, first, costs);
  for (const next of page.rowsFrom[row.to] ?? []) lookOn(page, ahead, row, next, first, costs);
}

/** To the paragraph's end. */
function lookPast(page: LineLattice, ahead: Costs, row: Row, first: boolean, costs: Grid): void {
  for (let measure = 0; measure < page.measures.length; measure++) {
    const leaves = leaveCost(page, row, measure, first);
    costs.set(row.index, measure, leaves + ahead.afterText.get(row.to, measure));
  }
}

/** On to the paragraph's next row. */
function lookOn(page: LineLattice, ahead: Costs, row: Row, next: Row, first: boolean, costs: Grid): void {
  const on = goOnCost(page, row, next);
  const least = ahead.inner.least(next.index);
  for (let measure = 0; measure < page.measures.length; measure++) {
    const own = on + fillCost(row.features, next.features, page.measures[measure] ?? 0, first);
    costs.offer(row.index, measure, own + ahead.inner.get(next.index, measure));
    costs.offer(row.index, measure, own + WEIGHTS.paragraph.newMeasureInside + least);
  }
}

/** What {@link stepBetween} costs in each measure. */
function lookBetween(page: LineLattice, ahead: Costs, place: number, afterText: boolean): void {
  const { measures } = page;
  const costs = afterText ? ahead.afterText : ahead.afterOther;
  for (let measure = 0; measure < measures.length; measure++)
    costs.set(place, measure, Number.POSITIVE_INFINITY);
  for (const row of page.rowsFrom[place] ?? []) {
    const own = enterCost(row, afterText);
    const changes = own + WEIGHTS.paragraph.newMeasure + ahead.first.least(row.index);
    for (let measure = 0; measure < measures.length; measure++) {
      costs.offer(place, measure, own + ahead.first.get(row.index, measure));
      costs.offer(place, measure, changes);
    }
  }
  for (const { kind, to, cost } of page.othersFrom[place] ?? []) {
    const on = after(ahead, kind);
    for (let measure = 0; measure < measures.length; measure++)
      costs.offer(place, measure, cost + on.get(to, measure));
  }
}

/** The cheapest step from inside a paragraph: on to its next row, or (no row) to its end. */
function stepInside(page: LineLattice, ahead: Costs, row: Row, measure: number, first: boolean) {
  let best: { cost: number; row?: Row; measure: number } = {
    cost: leaveCost(page, row, measure, first) + ahead.afterText.get(row.to, measure),
    measure,
  };
  for (const next of page.rowsFrom[row.to] ?? []) {
    const own = stayCost(page, row, next, measure, first);
    const other = ahead.inner.leastAt(next.index);
    const stays = own + ahead.inner.get(next.index, measure);
    const changes = own + WEIGHTS.paragraph.newMeasureInside + ahead.inner.get(next.index, other);
    if (stays < best.cost) best = { cost: stays, row: next, measure };
    if (changes < best.cost) best = { cost: changes, row: next, measure: other };
  }
  return best;
}

/** The cheapest step from between two lines: into a paragraph's first row, or over another run. */
function stepBetween(page: LineLattice, ahead: Costs, place: number, measure: number, afterText: boolean) {
  let best: { cost: number; row?: Row; measure: number; other?: RunCost } = {
    cost: Number.POSITIVE_INFINITY,
    measure,
  };
  for (const row of page.rowsFrom[place] ?? []) {
    const own = enterCost(row, afterText);
    const other = ahead.first.leastAt(row.index);
    const stays = own + ahead.first.get(row.index, measure);
    const changes = own + WEIGHTS.paragraph.newMeasure + ahead.first.get(row.index, other);
    if (stays < best.cost) best = { cost: stays, row, measure };
    if (changes < best.cost) best = { cost: changes, row, measure: other };
  }
  for (const other of page.othersFrom[place] ?? []) {
    const cost = other.cost + after(ahead, other.kind).get(other.to, measure);
    if (cost < best.cost) best = { cost, measure, other };
  }
  return best;
}

/** What a paragraph pays for its first row where it stands. */
export function enterCost(row: Row, afterText: boolean): number {
  return row.begin + (afterText && row.features.lead ? WEIGHTS.paragraph.leadAfterText : 0);
}

/** What a paragraph set to a measure pays for going on from one row to the next. */
export function stayCost(page: LineLattice, row: Row, next: Row, measure: number, first: boolean): number {
  const width = page.measures[measure] ?? 0;
  return goOnCost(page, row, next) + fillCost(row.features, next.features, width, first);
}

/** What a paragraph set to a measure pays for ending with the row. */
export function leaveCost(page: LineLattice, row: Row, measure: number, first: boolean): number {
  const width = page.measures[measure] ?? 0;
  const habit = page.measureCosts[measure] ?? 0;
  const torn = page.habits.turns && mayBreakOff(row.features, width, first) ? WEIGHTS.columns.torn : 0;
  return habit + (first ? row.endAlone : row.end) - torn + lastCost(row.features, width, first) + row.cut;
}

/** The costs of places after a run of the kind. */
export function after(costs: Costs, kind: Kind): Grid {
  return kind === "paragraph" || kind === "jump" ? costs.afterText : costs.afterOther;
}

/** The runs along the cheapest way. */
function followBest(page: LineLattice, ahead: Costs): Run[] {
  const runs: Run[] = [];
  let [place, measure, afterText] = [0, 0, false];
  while (place < page.lines.length) {
    const start = place;
    const step = stepBetween(page, ahead, place, measure, afterText);
    const kind = step.other?.kind ?? "paragraph";
    measure = step.measure;
    if (step.row) ({ place, measure } = paragraphEnd(page, ahead, step.row, measure));
    else place = step.other?.to ?? page.lines.length;
    afterText = kind === "paragraph" || kind === "jump";
    const run = { kind, lines: page.lines.slice(start, place) };
    runs.push(step.row ? { ...run, measure: page.measures[measure] } : run);
  }
  return runs;
}

function paragraphEnd(page: LineLattice, ahead: Costs, begin: Row, measure: number) {
  let [row, step] = [begin, stepInside(page, ahead, begin, measure, true)];
  while (step.row) [row, step] = [step.row, stepInside(page, ahead, step.row, step.measure, false)];
  return { place: row.to, measure: step.measure };
}
