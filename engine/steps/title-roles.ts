import type { Line, Run } from "../line";

export type TitleRole = "kicker" | "headline" | "subhead";

/** A title's lines of one role. */
export interface TitlePart {
  readonly role: TitleRole;
  readonly lines: readonly Line[];
}

/** How a kicker ends: it says who, where or on what occasion, and leaves what to the headline. */
const KICKER_END =
  /(?:时|上|中|会|座谈|批示|讲话)?(?:强调|指出|要求|获悉|之际|表示|提出)(?:[：:])?$|^.{4,30}(?:召开|举行)(?:.{0,8}(?:会议|座谈会|全会|学习))?$|在.{1,6}(?:召开|举行|开幕|闭幕)$/u;
const SUBHEAD_OPENING = /^(?:——|──|—|--)+/u;

/**
 * Tells 引题, 主题 and 副题 among the lines of one article's title. The kicker comes first and ends in a set way; the
 * subhead comes last, behind a dash or with words that the body has too.
 */
export function titleRoles(lines: readonly Line[], body: string): TitlePart[] {
  const roles: TitleRole[] = lines.map(() => "headline");
  let first = 0;
  for (let end = 1; end <= Math.min(2, lines.length - 1) && first === 0; end++) {
    if (SUBHEAD_OPENING.test(lines[end]?.text ?? "")) break;
    if (KICKER_END.test(textOf(lines.slice(0, end)))) first = end;
  }
  roles.fill("kicker", 0, first);
  for (let i = first + 1; i < lines.length; i++) {
    if (isSubhead(lines.slice(first, i), lines.slice(i), body)) {
      roles.fill("subhead", i);
      break;
    }
  }
  return group(lines, roles);
}

/** Behind a dash, or a whole clause of the body that gives a figure: 新建图书驿站12座. */
function isSubhead(headline: readonly Line[], lines: readonly Line[], body: string): boolean {
  const text = bare(textOf(lines));
  if (SUBHEAD_OPENING.test(text))
    return body.includes(text.replace(SUBHEAD_OPENING, "")) || !sameSize(headline, lines);
  const at = text.length >= 8 && /[0-9]/u.test(text) ? body.indexOf(text) : -1;
  return at >= 0 && /^$|[，。；：！？、”）,;:!?)]/u.test(body.charAt(at - 1));
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
