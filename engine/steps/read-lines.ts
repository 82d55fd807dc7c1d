import type { Line } from "../line";
import { closeUp, mendCharacter, SPACED_OUT, widthOf } from "../reading";
import { isWhite } from "../spans";

/** What ends a line in a paste: any mix of line feeds, carriage returns, form feeds and Unicode's separators. */
const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/u;

/** Cuts a paste into its lines and measures them. Blank lines are counted on the line after them. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = 0;
  while (start <= source.length) {
    const rest = nextEnd(source, start);
    const line = readLine(source, start, rest.end, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    start = rest.next;
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
  let text = "";
  for (const character of closeUp(raw))
    if (!/[\p{Cf}\p{Cc}\p{Cs}\p{Co}]/u.test(character)) text += mendCharacter(character);
  return {
    span: [start, end],
    text,
    width: SPACED_OUT.test(raw) ? widthOfText(text) : widthOfText(raw),
    indent: indentOf(source.slice(from, start)),
    gap,
    sameRow,
  };
}

function nextEnd(source: string, start: number): { end: number; next: number } {
  for (let i = start; i < source.length; i++) {
    if (!LINE_END.test(source.charAt(i))) continue;
    const pair = source.charAt(i) === "\r" && source.charAt(i + 1) === "\n";
    return { end: i, next: i + (pair ? 2 : 1) };
  }
  return { end: source.length, next: source.length + 1 };
}

function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function indentOf(white: string): number {
  let indent = 0;
  for (const character of white)
    indent += character === "\u3000" || character === "\u2003" ? 1 : character === "\t" ? 2 : 0.5;
  return indent;
}
