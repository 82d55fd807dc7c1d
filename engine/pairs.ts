import type { Run } from "./line";

/** A pair of neighbouring characters, as one number. */
export type Pair = number;

const NO_WORD = /[\p{P}\p{S}\s]+/gu;

/** The pairs of neighbouring characters in the run's text, without punctuation: what stands in for words. */
export function pairsOf(run: Run): Set<Pair> {
  return pairsIn(run.lines.map((line) => line.text).join(""));
}

/** The same of any text. */
export function pairsIn(text: string): Set<Pair> {
  const bare = text.replace(NO_WORD, "");
  const pairs = new Set<Pair>();
  for (let i = 1; i < bare.length; i++) pairs.add(bare.charCodeAt(i - 1) * 0x10000 + bare.charCodeAt(i));
  return pairs;
}
