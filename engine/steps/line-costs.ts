import {
  BYLINE,
  CAPTION_OPENING,
  CLOSING_FIRST,
  CLOSING_NOTE,
  creditAt,
  FULL_STOP,
  JUMP_FROM,
  JUMP_LINE,
  LABEL,
  LEAD,
  OPENING_FIRST,
  OPENING_LAST,
  PUNCTUATION_LAST,
  SENTENCE_END,
  SIGNATURE,
} from "../forms";
import { joinRowPieces, type Line } from "../line";
import { areNames } from "../names";
import { WEIGHTS } from "../weights";
import { NO_MEASURE } from "./measures";

/** What is customary on this page. */
export interface Habits {
  /** Paragraphs are parted by blank lines. */
  readonly gaps: boolean;
  /** First lines keep their indent in the paste. */
  readonly indents: boolean;
  /** Rows are parted in two where punctuation was set close, as a PDF's reader does. */
  readonly parted: boolean;
}

export function findHabits(lines: readonly Line[]): Habits {
  const parted = lines.some((line, i) => i > 0 && line.gap === 0 && CLOSING_FIRST.test(line.text));
  const gaps = lines.filter((line) => line.gap > 0).length;
  const indented = lines.filter((line) => line.indent >= 1.5).length;
  return { gaps: gaps > lines.length * 0.04 + 1, indents: indented > lines.length * 0.05, parted };
}

/** The cost of a paragraph that begins with this line. */
export function beginCost(line: Line, afterText: boolean, habits: Habits): number {
  const w = WEIGHTS.paragraph;
  let cost: number = w.begin;
  if (habits.gaps && line.gap === 0) cost += w.noGap;
  if (habits.indents && line.indent < 1.5) cost += w.noIndent;
  if (LEAD.test(line.text)) cost += (afterText ? w.leadAfterText : 0) - w.lead;
  if (CLOSING_NOTE.test(line.text)) cost -= w.closingNote;
  if (line.indent > 0 && line.indent < 1.5) cost -= w.smallIndent;
  if (CLOSING_FIRST.test(line.text)) cost += w.badBegin;
  return cost;
}

/** What it costs that two lines are pieces of one row. */
export function joinCost(line: Line, next: Line, habits: Habits): number {
  if (next.sameRow || CLOSING_FIRST.test(next.text) || OPENING_LAST.test(line.text)) return 0;
  const w = WEIGHTS.row;
  return (habits.parted ? w.join : w.joinUnlikely) + (FULL_STOP.test(line.text) ? w.joinFullStop : 0);
}

/** The cost of `next` going on with the paragraph that `line` is in. */
export function continueCost(
  line: Line,
  next: Line,
  measure: number,
  first: boolean,
  habits: Habits,
): number {
  const w = WEIGHTS.paragraph;
  let cost = fillCost(line, next, measure, first);
  if (next.gap > 0) cost += w.innerGap;
  if (next.indent >= 1.5) cost += habits.indents ? w.innerIndent : 1;
  else if (next.indent > 0) cost += w.innerSmallIndent;
  if (FULL_STOP.test(line.text)) cost += w.innerFullStop;
  if (LEAD.test(next.text) && FULL_STOP.test(line.text)) cost += w.innerLead;
  return cost;
}

/** The cost of a paragraph that ends with this line. */
export function endCost(line: Line, next: Line | undefined, measure: number, first: boolean): number {
  const w = WEIGHTS.paragraph;
  let cost: number =
    w.lastLine + (measure === NO_MEASURE ? w.unmeasured : overCost(line, full(measure, first)));
  const cut = next !== undefined && JUMP_LINE.test(next.text) && !JUMP_FROM.test(next.text);
  if (first && !/[，。！？；：、…）]/u.test(line.text)) cost += w.bare;
  if (/[”’」』》]$/u.test(line.text) && !FULL_STOP.test(line.text)) cost += cut ? 0.5 : w.quotationEnd;
  else if (!SENTENCE_END.test(line.text)) cost += cut ? 0.5 : w.noSentenceEnd;
  else if (!FULL_STOP.test(line.text)) cost += 0.5;
  return cost;
}

function full(measure: number, first: boolean): number {
  return measure - (first ? WEIGHTS.line.indent : 0);
}

/** What it costs that an inner line is not as wide as its measure. */
function fillCost(line: Line, next: Line, measure: number, first: boolean): number {
  const w = WEIGHTS.paragraph;
  if (measure === NO_MEASURE) return w.shortMost;
  const width = full(measure, first);
  const short = width - line.width - WEIGHTS.line.tolerance - unbreakable(next.text);
  if (short > 0) return Math.min(w.shortMost, w.short + w.shortPerEm * short);
  return overCost(line, width);
}

function overCost(line: Line, width: number): number {
  const hanging = PUNCTUATION_LAST.test(line.text) ? WEIGHTS.line.hanging : 0;
  const over = line.width - width - WEIGHTS.line.tolerance - hanging - squeeze(line.text);
  return over > 0 ? WEIGHTS.paragraph.long + WEIGHTS.paragraph.longPerEm * over : 0;
}

/** What the line before may lack: the width of a first word that could not be broken, and of what must not part from it. */
function unbreakable(text: string): number {
  const word = /^[0-9A-Za-z.,%:/+-]+[℃％]?/u.exec(text)?.[0].length ?? 0;
  const opening = OPENING_FIRST.test(text) ? 1 : 0;
  const dashes = /^(?:——|……)/u.test(text) ? 1 : 0;
  const rest = text.slice(word + opening);
  const closing = CLOSING_FIRST.test(word > 0 ? rest : rest.slice(1)) ? WEIGHTS.line.kinsoku : 0;
  return Math.max(0, word / 2 - 0.5) + opening + dashes + closing;
}

/** How much narrower a line can be set than its characters say: punctuation side by side shares its air. */
function squeeze(text: string): number {
  return (
    (text.match(/[，。、；：！？”’）」』》】][，。、；：！？”’）」』》】“‘（「『《【]/gu)?.length ?? 0) * 0.5
  );
}

/** The cost of these lines as a title, or a part of one. */
export function titleCost(lines: readonly Line[]): number {
  const w = WEIGHTS.title;
  let cost: number = w.begin;
  let length = 0;
  for (const [i, line] of lines.entries()) {
    length += line.text.length;
    cost += (line.sameRow && i > 0 ? 0 : w.perLine) + (i > 0 && line.gap > 0 ? w.innerGap : 0);
    if (/[。；]|[，、：]$/u.test(line.text)) cost += /[，、：]$/u.test(line.text) ? w.comma : w.fullStop;
    if (/[！？…]$/u.test(line.text)) cost += w.perLine;
    if (LEAD.test(line.text)) cost += w.fullStop;
    if (SIGNATURE.test(line.text)) cost += w.signature;
    if (line.indent >= 1.5) cost += w.comma;
    cost += ((line.text.match(/，/gu)?.length ?? 0) * w.comma) / 2;
  }
  if (length > w.usualLength) cost += (length - w.usualLength) * w.perExtra;
  if (length < 4) cost += w.tiny;
  if (CLOSING_FIRST.test(lines[0]?.text ?? "")) cost += w.badBegin;
  return cost;
}

/** The cost of these lines as a photo's caption, its credit included. */
export function captionCost(lines: readonly Line[]): number {
  const w = WEIGHTS.caption;
  const text = textOf(lines);
  const credited = creditAt(text) !== undefined;
  const opened = CAPTION_OPENING.test(text);
  let cost: number = w.begin + w.perLine * lines.length;
  if (credited) cost -= w.credit;
  if (opened) cost -= w.opening;
  if (!credited && !opened) cost += w.plain;
  const rows = joinRowPieces(lines);
  const measure = Math.max(...rows.map((row) => row.width));
  cost += lines.filter((line) => line.indent >= 1.5).length * w.indent;
  for (let i = 1; i < rows.length; i++) {
    const [a, b] = [rows[i - 1], rows[i]];
    if (!a || !b) continue;
    if (b.gap > 0) cost += w.ragged;
    const short = measure - a.width - w.uneven - unbreakable(b.text);
    if (short > 0) cost += Math.min(w.raggedMost, w.ragged + short * w.raggedPerEm);
    if (creditAt(a.text) !== undefined) cost += w.ragged;
  }
  return cost;
}

/** The cost of these lines as a byline; undefined if they are none. */
export function bylineCost(lines: readonly Line[]): number | undefined {
  const rows = lines.filter((line, i) => i === 0 || !line.sameRow).length;
  if (rows > 2) return undefined;
  const text = textOf(lines);
  return text.length <= 60 && BYLINE.test(text) && areNames(text)
    ? WEIGHTS.byline.begin + (rows - 1)
    : undefined;
}

export function jumpCost(lines: readonly Line[]): number | undefined {
  return JUMP_LINE.test(textOf(lines)) ? WEIGHTS.jump.begin + lines.length - 1 : undefined;
}

/** The cost of a row as furniture; undefined if nothing says so. */
export function labelCost(lines: readonly Line[]): number | undefined {
  if (!lines.every((line, i) => i === 0 || line.sameRow)) return undefined;
  return LABEL.test(textOf(lines)) ? WEIGHTS.label.begin : undefined;
}

/** What it costs that a run ends in the middle of a row, before `next`. */
export function cutCost(next: Line | undefined): number {
  if (!next?.sameRow || JUMP_LINE.test(next.text)) return 0;
  return LEAD.test(next.text) || /^[□■◆●]/u.test(next.text) ? 0 : WEIGHTS.row.cut;
}

/** The text of lines run on; pieces of one row keep the space between them. */
function textOf(lines: readonly Line[]): string {
  return lines.map((line, i) => (i > 0 && line.sameRow ? ` ${line.text}` : line.text)).join("");
}
