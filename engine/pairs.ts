import type { Run } from "./line";

/** The pairs of neighbouring characters in the run's text, without punctuation: what stands in for words. */
export function pairsOf(run: Run): Set<string> {
  const text = run.lines
    .map((line) => line.text)
    .join("")
    .replace(/[\p{P}\p{S}\s]/gu, "");
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
