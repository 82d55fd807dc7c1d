import { BYLINE, CAPTION_OPENING, creditAt, JUMP_LINE, LABEL } from "../forms";
import { joinRowPieces, type Kind, type Line } from "../line";
import { areNames } from "../names";
import type { Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { cutCost } from "./line-costs";
import { type Features, unbreakable } from "./line-features";

/** A run of lines that is no paragraph, where it ends, and its cost. */
export interface RunCost {
  readonly kind: Kind;
  readonly to: number;
  readonly cost: number;
}

/** The lines from one on of which a run may be made, and the text of the first, of the first two … run on. */
interface Beginning {
  readonly lines: readonly Line[];
  readonly texts: readonly string[];
}

/** What the first lines may be, so many of them, and its cost. */
interface Candidate {
  readonly kind: Kind;
  readonly length: number;
  readonly cost: number;
}

/** No byline or label is cut into more pieces. */
const MOST_PIECES = 6;
const MOST_LINES = Math.max(WEIGHTS.title.mostLines, WEIGHTS.caption.mostLines);

/** Everything but paragraphs that can begin at line `i`, with its cost. */
export function runsFrom(features: readonly Features[], i: number, prior: Prior): RunCost[] {
  return candidates(features, i, prior).map(({ kind, length, cost }) => {
    const to = i + length;
    return { kind, to, cost: cost + cutCost(features[to]) };
  });
}

function candidates(features: readonly Features[], i: number, prior: Prior): Candidate[] {
  const { set } = features[i]?.line ?? {};
  // A line whose break is meant is a run of its own, and in no other.
  if (set) return [{ kind: set === "contents" ? "label" : "paragraph", length: 1, cost: 0 }];
  const start = beginningAt(features, i);
  return [
    ...titles(features, i, start.lines.length),
    ...captions(start, prior),
    ...bylines(start, prior),
    ...jumps(start),
    ...labels(start, prior),
  ];
}

function beginningAt(features: readonly Features[], from: number): Beginning {
  const lines: Line[] = [];
  const texts: string[] = [];
  let text = "";
  for (let at = from; at < from + MOST_LINES; at++) {
    const line = features[at]?.line;
    if (!line || line.set) break;
    // Pieces of one row keep the space between them.
    text += at > from && line.sameRow ? ` ${line.text}` : line.text;
    lines.push(line);
    texts.push(text);
  }
  return { lines, texts };
}

/** The first lines as a title, or a part of one: one line, two lines … */
function titles(features: readonly Features[], from: number, most: number): Candidate[] {
  const w = WEIGHTS.title;
  const runs: Candidate[] = [];
  let cost: number = w.begin + (features[from]?.closingFirst ? w.badBegin : 0);
  let length = 0;
  for (let i = 0; i < Math.min(most, w.mostLines); i++) {
    const next = features[from + i];
    if (!next) break;
    const { line, asTitle } = next;
    length += line.text.length;
    cost += asTitle + (line.sameRow && i > 0 ? 0 : w.perLine) + (i > 0 && line.gap > 0 ? w.innerGap : 0);
    if (cost > w.hopeless) break;
    const tooLong = Math.max(0, length - w.usualLength) * w.perExtra;
    runs.push({ kind: "title", length: i + 1, cost: cost + tooLong + (length < 4 ? w.tiny : 0) });
  }
  return runs;
}

/** The first lines as a photo's caption, its credit included: it begins as captions do, or ends with a credit. */
function captions({ lines, texts }: Beginning, prior: Prior): Candidate[] {
  const runs: Candidate[] = [];
  const opened = CAPTION_OPENING.test(texts[0] ?? "");
  for (const [i, text] of texts.slice(0, WEIGHTS.caption.mostLines).entries()) {
    const credited = creditAt(text) !== undefined || prior.credit(text) < 0;
    if (!opened && !credited) continue;
    const cost = captionCost(lines.slice(0, i + 1), opened, credited);
    runs.push({ kind: "caption", length: i + 1, cost });
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

function bylines(start: Beginning, prior: Prior): Candidate[] {
  return inRows(start, 2).flatMap((text, i): Candidate[] => {
    const isByline = text.length <= 60 && BYLINE.test(text) && areNames(text);
    const habit = prior.byline(text);
    if (!isByline && habit === 0) return [];
    const rows = rowsOf(start.lines.slice(0, i + 1));
    const cost = (isByline ? WEIGHTS.byline.begin : WEIGHTS.byline.known) + habit + rows - 1;
    return [{ kind: "byline", length: i + 1, cost }];
  });
}

function jumps(start: Beginning): Candidate[] {
  return inRows(start, 2).flatMap((text, i): Candidate[] =>
    JUMP_LINE.test(text) ? [{ kind: "jump", length: i + 1, cost: WEIGHTS.jump.begin + i }] : [],
  );
}

/** A row that says of itself that it is furniture, or that this paper is known to set as such. */
function labels(start: Beginning, prior: Prior): Candidate[] {
  return inRows(start, 1).flatMap((text, i): Candidate[] => {
    const isLabel = LABEL.test(text);
    const habit = prior.label(text);
    if (!isLabel && habit === 0) return [];
    const cost = (isLabel ? WEIGHTS.label.begin : WEIGHTS.label.known) + habit;
    return [{ kind: "label", length: i + 1, cost }];
  });
}

/** The text of the first line, the first two … as long as they stand in no more than so many rows. */
function inRows({ lines, texts }: Beginning, mostRows: number): readonly string[] {
  let rows = 1;
  const end = lines.findIndex(
    (line, i) => i === MOST_PIECES || (i > 0 && !line.sameRow && ++rows > mostRows),
  );
  return end < 0 ? texts : texts.slice(0, end);
}

function rowsOf(lines: readonly Line[]): number {
  return lines.filter((line, i) => i === 0 || !line.sameRow).length;
}

/** The text of lines run on; pieces of one row keep the space between them. */
function textOf(lines: readonly Line[]): string {
  return lines.map((line, i) => (i > 0 && line.sameRow ? ` ${line.text}` : line.text)).join("");
}
