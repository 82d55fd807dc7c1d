import { SUBHEAD_OPENING } from "../forms";
import type { Line, Run } from "../line";

/** Lines `[from, to)` of a title. */
type Range = readonly [from: number, to: number];

export type TitleRole = "kicker" | "headline" | "subhead";

/** A title's lines of one role. */
export interface TitlePart {
  readonly role: TitleRole;
  readonly lines: readonly Line[];
}

/** How a kicker ends: it says who, where or on what occasion, and leaves what to the headline. */
const KICKER_END =
  /(?:时|上|中|会|座谈|批示|讲话)?(?:强调|指出|要求|获悉|之际|表示|提出)(?:[：:])?$|^.{4,30}(?:召开|举行)(?:.{0,8}(?:会议|座谈会|全会|学习))?$|在.{1,6}(?:召开|举行|开幕|闭幕)$/u;

/** The same where the kicker does not come first: only what no headline ends with. */
const KICKER_ONLY = /(?:时|上|中|会|座谈|批示|讲话)(?:强调|指出|获悉)(?:[：:])?$|之际$/u;

/** What stands before a clause, and after it; nothing at the text's ends. */
const CLAUSE_EDGE = /^$|[，。；：！？、”）,;:!?)]/u;
const ANYTHING = /(?:)/u;

/** How many lines a kicker has at most. */
const KICKER_LINES = 2;

/**
 * Tells 引题, 主题 and 副题 among the lines of one article's title. The kicker ends in a set way and comes first as a
 * rule; the subhead comes last as a rule, behind a dash or with words that the body has too.
 */
export function titleRoles(lines: readonly Line[], body: string): TitlePart[] {
  const roles: TitleRole[] = lines.map(() => "headline");
  const kicker = kickerIn(lines);
  const before: Range = [0, kicker[0]];
  const after: Range = [kicker[1], lines.length];
  if (before[1] === 0 || after[0] === lines.length) {
    roles.fill("kicker", ...kicker);
    roles.fill("subhead", ...subheadIn(lines, before[1] === 0 ? after : before, body));
    return group(lines, roles);
  }
  // Between the kicker's two sides a headline would be in two pieces: one of them is the subhead.
  const subhead = [after, before].find(([from, to]) => isSubhead([], lines.slice(from, to), body));
  if (subhead) {
    roles.fill("kicker", ...kicker);
    roles.fill("subhead", ...subhead);
  }
  return group(lines, roles);
}

/** Where the kicker stands; all else is the headline so far. */
function kickerIn(lines: readonly Line[]): Range {
  for (let end = 1; end <= Math.min(KICKER_LINES, lines.length - 1); end++) {
    if (SUBHEAD_OPENING.test(lines[end]?.text ?? "")) break;
    if (KICKER_END.test(textOf(lines.slice(0, end)))) return [0, end];
  }
  const last = lines.findIndex(({ text }) => KICKER_ONLY.test(text));
  return last > 0 ? [last, last + 1] : [0, 0];
}
/** Where among the lines `[from, to)`, which the kicker does not part, the subhead stands: last, or else first. */
function subheadIn(lines: readonly Line[], [from, to]: Range, body: string): Range {
  for (let at = from + 1; at < to; at++)
    if (isSubhead(lines.slice(from, at), lines.slice(at, to), body)) return [at, to];
  for (let end = to - 1; end > from; end--)
    if (isSubhead([], lines.slice(from, end), body, CLAUSE_EDGE)) return [from, end];
  return [0, 0];
}

/**
 * Behind a dash, or a clause of the body that gives a figure: 新建图书驿站12座. Where it is not last it must be the whole
 * clause: the first line of a headline is often the beginning of one.
 */
function isSubhead(
  headline: readonly Line[],
  lines: readonly Line[],
  body: string,
  after = ANYTHING,
): boolean {
  const text = bare(textOf(lines));
  if (SUBHEAD_OPENING.test(text))
    return body.includes(text.replace(SUBHEAD_OPENING, "")) || !sameSize(headline, lines);
  const at = text.length >= 8 && /[0-9]/u.test(text) ? body.indexOf(text) : -1;
  return at >= 0 && CLAUSE_EDGE.test(body.charAt(at - 1)) && after.test(body.charAt(at + text.length));
}

/** Lines broken at the headline's own measure are set in its size: the dash is the headline's. */
function sameSize(headline: readonly Line[], lines: readonly Line[]): boolean {
  const widest = (part: readonly Line[]) => Math.max(...part.map((line) => line.width));
  return lines.length > 1 && widest(lines) <= widest(headline) + 1.5;
}

function group(lines: readonly Line[], roles: readonly TitleRole[]): TitlePart[] {
  const parts: { role: TitleRole; lines: Line[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const role = roles[i] ?? "headline";
    const last = parts.at(-1);
    if (last?.role === role) last.lines.push(line);
    else parts.push({ role, lines: [line] });
  }
  return parts;
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join("");
}

/** The text of an article's paragraphs without white space, for finding a title's words in it. */
export function bodyText(runs: readonly Run[]): string {
  return runs
    .filter((run) => run.kind === "paragraph")
    .map((run) => textOf(run.lines))
    .map(bare)
    .join("");
}
