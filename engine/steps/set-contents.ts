import { LEAD } from "../forms";
import type { Line, Stretch } from "../line";

const HEADING = /^[【《]?(?:今日|本期|版面|今天)?(?:导读|要目|看点)[】》]?$|^内容提要$/u;
const PAGE = "第?[ ]?[A-Z]?[0-9]{1,2}[ ]?";
/** Where to read on: （3版） · ▶▶03版 · ……3 · »4 · 详见A2版 */
const REFERENCE = new RegExp(
  `(?:[（(【\\[](?:详见|见|转)?${PAGE}版?[·•]?\\p{Script=Han}{0,4}[）)】\\]]|(?:[.…·]{2,}|[—-]{2,}|[►▶▷→>»＞]{1,4}|/)[ ]?(?:详见|见|转)?${PAGE}版?|(?:详见|见|[ ]|(?<=[\\p{Script=Han}”》]))第?[A-Z]?[0-9]{1,2}版)$`,
  "u",
);
/** The page first: 03版 水塔变身图书驿站 */
const REFERENCE_FIRST = /^第?[A-Z]?[0-9]{1,2}版[ ：:|]?[\p{Script=Han}“《]/u;
/** Where nothing says 导读 above: in brackets, or behind a pointer or dots. */
const SURE_REFERENCE = new RegExp(
  `(?:[（(【](?:详见|见)?${PAGE}版[）)】]|(?:…{2,}|[.·]{4,}|[►▶▷»]{1,4})[ ]?${PAGE}版?)$`,
  "u",
);
/** A jump is no entry: it ends a text. */
const TURN = /(?:下转|上接|紧接)/u;

const MOST_LINES = 3;
const LONGEST_LINE = 26;
const FEWEST_ENTRIES = 3;

/**
 * Lists of titles with their pages: behind a line 导读 each title of up to three lines that ends with its page, and
 * anywhere three or more such rows in a row.
 */
export function findContents(_source: string, lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < lines.length; at++) {
    const headed = HEADING.test(lines[at]?.text ?? "");
    const end = headed ? entriesEnd(lines, at + 1) : sureEnd(lines, at);
    if (end - at <= 1) continue;
    found.push([headed ? at + 1 : at, end]);
    at = end - 1;
  }
  return found;
}

/** Where the entries end that begin at a line: there, if there is none. */
function entriesEnd(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length && at < end + MOST_LINES; at++) {
    const { text, width } = lines[at] ?? { text: "", width: 0 };
    if (width > LONGEST_LINE || /[。，；]$/u.test(text) || LEAD.test(text) || TURN.test(text)) break;
    if (REFERENCE.test(text) || (at === end && REFERENCE_FIRST.test(text))) end = at + 1;
  }
  return end;
}

function sureEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (isSureEntry(lines[end])) end++;
  return end - from >= FEWEST_ENTRIES ? end : from;
}

function isSureEntry(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.width <= LONGEST_LINE &&
    SURE_REFERENCE.test(line.text) &&
    !TURN.test(line.text)
  );
}
