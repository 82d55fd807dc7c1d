import { firstPair } from "../pairs";
import { WEIGHTS } from "../weights";
import type { ColumnLine, Usage } from "./column-lines";

/** What it costs that a line follows another in one article that is set to a measure. */
export function followCost(before: ColumnLine, next: ColumnLine, measure: number, usage: Usage): number {
  const w = WEIGHTS.columns;
  const broken = breakCost(before, next, measure);
  if (before.kind !== "paragraph" || next.kind !== "paragraph") return broken;
  const { unbreakable, lead, line } = next.features;
  const missing = measure - before.line.width - WEIGHTS.line.tolerance - unbreakable;
  if (missing > WEIGHTS.line.indent + WEIGHTS.line.kinsoku) return broken;
  const opens = lead || line.indent >= 1.5 ? w.opening : 0;
  const goesOn =
    (missing > 0 ? w.narrow : 0) + opens + jointCost(before, next, usage) + (before.open ? 0 : w.fullStop);
  return Math.min(goesOn, broken + (before.open ? 0 : w.fullLine));
}

/** What it costs that a block ends with the one line, and another begins with the other. */
function breakCost(before: ColumnLine, next: ColumnLine, measure: number): number {
  if (before.kind !== "paragraph" && before.kind === next.kind) return 0;
  let cost = before.open && next.kind !== "jump" ? WEIGHTS.paragraph.noSentenceEnd : 0;
  if (next.kind !== "paragraph") return cost;
  const { punctuationLast, squeeze, closingFirst } = next.features;
  const hanging = punctuationLast ? WEIGHTS.line.hanging : 0;
  const over = next.line.width - measure + WEIGHTS.line.indent - WEIGHTS.line.tolerance - hanging - squeeze;
  if (over > 0) cost += WEIGHTS.columns.wideFirst;
  return closingFirst ? cost + WEIGHTS.paragraph.badBegin : cost;
}

/** The two characters on both sides of a line's end, where they are one word's: known elsewhere on the page, or not. */
function jointCost(before: ColumnLine, next: ColumnLine, { counts }: Usage): number {
  const pair = firstPair(before.line.text.slice(-1) + next.line.text.slice(0, 1));
  if (pair === undefined) return 0;
  return counts.has(pair) ? -WEIGHTS.columns.word : WEIGHTS.columns.noWord;
}
