import { Grid } from "../grid";
import { KINDS, type Kind, type Line } from "../line";
import { WEIGHTS } from "../weights";
import { after, type Costs, enterCost, evenCosts, leaveCost, stayCost } from "./find-runs";
import type { LineLattice, Row } from "./line-lattice";

/**
 * What a line's being read otherwise would cost: how much dearer the cheapest page is in which a run of the kind
 * begins with the line, or goes on with it. 0 for what stands on the cheapest page of all.
 */
export interface LineChoices {
  readonly line: Line;
  readonly begins: Readonly<Record<Kind, number>>;
  readonly goesOn: Readonly<Record<Kind, number>>;
}

/** Weighs every reading of every line against the cheapest page (min-marginals: forward and backward costs together). */
export function weighLines(page: LineLattice, ahead: Costs): LineChoices[] {
  const behind = lookBehind(page);
  const begins = new Grid(page.lines.length, KINDS.length, Number.POSITIVE_INFINITY);
  const goesOn = new Grid(page.lines.length, KINDS.length, Number.POSITIVE_INFINITY);
  const cover = (from: number, to: number, kind: Kind, cost: number, first: boolean) => {
    const column = KINDS.indexOf(kind);
    for (let i = from; i < to; i++) (first && i === from ? begins : goesOn).offer(i, column, cost);
  };
  for (const row of page.rows) {
    cover(row.from, row.to, "paragraph", leastSum(page, behind.first, ahead.first, row.index), true);
    cover(row.from, row.to, "paragraph", leastSum(page, behind.inner, ahead.inner, row.index), false);
  }
  for (const place of page.lines.keys()) {
    for (const other of page.othersFrom[place] ?? []) {
      const on = after(ahead, other.kind);
      let cost = Number.POSITIVE_INFINITY;
      for (const measure of page.measures.keys()) {
        const here = Math.min(behind.afterText.get(place, measure), behind.afterOther.get(place, measure));
        cost = Math.min(cost, here + other.cost + on.get(other.to, measure));
      }
      cover(place, other.to, other.kind, cost, true);
    }
  }
  const best = ahead.afterOther.get(0, 0);
  const choices = (grid: Grid, i: number) =>
    Object.fromEntries(
      KINDS.map((kind, column) => [kind, Math.max(0, grid.get(i, column) - best)]),
    ) as Record<Kind, number>;
  return page.lines.map((line, i) => ({ line, begins: choices(begins, i), goesOn: choices(goesOn, i) }));
}

function leastSum({ measures }: LineLattice, behind: Grid, ahead: Grid, row: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const measure of measures.keys())
    least = Math.min(least, behind.get(row, measure) + ahead.get(row, measure));
  return least;
}

/** What the page up to every place and row costs at the least. */
function lookBehind(page: LineLattice): Costs {
  const behind = evenCosts(page, Number.POSITIVE_INFINITY);
  behind.afterOther.set(0, 0, 0);
  for (const place of page.lines.keys()) {
    for (const row of page.rowsFrom[place] ?? []) {
      enter(page, behind, row);
      goOn(page, behind, row);
    }
    leave(page, behind, place + 1);
    for (const other of page.othersFrom[place] ?? [])
      for (const measure of page.measures.keys()) {
        const here = Math.min(behind.afterText.get(place, measure), behind.afterOther.get(place, measure));
        after(behind, other.kind).offer(other.to, measure, here + other.cost);
      }
  }
  return behind;
}

/** Paragraphs that begin with the row. */
function enter(page: LineLattice, behind: Costs, row: Row): void {
  for (const [grid, afterText] of [
    [behind.afterText, true],
    [behind.afterOther, false],
  ] as const) {
    const own = enterCost(row, afterText);
    const changed = grid.get(row.from, grid.leastAt(row.from)) + WEIGHTS.paragraph.newMeasure;
    for (const measure of page.measures.keys())
      behind.first.offer(row.index, measure, own + Math.min(changed, grid.get(row.from, measure)));
  }
}

/** Paragraphs that go on with the row, in their measure or in a new one. */
function goOn(page: LineLattice, behind: Costs, row: Row): void {
  let cheapest = Number.POSITIVE_INFINITY;
  for (const before of page.rowsTo[row.from] ?? [])
    for (const measure of page.measures.keys()) {
      const cost = Math.min(
        behind.first.get(before.index, measure) + stayCost(page, before, row, measure, true),
        behind.inner.get(before.index, measure) + stayCost(page, before, row, measure, false),
      );
      behind.inner.offer(row.index, measure, cost);
      cheapest = Math.min(cheapest, cost);
    }
  for (const measure of page.measures.keys())
    behind.inner.offer(row.index, measure, cheapest + WEIGHTS.paragraph.newMeasureInside);
}

/** Paragraphs that end before the place. */
function leave(page: LineLattice, behind: Costs, place: number): void {
  for (const row of page.rowsTo[place] ?? [])
    for (const measure of page.measures.keys()) {
      const first = behind.first.get(row.index, measure) + leaveCost(page, row, measure, true);
      const inner = behind.inner.get(row.index, measure) + leaveCost(page, row, measure, false);
      behind.afterText.offer(place, measure, Math.min(first, inner));
    }
}
