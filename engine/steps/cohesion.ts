import type { Run } from "../line";
import type { RunPairs } from "../pairs";
import { WEIGHTS } from "../weights";

/** How many paragraphs on each side are compared. */
const WINDOW = 3;

/**
 * For each paragraph, how likely it is that it goes on with the article of the paragraphs before it: log odds from how
 * many of their rarer pairs of characters the paragraphs on both sides share (names, places, the matter itself). 0 for
 * the first paragraph, and for what is none.
 */
export function cohesionOf(runs: readonly Run[], pairs: RunPairs): number[] {
  const places = [...runs.keys()].filter((index) => runs[index]?.kind === "paragraph");
  const paragraphs = places.map((index) => pairs.of[index] ?? []);
  const likeness = likenessAmong(paragraphs, pairs.count);
  const cohesion = runs.map(() => 0);
  for (let i = 1; i < places.length; i++) {
    const [start, end] = [sectionStart(runs, places, i), sectionEnd(runs, places, i)];
    cohesion[places[i] ?? 0] = logOdds(likeness(start, i, end));
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

/** What the paragraphs `[start, middle)` and `[middle, end)` have in common, by rarity, between 0 and 1. */
type Likeness = (start: number, middle: number, end: number) => number;

function likenessAmong(paragraphs: readonly (readonly number[])[], pairs: number): Likeness {
  const rarity = rarityOf(paragraphs, pairs);
  /** The `middle` for which each pair was last met, on either side. */
  const before = new Int32Array(pairs);
  const after = new Int32Array(pairs);
  return (start, middle, end) => {
    let [sumBefore, sumAfter, both] = [0, 0, 0];
    for (let i = middle; i < end; i++)
      for (const pair of paragraphs[i] ?? []) {
        if (after[pair] === middle) continue;
        after[pair] = middle;
        sumAfter += rarity[pair] ?? 0;
      }
    for (let i = start; i < middle; i++)
      for (const pair of paragraphs[i] ?? []) {
        if (before[pair] === middle) continue;
        before[pair] = middle;
        const weight = rarity[pair] ?? 0;
        sumBefore += weight;
        if (after[pair] === middle) both += weight;
      }
    return both / Math.max(1, Math.sqrt(sumBefore * sumAfter));
  };
}

function rarityOf(paragraphs: readonly (readonly number[])[], pairs: number): Float64Array {
  const rarity = new Float64Array(pairs);
  for (const own of paragraphs) for (const pair of own) rarity[pair] = (rarity[pair] ?? 0) + 1;
  return rarity.map((count) => Math.log((paragraphs.length + 1) / count));
}

/** The likeness as log odds of "the same article", from how it is spread in the same and across two (log-normal). */
function logOdds(likeness: number): number {
  const { same, other, sameSpread, otherSpread, most, weight } = WEIGHTS.cohesion;
  const log = Math.log(Math.max(likeness, 0.001));
  // Likeness above the middle of one article's own is no more likely to be two articles' for being higher still.
  const own = likeness > same ? Math.log(sameSpread) : rareness(log, same, sameSpread);
  const odds = rareness(log, other, otherSpread) - own;
  return Math.max(-most, Math.min(most, odds)) * weight;
}

/** How rare a value is in a normal distribution, as −ln of its density. */
function rareness(log: number, middle: number, spread: number): number {
  return ((log - Math.log(middle)) / spread) ** 2 / 2 + Math.log(spread);
}
