import type { Line } from "../line";
import { closeUp, readable, SPACED_OUT, widthOfText } from "../reading";
import { isWhite } from "../spans";

/** What ends a line in a paste: any mix of line feeds, carriage returns, form feeds and Unicode's separators. */
const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/gu;

/** Cuts a paste into its lines and measures them. Blank lines are counted on the line after them. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = 0;
  for (const end of lineEnds(source)) {
    const line = readLine(source, start, end.index, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    start = end.index + end.length;
  }
  return lines;
}

/** Measures the stretch of the source as one line; undefined if it is blank. */
export function readLine(
  source: string,
  from: number,
  to: number,
  gap: number,
  sameRow = false,
): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isWhite(source.charAt(start))) start++;
  while (end > start && isWhite(source.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  const raw = source.slice(start, end);
  const text = readable(closeUp(raw));
  const justified = SPACED_OUT.test(raw);
  return {
    span: [start, end],
    text,
    width: widthOfText(justified ? text : raw),
    justified,
    indent: indentOf(source.slice(from, start)),
    gap,
    sameRow,
  };
}

/** Where lines end; the last one ends with the text. */
function* lineEnds(source: string): Iterable<{ index: number; length: number }> {
  for (const found of source.matchAll(LINE_END)) yield { index: found.index, length: found[0].length };
  yield { index: source.length, length: 0 };
}

function indentOf(white: string): number {
  let indent = 0;
  for (const character of white)
    indent += character === "\u3000" || character === "\u2003" ? 1 : character === "\t" ? 2 : 0.5;
  return indent;
}
