import { BYLINE, CAPTION_OPENING, creditAt, creditPart, JUMP_LINE, LABEL, mayEndWithCredit } from "../forms";
import { joinRowPieces, type Kind, type Line } from "../line";
import { areNames } from "../names";
import type { Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { cutCost } from "./line-costs";
import { type Features, unbreakable } from "./line-features";

/** A run of lines that is no paragraph, where it ends, and its cost. */
export class RunCost {
  constructor(
    readonly kind: Kind,
    readonly to: number,
    readonly cost: number,
  ) {}
}

/** The runs that may begin at a line, as they are found: most lines of a page begin none but titles. */
interface Beginning {
  readonly features: readonly Features[];
  readonly from: number;
  /** No run from there reaches past this line: the next one's break is meant, or it is too far. */
  readonly end: number;
  readonly runs: RunCost[];
}

/** No byline or label is cut into more pieces. */
const MOST_PIECES = 6;
const MOST_LINES = Math.max(WEIGHTS.title.mostLines, WEIGHTS.caption.mostLines);

/** Everything but paragraphs that the lines may be, by the line that it begins with, with its cost. */
export function findOthers(features: readonly Features[], prior: Prior): RunCost[][] {
  const credits = creditEnds(features);
  const runs: RunCost[] = [];
  return features.map((_, i) => {
    const before = runs.length;
    addRunsFrom(runs, features, i, credits, prior);
    return runs.slice(before);
  });
}

/** For each line, whether what ends with it may end with a credit. */
function creditEnds(features: readonly Features[]): boolean[] {
  let text = "";
  return features.map(({ line }, i) => {
    text = creditPart(runOn(text, line, i === 0));
    return mayEndWithCredit(text);
  });
}

function addRunsFrom(
  runs: RunCost[],
  features: readonly Features[],
  i: number,
  credits: readonly boolean[],
  prior: Prior,
): void {
  const { set } = features[i]?.line ?? {};
  let end = i + 1;
  while (end < features.length && end < i + MOST_LINES && !features[end]?.line.set) end++;
  const start: Beginning = { features, from: i, end, runs };
  // A line whose break is meant is a run of its own, and in no other.
  if (set) addRun(start, set === "contents" ? "label" : "paragraph", 1, 0);
  else {
    addTitles(start);
    addCaptions(start, credits, prior);
    const texts = textsInRows(start, 2);
    addBylines(start, texts, prior);
    addJumps(start, texts);
    addLabels(start, textsInRows(start, 1), prior);
  }
}

function addRun({ features, from, runs }: Beginning, kind: Kind, length: number, cost: number): void {
  const to = from + length;
  runs.push(new RunCost(kind, to, cost + cutCost(features[to])));
}

/** The first lines as a title, or a part of one: one line, two lines … */
function addTitles(start: Beginning): void {
  const { features, from, end } = start;
  const w = WEIGHTS.title;
  let cost: number = w.begin + (features[from]?.closingFirst ? w.badBegin : 0);
  let length = 0;
  for (let at = from; at < end && at < from + w.mostLines; at++) {
    const next = features[at];
    if (!next) break;
    const { line, asTitle } = next;
    length += line.text.length;
    cost +=
      asTitle + (line.sameRow && at > from ? 0 : w.perLine) + (at > from && line.gap > 0 ? w.innerGap : 0);
    if (cost > w.hopeless) break;
    const tooLong = Math.max(0, length - w.usualLength) * w.perExtra;
    addRun(start, "title", at + 1 - from, cost + tooLong + (length < 4 ? w.tiny : 0));
  }
}

/** The first lines as a photo's caption, its credit included: it begins as captions do, or ends with a credit. */
function addCaptions(start: Beginning, credits: readonly boolean[], prior: Prior): void {
  const { features, from, end } = start;
  const opened = CAPTION_OPENING.test(features[from]?.line.text ?? "");
  let text = "";
  for (let to = from + 1; to <= end && to <= from + WEIGHTS.caption.mostLines; to++) {
    const line = features[to - 1]?.line;
    if (!line) break;
    text = runOn(text, line, to - 1 === from);
    const credited = (credits[to - 1] && creditAt(text) !== undefined) || prior.credit(text) < 0;
    if (!opened && !credited) continue;
    const lines = features.slice(from, to).map((next) => next.line);
    addRun(start, "caption", to - from, captionCost(lines, opened, credited));
  }
}

function captionCost(lines: readonly Line[], opened: boolean, credited: boolean): number {
  const w = WEIGHTS.caption;
  let cost: number = w.begin + w.perLine * lines.length;
  if (credited) cost -= w.credit;
  if (opened) cost -= w.opening;
  cost += lines.filter((line) => line.indent >= 1.5).length * w.indent;
  const rows = captionRows(lines);
  const measure = Math.max(...rows.map((row) => row.width));
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

/** The rows that a caption's text fills; its credit may stand in a row of its own. */
function captionRows(lines: readonly Line[]): Line[] {
  const rows = joinRowPieces(lines);
  const credit = rows.findIndex((_, i) => i > 0 && creditAt(textOf(rows.slice(i))) === 0);
  return credit < 0 ? rows : rows.slice(0, credit);
}

function addBylines(start: Beginning, texts: readonly string[], prior: Prior): void {
  for (const [i, text] of texts.entries()) {
    const isByline = text.length <= 60 && BYLINE.test(text) && areNames(text);
    const habit = prior.byline(text);
    if (!isByline && habit === 0) continue;
    const rows = textsInRows(start, 1).length > i ? 1 : 2;
    const cost = (isByline ? WEIGHTS.byline.begin : WEIGHTS.byline.known) + habit + rows - 1;
    addRun(start, "byline", i + 1, cost);
  }
}

function addJumps(start: Beginning, texts: readonly string[]): void {
  for (const [i, text] of texts.entries())
    if (JUMP_LINE.test(text)) addRun(start, "jump", i + 1, WEIGHTS.jump.begin + i);
}

/** A row that says of itself that it is furniture, or that this paper is known to set as such. */
function addLabels(start: Beginning, texts: readonly string[], prior: Prior): void {
  for (const [i, text] of texts.entries()) {
    const isLabel = LABEL.test(text);
    const habit = prior.label(text);
    if (!isLabel && habit === 0) continue;
    addRun(start, "label", i + 1, (isLabel ? WEIGHTS.label.begin : WEIGHTS.label.known) + habit);
  }
}

/** The text of the first line, the first two … as long as they stand in no more than so many rows. */
function textsInRows({ features, from, end }: Beginning, mostRows: number): string[] {
  const texts: string[] = [];
  let [text, rows] = ["", 0];
  for (let at = from; at < end && at < from + MOST_PIECES; at++) {
    const line = features[at]?.line;
    if (!line) break;
    if (at === from || !line.sameRow) rows++;
    if (rows > mostRows) break;
    text = runOn(text, line, at === from);
    texts.push(text);
  }
  return texts;
}

/** The text of lines run on; pieces of one row keep the space between them. */
function textOf(lines: readonly Line[]): string {
  return lines.reduce((text, line, i) => runOn(text, line, i === 0), "");
}

function runOn(text: string, line: Line, isFirst: boolean): string {
  if (isFirst) return line.text;
  return line.sameRow ? `${text} ${line.text}` : text + line.text;
}
