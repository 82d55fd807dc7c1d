/**
 * Breaks Chinese text into lines as a compositor does. The rules for what may not begin or end a line are those of
 * GB/T 15834-2011, 5.1. Widths are told here and not by the engine, so that one mistake is not made twice.
 */

/** 5.1.1–5.1.3: may not begin a line. Half-width forms go with them. */
const NOT_FIRST = /^[，。、；：！？”’）」』》】〉·,.;:!?)%％℃]/u;
/** 5.1.3: may not end a line. */
const NOT_LAST = /[“‘（「『《【〈(]$/u;
/** What is not broken: words, figures with what belongs to them, and (5.1.4, 5.1.5) dashes and ellipses. */
const UNITS = /[0-9A-Za-z]+(?:[.,:/-][0-9A-Za-z]+)*|——|……|\s+|./gsu;

/** What happens to a mark that may not begin a line. */
export type Mend =
  /** Nothing: a PDF's reader lets it slip to the next line. */
  | "slip"
  /** It stands over the measure's end. */
  | "hang"
  /** The character before it moves to the next line with it. */
  | "push";

export interface Breaking {
  /** The measure of a line of the text, in ems; the first line is 0. */
  readonly measure: (line: number) => number;
  /** By how many ems the first line is narrower. */
  readonly indent: number;
  readonly mend: (line: number) => Mend;
}

export function breakLines(text: string, { measure, indent, mend }: Breaking): string[] {
  const lines: string[][] = [[]];
  for (const unit of text.match(UNITS) ?? []) {
    const at = lines.length - 1;
    const line = lines[at] ?? [];
    const room = measure(at) - (at === 0 ? indent : 0) - ems(line.join(""));
    if (ems(unit.trimEnd()) <= room || line.length === 0) line.push(unit);
    else if (NOT_FIRST.test(unit) && mend(at) === "hang" && room >= 0) line.push(unit);
    else lines.push(carryOver(line, unit, mend(at)));
  }
  return lines.map((line) => line.join("").trim()).filter((line) => line !== "");
}

/** The next line's beginning: the unit that had no room, and what must not be parted from it. */
function carryOver(line: string[], unit: string, mend: Mend): string[] {
  const next = [unit];
  const must = () =>
    NOT_LAST.test(line.at(-1) ?? "") || (mend !== "slip" && NOT_FIRST.test(next[0] ?? "") && line.length > 1);
  while (line.length > 1 && must()) next.unshift(line.pop() ?? "");
  return next;
}

/** A text's width in ems. */
export function ems(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\p{ASCII}\u00a0-\u024f]/u.test(character) && character !== "·" ? 0.5 : 1;
  return width;
}

/** Breaks a title into lines of nearly one width, at its own spaces where it has them. */
export function breakTitle(title: string, most: number): string[] {
  const parts = title.split(" ");
  if (parts.length > 1 && parts.every((part) => ems(part) >= 4 && ems(part) <= most)) return parts;
  const count = Math.ceil(ems(title) / most);
  const measure = Math.ceil(ems(title) / count) + (count > 1 ? 1 : 0);
  return breakLines(title, { measure: () => measure, indent: 0, mend: () => "push" });
}
