import type { Line, Stretch } from "../line";

/** Lines of five or seven characters, one or two of them a row: 松河水满稻花香， */
const CLASSICAL =
  /^(?:\p{Script=Han}{5}[，；！？](?:\p{Script=Han}{5}[。；！？])?|\p{Script=Han}{5}[。；！？]|\p{Script=Han}{7}[，；！？](?:\p{Script=Han}{7}[。；！？])?|\p{Script=Han}{7}[。；！？])$/u;
/** One line with its end, and no sentence's end inside. */
const FREE = /^[^。！？]*[，。；！？…—：]+$/u;
const CLAUSE_END = /[，；]$/u;
const SENTENCE_LAST = /[。；！？]$/u;

const FEWEST_LINES = 4;
const WIDEST = 20;
/** A clause's end on a line so much narrower (ems) than others is meant: prose would have filled the line, less its indent. */
const RAGGED = 3;

/**
 * Verse: four or more short lines that all end with punctuation, and either have five or seven characters each or
 * break off at clauses well short of their widest line, which prose in a narrow column never does.
 */
export function findVerse(_source: string, lines: readonly Line[]): Stretch[] {
  const classical = blocks(lines, ({ text }) => CLASSICAL.test(text));
  const free = blocks(lines, ({ text, width }) => width <= WIDEST && FREE.test(text));
  return [
    ...classical.filter((block) => isClassical(lines.slice(...block))),
    ...free.filter((block) => isRagged(lines.slice(...block))),
  ];
}

/** Lines one after another that fit; stanzas may stand apart by a blank line. */
function blocks(lines: readonly Line[], fits: (line: Line) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !fits(line)) continue;
    const last = found.at(-1);
    if (last?.[1] === index && line.gap <= 1) found[found.length - 1] = [last[0], index + 1];
    else found.push([index, index + 1]);
  }
  return found;
}

/** Of one length, four lines or more, and every second one ends a sentence. */
function isClassical(rows: readonly Line[]): boolean {
  const lines = rows.flatMap(({ text }) => text.match(/[^，。；！？]+[，。；！？]/gu) ?? []);
  const even = lines.every((line, i) => i % 2 === 0 || SENTENCE_LAST.test(line));
  return lines.length >= FEWEST_LINES && even && lines.every((line) => line.length === lines[0]?.length);
}

function isRagged(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  const broken = lines.filter((line) => CLAUSE_END.test(line.text) && line.width + RAGGED <= widest);
  return broken.length >= 2;
}
