/** Each two UTF-16 code units that stand side by side in a folded text, as one signed 32-bit number, each once. */
export function gramsOf(folded: string): number[] {
  const grams = new Set<number>();
  for (let at = 1; at < folded.length; at += 1)
    grams.add((folded.charCodeAt(at - 1) << 16) | folded.charCodeAt(at));
  return [...grams];
}
