import { FULL_STOP, OPENING_LAST } from "../forms";
import type { Line } from "../line";
import { WEIGHTS } from "../weights";
import type { Features } from "./line-features";
import { NO_MEASURE } from "./measures";

/** What is customary on this page. */
export interface Habits {
  /** Paragraphs are parted by blank lines. */
  readonly gaps: boolean;
  /** First lines keep their indent in the paste. */
  readonly indents: boolean;
  /** Rows are parted in two where punctuation was set close, as a PDF's reader does. */
  readonly parted: boolean;
  /** Columns of several texts come by turns: a text may break off wherever a line is full. */
  readonly turns: boolean;
}

export function findHabits(lines: readonly Features[]): Habits {
  const parted = lines.some(({ line, closingFirst }, i) => i > 0 && line.gap === 0 && closingFirst);
  const gaps = lines.filter(({ line }) => line.gap > 0).length;
  const indented = lines.filter(({ line }) => line.indent >= 1.5).length;
  return {
    gaps: gaps > lines.length * 0.04 + 1,
    indents: indented > lines.length * 0.05,
    parted,
    turns: false,
  };
}

/** The cost of a paragraph that begins with this line; after a text more than after anything else. */
export function beginCost({ line, lead, closingNote, closingFirst }: Features, habits: Habits): number {
  const w = WEIGHTS.paragraph;
  let cost: number = w.begin;
  if (habits.gaps && line.gap === 0) cost += w.noGap;
  if (habits.indents && line.indent < 1.5) cost += w.noIndent;
  if (lead) cost -= w.lead;
  if (closingNote) cost -= w.closingNote;
  if (line.indent > 0 && line.indent < 1.5) cost -= w.smallIndent;
  if (closingFirst) cost += w.badBegin;
  return cost;
}

/** What it costs that two lines are pieces of one row. */
export function joinCost(line: Line, next: Features, habits: Habits): number {
  if (next.line.sameRow || next.closingFirst || OPENING_LAST.test(line.text)) return 0;
  const w = WEIGHTS.row;
  return (habits.parted ? w.join : w.joinUnlikely) + (FULL_STOP.test(line.text) ? w.joinFullStop : 0);
}

/** The cost of `next` going on with the paragraph that `line` is in, whatever its measure. */
export function continueCost(line: Features, next: Features, habits: Habits): number {
  const w = WEIGHTS.paragraph;
  let cost = 0;
  if (next.line.gap > 0) cost += w.innerGap;
  if (next.line.indent >= 1.5) cost += habits.indents ? w.innerIndent : 1;
  else if (next.line.indent > 0) cost += w.innerSmallIndent;
  if (line.fullStop) cost += w.innerFullStop;
  if (next.lead && line.fullStop) cost += w.innerLead;
  return cost;
}

/** What it costs that an inner line is not as wide as its measure. */
export function fillCost(line: Features, next: Features, measure: number, first: boolean): number {
  const w = WEIGHTS.paragraph;
  if (measure === NO_MEASURE) return w.shortMost;
  const width = full(measure, first);
  const short = width - line.width - WEIGHTS.line.tolerance - next.unbreakable;
  if (short > 0 && line.justified) return 0;
  if (short > 0) return Math.min(w.shortMost, w.short + w.shortPerEm * short);
  return overCost(line, width);
}

/** The cost of a paragraph that ends with this line, whatever its measure. */
export function endCost(line: Features, next: Features | undefined, first: boolean): number {
  const w = WEIGHTS.paragraph;
  const cut = next?.jump === "to";
  let cost: number = w.lastLine + (line.justified ? w.justifiedLast : 0);
  if (first && !line.punctuated) cost += w.bare;
  if (line.end === "quotation") cost += cut ? w.cutShort : w.quotationEnd;
  else if (line.end === "open") cost += cut ? w.cutShort : w.noSentenceEnd;
  else if (line.end === "sentence") cost += w.cutShort;
  return cost;
}

/** Whether a line fills its measure and ends in mid sentence, as a column's last line may. */
export function mayBreakOff(line: Features, measure: number, first: boolean): boolean {
  if (line.end !== "open" && line.end !== "quotation") return false;
  const width = full(measure, first);
  const missing = width - line.width - WEIGHTS.line.tolerance;
  return missing <= WEIGHTS.line.kinsoku && overCost(line, width) === 0;
}

/** What it costs that a last line has its width. */
export function lastCost(line: Features, measure: number, first: boolean): number {
  return measure === NO_MEASURE ? WEIGHTS.paragraph.unmeasured : overCost(line, full(measure, first));
}

function full(measure: number, first: boolean): number {
  return measure - (first ? WEIGHTS.line.indent : 0);
}

function overCost(line: Features, width: number): number {
  const hanging = line.punctuationLast ? WEIGHTS.line.hanging : 0;
  const over = line.width - width - WEIGHTS.line.tolerance - hanging - line.squeeze;
  return over > 0 ? WEIGHTS.paragraph.long + WEIGHTS.paragraph.longPerEm * over : 0;
}

/** What it costs that a run ends in the middle of a row, before `next`. */
export function cutCost(next: Features | undefined): number {
  if (!next?.line.sameRow || next.jump) return 0;
  return next.lead || /^[□■◆●]/u.test(next.line.text) ? 0 : WEIGHTS.row.cut;
}
