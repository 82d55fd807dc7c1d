import type { Run } from "./line";

/** A pair of neighbouring characters, as one number. */
export type Pair = number;

const NO_WORD = /[\p{P}\p{S}\s]+/gu;

/** The pairs of neighbouring characters in the run's text, without punctuation: what stands in for words. */
export function pairsOf(run: Run): Set<Pair> {
  const text = run.lines
    .map((line) => line.text)
    .join("")
    .replace(NO_WORD, "");
  const pairs = new Set<Pair>();
  for (let i = 1; i < text.length; i++) pairs.add(text.charCodeAt(i - 1) * 0x10000 + text.charCodeAt(i));
  return pairs;
}
