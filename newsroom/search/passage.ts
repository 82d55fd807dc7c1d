import { foldWithPlaces } from "./fold";
import type { Passage } from "./types";

/** UTF-16 code units shown before and after the first of the words. */
const BEFORE = 24;
const AFTER = 72;

/** A text with every place of the terms marked. @param terms folded */
export function markTerms(text: string, terms: readonly string[]): Passage {
  const { text: folded, places } = foldWithPlaces(text);
  const marks: { start: number; end: number }[] = [];
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
      marks.push({ start: places[at] ?? 0, end: endOf(text, places, at + term.length) });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Passage = [];
  let done = 0;
  for (const { start, end } of marks) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** Spaces behind the last character that was meant are not. */
function endOf(text: string, places: readonly number[], at: number): number {
  const end = places[at] ?? text.length;
  return end - (/\s*$/u.exec(text.slice(0, end))?.[0].length ?? 0);
}

/**
 * The passage of an article that shows why it was found: of the block with most of the terms the words around the first of them.
 * @param blocks texts, in the order in which they are preferred where they hold as much
 */
export function passageOf(blocks: readonly string[], terms: readonly string[]): Passage {
  const holds = (block: string) => {
    const { text } = foldWithPlaces(block);
    return terms.filter((term) => text.includes(term)).length;
  };
  const [best] = blocks
    .map((block) => ({ block, terms: holds(block) }))
    .toSorted((a, b) => b.terms - a.terms);
  if (!best) return [];
  const { text: folded, places } = foldWithPlaces(best.block);
  const found = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  const at = found.length > 0 ? (places[Math.min(...found)] ?? 0) : 0;
  const start = at <= BEFORE ? 0 : whole(best.block, at - BEFORE);
  const end = best.block.length <= at + AFTER ? best.block.length : whole(best.block, at + AFTER);
  const pieces = markTerms(best.block.slice(start, end), terms);
  if (start > 0) pieces.unshift({ text: "…", marked: false });
  if (end < best.block.length) pieces.push({ text: "…", marked: false });
  return pieces;
}

/** Not in the middle of a character that takes two code units. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
