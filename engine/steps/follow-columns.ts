import type { Pair } from "../pairs";
import { WEIGHTS } from "../weights";
import type { Head } from "./column-heads";
import { asText, type ColumnLine, type Usage } from "./column-lines";
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
  readonly turns: number;
  /** One of the two breaks off at the end. */
  readonly torn: boolean;
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
 * column is not as high as the one before. The cheapest readings are followed line by line.
 */
export function followColumns(pages: Pages): Turns | undefined {
  const words = wordsOf(pages);
  let readings = [firstReading(pages)];
  for (let at = pages.second.from; at < pages.lines.length; at++)
    readings = keepBest(readings.flatMap((reading) => stepsOf(pages, words, reading, at)));
  const done = readings.map((reading) => ({ ...reading, cost: reading.cost + endCost(pages, reading) }));
  const still = cheapest(done.filter(({ turns }) => turns === 0));
  const best = cheapest(done.filter(({ turns }) => turns > 0));
  return (
    still &&
    best && {
      of: sidesOf(pages.lines.length, best.column),
      gain: still.cost - best.cost,
      turns: best.turns,
      torn: endCost(pages, best) > 0,
    }
  );
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

function stepsOf(pages: Pages, words: Words, reading: Reading, at: number): Reading[] {
  const { second } = pages;
  // Lines at the title's beginning may still be the first article's.
  if (at < second.to) {
    const isTitle = take(pages, words, reading, at);
    const mayBeText = reading.own.last < 0 && second.starts.includes(at + 1);
    return mayBeText ? [isTitle, change(take(pages, words, change(reading), at))] : [isTitle];
  }
  const stays = take(pages, words, stay(pages, reading), at);
  if (at === second.to || reading.other.over) return [stays];
  return [stays, take(pages, words, turn(pages, reading), at)];
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
    ...change({ ...reading, own: left }),
    cost: reading.cost + Math.min(even, ended),
    length: 0,
    turns: reading.turns + 1,
  };
}

/** The same with the other article at hand. */
function change({ now, own, other, ...reading }: Reading): Reading {
  return { ...reading, now: now === 0 ? 1 : 0, own: other, other: own };
}

/** Takes the line into the article at hand. */
function take({ lines, second, measure, usage }: Pages, words: Words, reading: Reading, at: number): Reading {
  const { now, own, column } = reading;
  const next = lines[at];
  if (!next) return reading;
  const isMoved = (index: number) => now === 0 && index >= second.from && index < second.to;
  const before = lines[own.last];
  const line = isMoved(at) ? asText(next) : next;
  let cost = reading.cost;
  if (before) cost += followCost(isMoved(own.last) ? asText(before) : before, line, measure, usage);
  for (const { places, usual } of words[at] ?? [])
    cost -= likeness(timesIn(places, column, at, now), own.pairs, usual);
  const inText = at >= second.to ? 1 : 0;
  return {
    ...reading,
    cost,
    column: column.side === now ? column : { from: at, side: now, before: column },
    own: { ...own, last: at, pairs: own.pairs + line.pairs.length },
    length: reading.length + inText,
  };
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
function keepBest(readings: Reading[]): Reading[] {
  readings.sort((a, b) => a.cost - b.cost);
  const best = readings.slice(0, WEIGHTS.columns.readings);
  const still = readings.find(({ turns }) => turns === 0);
  return still && !best.includes(still) ? [...best, still] : best;
}

function cheapest<T extends { readonly cost: number }>(readings: readonly T[]): T | undefined {
  return readings.reduce<T | undefined>(
    (best, next) => (best && best.cost <= next.cost ? best : next),
    undefined,
  );
}
