import { BYLINE, CAPTION_OPENING, creditAt } from "../forms";
import type { Line, Stretch } from "../line";
import { areNames } from "../names";

const NUMBERED = /^(?:[（(]([0-9]{1,2})[）)]|([0-9]{1,2})[.．、])(?![0-9])/u;
const IN_CHINESE = /^(?:[（(]([一二三四五六七八九十])[）)]|([一二三四五六七八九十])、)/u;
const BULLET = /^([■●◆▲★○□◇•])/u;
const FIGURES = "一二三四五六七八九十";

const FEWEST_ITEMS = 3;

/**
 * Lists whose items stand on one line each: three or more lines in a row that are numbered on, or that have one bullet
 * and end as sentences do (a title's points do not). Of an item that goes on over several lines nothing is said here:
 * it is a paragraph with a measure of its own.
 */
export function findLists(_source: string, lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = listEnd(lines, at);
    if (end - at < FEWEST_ITEMS || mayGoOn(lines, at, end)) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

function listEnd(lines: readonly Line[], from: number): number {
  const first = markOf(lines[from]);
  if (!first || first.number > 1) return from;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const mark = markOf(lines[end]);
    if (mark?.kind !== first.kind || (mark.number > 0 && mark.number !== end - from + 1)) break;
  }
  return end;
}

/** What kind of mark an item begins with, and its number (0: a bullet). */
function markOf(line: Line | undefined): { kind: string; number: number } | undefined {
  const text = line?.text ?? "";
  if (CAPTION_OPENING.test(text) || creditAt(text) !== undefined) return undefined;
  const numbered = NUMBERED.exec(text);
  if (numbered) return { kind: numbered[1] ? "(1)" : "1.", number: Number(numbered[1] ?? numbered[2]) };
  const chinese = IN_CHINESE.exec(text);
  if (chinese)
    return {
      kind: chinese[1] ? "（一）" : "一、",
      number: FIGURES.indexOf(chinese[1] ?? chinese[2] ?? "") + 1,
    };
  const bullet = BULLET.exec(text)?.[1];
  if (!bullet || !/[。；]$/u.test(text) || (BYLINE.test(text) && areNames(text))) return undefined;
  return { kind: bullet, number: 0 };
}

/** The last item may go on with the next line if it is as wide as the widest and nothing ends it. */
function mayGoOn(lines: readonly Line[], from: number, end: number): boolean {
  const [last, next] = [lines[end - 1], lines[end]];
  if (!last || !next || next.gap > 0 || /[。；！？]$/u.test(last.text)) return false;
  return lines.slice(from, end).every((line) => last.width + 2 > line.width);
}
