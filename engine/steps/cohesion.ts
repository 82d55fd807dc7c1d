import type { Run } from "../line";
import type { Pair } from "../pairs";
import { WEIGHTS } from "../weights";

/** How many paragraphs on each side are compared. */
const WINDOW = 3;

/**
 * For each paragraph, how likely it is that it goes on with the article of the paragraphs before it: log odds from how
 * many of their rarer pairs of characters the paragraphs on both sides share (names, places, the matter itself). 0 for
 * the first paragraph, and for what is none.
 */
export function cohesionOf(runs: readonly Run[], pairsOfRuns: readonly ReadonlySet<Pair>[]): number[] {
  const places = [...runs.keys()].filter((index) => runs[index]?.kind === "paragraph");
  const pairs = places.map((index) => pairsOfRuns[index] ?? new Set<Pair>());
  const rarity = rarityOf(pairs);
  const cohesion = runs.map(() => 0);
  for (let i = 1; i < places.length; i++) {
    const before = union(pairs.slice(sectionStart(runs, places, i), i));
    const after = union(pairs.slice(i, sectionEnd(runs, places, i)));
    cohesion[places[i] ?? 0] = logOdds(likeness(before, after, rarity));
  }
  return cohesion;
}

/** The paragraphs before `i` that are compared: not past a title, except that one straight before `i`. */
function sectionStart(runs: readonly Run[], places: readonly number[], i: number): number {
  let start = i - 1;
  while (start > 0 && i - start < WINDOW && !isParted(runs, places, start)) start--;
  return start;
}

function sectionEnd(runs: readonly Run[], places: readonly number[], i: number): number {
  let end = i + 1;
  while (end < places.length && end - i < WINDOW && !isParted(runs, places, end)) end++;
  return end;
}

/** A title or a byline stands between paragraph `i` and the one before it. */
function isParted(runs: readonly Run[], places: readonly number[], i: number): boolean {
  for (let index = (places[i - 1] ?? 0) + 1; index < (places[i] ?? 0); index++) {
    const kind = runs[index]?.kind;
    if (kind === "title" || kind === "byline") return true;
  }
  return false;
}

function rarityOf(pairs: readonly ReadonlySet<Pair>[]): Map<Pair, number> {
  const counts = new Map<Pair, number>();
  for (const set of pairs) for (const pair of set) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, Math.log((pairs.length + 1) / count)]));
}

function union(sets: readonly ReadonlySet<Pair>[]): Set<Pair> {
  const all = new Set<Pair>();
  for (const set of sets) for (const pair of set) all.add(pair);
  return all;
}

/** What both have in common, by rarity, between 0 and 1. */
function likeness(a: ReadonlySet<Pair>, b: ReadonlySet<Pair>, rarity: ReadonlyMap<Pair, number>): number {
  let [sumA, sumB, both] = [0, 0, 0];
  for (const pair of b) sumB += rarity.get(pair) ?? 0;
  for (const pair of a) {
    const weight = rarity.get(pair) ?? 0;
    sumA += weight;
    if (b.has(pair)) both += weight;
  }
  return both / Math.max(1, Math.sqrt(sumA * sumB));
}

/** The likeness as log odds of "the same article", from how it is spread in the same and across two (log-normal). */
function logOdds(likeness: number): number {
  const { same, other, sameSpread, otherSpread, most, weight } = WEIGHTS.cohesion;
  const log = Math.log(Math.max(likeness, 0.001));
  const z = (middle: number, spread: number) =>
    ((log - Math.log(middle)) / spread) ** 2 / 2 + Math.log(spread);
  // Likeness above the middle of one article's own is no more likely to be two articles' for being higher still.
  const odds = (likeness > same ? Math.log(sameSpread) * -1 : -z(same, sameSpread)) + z(other, otherSpread);
  return Math.max(-most, Math.min(most, odds)) * weight;
}
