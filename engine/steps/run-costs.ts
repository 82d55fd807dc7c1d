import { BYLINE, CAPTION_OPENING, creditAt, JUMP_LINE, LABEL } from "../forms";
import { joinRowPieces, type Kind, type Line } from "../line";
import { areNames } from "../names";
import type { Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { type Features, unbreakable } from "./line-features";

/** A run of lines that is no paragraph, and its cost. */
export interface RunCost {
  readonly kind: Kind;
  readonly length: number;
  readonly cost: number;
}

/** No byline or label is cut into more pieces. */
const MOST_PIECES = 6;

/** Everything but paragraphs that can begin at line `i`, with its cost. */
export function runsFrom(features: readonly Features[], i: number, prior: Prior): RunCost[] {
  const { set } = features[i]?.line ?? {};
  // A line whose break is meant is a run of its own, and in no other.
  if (set) return [{ kind: set === "contents" ? "label" : "paragraph", length: 1, cost: 0 }];
  const most = Math.max(WEIGHTS.title.mostLines, WEIGHTS.caption.mostLines);
  const near = features.slice(i, i + most);
  const end = near.findIndex(({ line }) => line.set);
  const free = end < 0 ? near : near.slice(0, end);
  const lines = free.map(({ line }) => line);
  return [
    ...titles(free.slice(0, WEIGHTS.title.mostLines)),
    ...captions(lines.slice(0, WEIGHTS.caption.mostLines), prior),
    ...bylines(lines, prior),
    ...jumps(lines),
    ...labels(lines, prior),
  ];
}

/** The first lines as a title, or a part of one: one line, two lines … */
function titles(features: readonly Features[]): RunCost[] {
  const w = WEIGHTS.title;
  const runs: RunCost[] = [];
  let cost: number = w.begin + (features[0]?.closingFirst ? w.badBegin : 0);
  let length = 0;
  for (const [i, { line, asTitle }] of features.entries()) {
    length += line.text.length;
    cost += asTitle + (line.sameRow && i > 0 ? 0 : w.perLine) + (i > 0 && line.gap > 0 ? w.innerGap : 0);
    if (cost > w.hopeless) break;
    const tooLong = Math.max(0, length - w.usualLength) * w.perExtra;
    runs.push({ kind: "title", length: i + 1, cost: cost + tooLong + (length < 4 ? w.tiny : 0) });
  }
  return runs;
}

/** The first lines as a photo's caption, its credit included: it begins as captions do, or ends with a credit. */
function captions(lines: readonly Line[], prior: Prior): RunCost[] {
  const runs: RunCost[] = [];
  const opened = CAPTION_OPENING.test(lines[0]?.text ?? "");
  for (let length = 1; length <= lines.length; length++) {
    const part = lines.slice(0, length);
    const text = textOf(part);
    const credited = creditAt(text) !== undefined || prior.credit(text) < 0;
    if (opened || credited) runs.push({ kind: "caption", length, cost: captionCost(part, opened, credited) });
  }
  return runs;
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

function bylines(lines: readonly Line[], prior: Prior): RunCost[] {
  return parts(lines, 2).flatMap((part) => {
    const text = textOf(part);
    const isByline = text.length <= 60 && BYLINE.test(text) && areNames(text);
    const habit = prior.byline(text);
    if (!isByline && habit === 0) return [];
    const cost = (isByline ? WEIGHTS.byline.begin : WEIGHTS.byline.known) + habit + rowsOf(part) - 1;
    return [{ kind: "byline", length: part.length, cost }];
  });
}

function jumps(lines: readonly Line[]): RunCost[] {
  return parts(lines, 2)
    .filter((part) => JUMP_LINE.test(textOf(part)))
    .map((part) => ({ kind: "jump", length: part.length, cost: WEIGHTS.jump.begin + part.length - 1 }));
}

/** A row that says of itself that it is furniture, or that this paper is known to set as such. */
function labels(lines: readonly Line[], prior: Prior): RunCost[] {
  return parts(lines, 1).flatMap((part) => {
    const text = textOf(part);
    const isLabel = LABEL.test(text);
    const habit = prior.label(text);
    if (!isLabel && habit === 0) return [];
    const cost = (isLabel ? WEIGHTS.label.begin : WEIGHTS.label.known) + habit;
    return [{ kind: "label", length: part.length, cost }];
  });
}

/** The first line, the first two … as long as they stand in no more than so many rows. */
function parts(lines: readonly Line[], mostRows: number): Line[][] {
  const all = lines.slice(0, MOST_PIECES).map((_, i) => lines.slice(0, i + 1));
  return all.filter((part) => rowsOf(part) <= mostRows);
}

function rowsOf(lines: readonly Line[]): number {
  return lines.filter((line, i) => i === 0 || !line.sameRow).length;
}

/** The text of lines run on; pieces of one row keep the space between them. */
function textOf(lines: readonly Line[]): string {
  return lines.map((line, i) => (i > 0 && line.sameRow ? ` ${line.text}` : line.text)).join("");
}
