import type { Pair } from "../pairs";
import { WEIGHTS } from "../weights";
import type { Head } from "./column-heads";
import { asText, asTitle, type ColumnLine, type Usage } from "./column-lines";
import { followCost } from "./follow-cost";

/** Two articles side by side: all lines from where the first begins, and where among them the second begins. */
export interface Pages {
  readonly lines: readonly ColumnLine[];
  readonly second: Head;
  readonly measure: number;
  readonly usage: Usage;
}

/** The first article, or the second. */
export type Side = 0 | 1;

/** Which article each line is of, and how much cheaper that is than that they do not take turns. */
export interface Turns {
  readonly of: Uint8Array;
  readonly gain: number;
}

/** Lines one after another of one article, and the column before them: readings share those that they have in common. */
interface Column {
  readonly from: number;
  readonly side: Side;
  readonly before?: Column;
}

/** An article so far: its last line, how many pairs it has, how high its last column is, and whether it is over. */
interface Article {
  readonly last: number;
  readonly pairs: number;
  readonly height: number;
  readonly over: boolean;
}

/** A reading of the lines so far. */
interface Reading {
  readonly cost: number;
  readonly column: Column;
  /** The article of the column at hand, and the other. */
  readonly now: Side;
  readonly own: Article;
  readonly other: Article;
  /** Lines in the column at hand, and how many columns have been left. */
  readonly length: number;
  readonly turns: number;
}

/**
 * Follows two articles whose columns come by turns. A reading pays for every line that does not go on as its own
 * article's last line asks for and that is unlike the rest of its article, and for every turn, the more where the
 * column is not as high as the one before. The cheapest readings are followed line by line; the best of those at the end
 * are given, the cheapest first.
 */
export function followColumns(pages: Pages): Turns[] {
  const words = wordsOf(pages);
  let readings = [firstReading(pages)];
  for (let at = pages.second.from; at < pages.second.to; at++)
    readings = keepBest(readings.flatMap((reading) => titleSteps(pages, words, reading, at)));
  // The line is taken only by those that are kept: most are not.
  for (let at = pages.second.to; at < pages.lines.length; at++)
    readings = keepBest(readings.flatMap((reading) => textSteps(pages, words, reading, at))).map((step) =>
      take(pages, step.reading, at, step.cost),
    );
  const done = readings.map((reading) => ({ ...reading, cost: reading.cost + endCost(pages, reading) }));
  const still = Math.min(...done.filter(({ turns }) => turns === 0).map(({ cost }) => cost));
  return done
    .filter(({ turns }) => turns > 0)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, WEIGHTS.columns.ways)
    .map(({ column, cost }) => ({ of: sidesOf(pages.lines.length, column), gain: still - cost }));
}

/** The first article up to the second one's head. */
function firstReading({ lines, second }: Pages): Reading {
  const title = lines.findIndex((line) => line.kind !== "title");
  const pairs = lines.slice(0, second.from).reduce((sum, line) => sum + line.pairs.length, 0);
  return {
    cost: 0,
    column: { from: 0, side: 0 },
    now: 1,
    own: { last: -1, pairs: 0, height: 0, over: false },
    other: { last: second.from - 1, pairs, height: second.from - title, over: false },
    length: 0,
    turns: 0,
  };
}

/** Lines at the second article's title may still be the first one's. */
function titleSteps(pages: Pages, words: Words, reading: Reading, at: number): Reading[] {
  const isTitle = take(pages, reading, at, costWith(pages, words, reading, at));
  if (reading.own.last >= 0 || !pages.second.starts.includes(at + 1)) return [isTitle];
  const back = change(reading);
  return [isTitle, change(take(pages, back, at, costWith(pages, words, back, at)))];
}

/** A reading that is to take the next line, and what it will have cost then. */
interface Step {
  readonly reading: Reading;
  readonly cost: number;
  readonly turns: number;
}

function textSteps(pages: Pages, words: Words, reading: Reading, at: number): Step[] {
  const stays = stepTo(pages, words, stay(pages, reading), at);
  if (at === pages.second.to || reading.other.over) return [stays];
  return [stays, stepTo(pages, words, turn(pages, reading), at)];
}

function stepTo(pages: Pages, words: Words, reading: Reading, at: number): Step {
  return { reading, cost: costWith(pages, words, reading, at), turns: reading.turns };
}

/** Goes on in the column at hand. Where that is as high as the one before was, the other article must be over. */
function stay(pages: Pages, reading: Reading): Reading {
  const { own, other, length, turns } = reading;
  if (turns === 0 || other.over || own.height === 0 || length !== own.height) return reading;
  const { uneven } = WEIGHTS.columns;
  return { ...reading, cost: reading.cost + Math.min(uneven, overCost(pages, other)) };
}

/** Turns to the other article's next column. */
function turn(pages: Pages, reading: Reading): Reading {
  const { own, length } = reading;
  const w = WEIGHTS.columns;
  const even = own.height === 0 ? w.turn : length === own.height ? w.even : w.uneven;
  const ended = own.height > 0 && length < own.height ? overCost(pages, own) : Number.POSITIVE_INFINITY;
  const left = ended < even ? { ...own, over: true } : { ...own, height: length };
  return {
    cost: reading.cost + Math.min(even, ended),
    column: reading.column,
    now: otherSide(reading.now),
    own: reading.other,
    other: left,
    length: 0,
    turns: reading.turns + 1,
  };
}

/** The same with the other article at hand. */
function change(reading: Reading): Reading {
  return { ...reading, now: otherSide(reading.now), own: reading.other, other: reading.own };
}

function otherSide(side: Side): Side {
  return side === 0 ? 1 : 0;
}

/** What the reading costs with the line in the article at hand. */
function costWith(
  { lines, second, measure, usage }: Pages,
  words: Words,
  { cost, now, own, column }: Reading,
  at: number,
): number {
  const line = readAs(now, lines[at], at, second);
  const before = readAs(now, lines[own.last], own.last, second);
  let sum = cost + (line && before ? followCost(before, line, measure, usage) : 0);
  for (const { places, usual } of words[at] ?? [])
    sum -= likeness(timesIn(places, column, at, now), own.pairs, usual);
  return sum;
}

/** Takes the line into the article at hand. */
function take({ lines, second }: Pages, reading: Reading, at: number, cost: number): Reading {
  const { now, own, other, column, length, turns } = reading;
  return {
    cost,
    column: column.side === now ? column : { from: at, side: now, before: column },
    now,
    own: { ...own, last: at, pairs: own.pairs + (lines[at]?.pairs.length ?? 0) },
    other,
    length: at >= second.to ? length + 1 : length,
    turns,
  };
}

/** Lines of the second article's title that are the first one's are text, and all others are title. */
function readAs(side: Side, line: ColumnLine | undefined, at: number, { from, to }: Head) {
  if (!line || at < from || at >= to) return line;
  return side === 0 ? asText(line) : asTitle(line);
}

/** How much likelier a pair of characters is in an article that has had it so often: what was said is said again. */
function likeness(times: number, size: number, usual: number): number {
  const { again } = WEIGHTS.columns;
  return Math.log(1 - again + (times === 0 ? 0 : (again * times) / size / usual));
}

/** A pair of characters: the lines that have it, and what share of all pairs on the page it is. */
interface Word {
  readonly places: readonly number[];
  readonly usual: number;
}

/** The pairs of each line, looked up once for all readings. */
type Words = readonly (readonly Word[])[];

function wordsOf({ lines, usage }: Pages): Words {
  const words = new Map<Pair, { places: number[]; usual: number }>();
  return lines.map((line, at) =>
    line.pairs.map((pair) => {
      const word = words.get(pair) ?? { places: [], usual: (usage.counts.get(pair) ?? 1) / usage.total };
      words.set(pair, word);
      word.places.push(at);
      return word;
    }),
  );
}

/** How many of the places before a line are in the article. */
function timesIn(places: readonly number[], last: Column, before: number, side: Side): number {
  let times = 0;
  let column = last;
  for (let i = places.length - 1; i >= 0; i--) {
    const at = places[i] ?? 0;
    if (at >= before) continue;
    while (column.before && column.from > at) column = column.before;
    if (column.side === side) times++;
  }
  return times;
}

/** Which article each line is of. */
function sidesOf(lines: number, last: Column): Uint8Array {
  const sides = new Uint8Array(lines);
  let to = lines;
  for (let column: Column | undefined = last; column; column = column.before) {
    sides.fill(column.side, column.from, to);
    to = column.from;
  }
  return sides;
}

function endCost({ lines }: Pages, { own, other }: Reading): number {
  return tornCost(lines[own.last]) + tornCost(lines[other.last]);
}

/** What it costs that an article is over. */
function overCost({ lines }: Pages, { last }: Article): number {
  return WEIGHTS.columns.over + tornCost(lines[last]);
}

function tornCost(line: ColumnLine | undefined): number {
  return line?.open ? WEIGHTS.paragraph.noSentenceEnd : 0;
}

/** The cheapest readings, and always the one in which nothing takes turns. */
function keepBest<T extends { readonly cost: number; readonly turns: number }>(readings: T[]): T[] {
  readings.sort((a, b) => a.cost - b.cost);
  const best = readings.slice(0, WEIGHTS.columns.readings);
  const still = readings.find(({ turns }) => turns === 0);
  return still && !best.includes(still) ? [...best, still] : best;
}
