import type { Run } from "./line";

/** A pair of neighbouring characters, as one number. */
export type Pair = number;

const NO_WORD = /[\p{P}\p{S}\s]+/gu;

/** The pairs of neighbouring characters in a text, without punctuation: what stands in for words. */
export function pairsIn(text: string): Set<Pair> {
  const bare = text.replace(NO_WORD, "");
  const pairs = new Set<Pair>();
  for (let i = 1; i < bare.length; i++) pairs.add(pairAt(bare, i));
  return pairs;
}

/** The first of these pairs. */
export function firstPair(text: string): Pair | undefined {
  const bare = text.replace(NO_WORD, "");
  return bare.length > 1 ? pairAt(bare, 1) : undefined;
}

function pairAt(bare: string, i: number): Pair {
  // As a signed number of 32 bits, which most engines keep without a box.
  return (bare.charCodeAt(i - 1) << 16) | bare.charCodeAt(i);
}

/** The pairs that each run has, each pair by its number among those of all runs: tables by pair are plain arrays. */
export interface RunPairs {
  readonly of: readonly (readonly number[])[];
  readonly count: number;
}

/** The pairs in the text of each run. */
export function pairsOf(runs: readonly Run[]): RunPairs {
  const numbers = new Map<Pair, number>();
  /** The last run that had each pair. */
  const seen: number[] = [];
  const all: number[] = [];
  const of = runs.map((run, index) => {
    const bare = run.lines
      .map((line) => line.text)
      .join("")
      .replace(NO_WORD, "");
    const before = all.length;
    for (let i = 1; i < bare.length; i++) {
      const pair = pairAt(bare, i);
      const number = numbers.get(pair) ?? numbers.size;
      if (number === numbers.size) numbers.set(pair, number);
      if (seen[number] === index) continue;
      seen[number] = index;
      all.push(number);
    }
    return all.slice(before);
  });
  return { of, count: numbers.size };
}
