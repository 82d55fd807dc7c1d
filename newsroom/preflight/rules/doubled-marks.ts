import { ALL, forEachBlock, matches } from "./articles";

// ！！ and ？！ are meant; a pause after a pause is not.
const DOUBLED = /[，、；：。][，、；：。]+|[？！][，、；。]+|[，、；：]+[？！]/gu;

/** One pause, one mark: of two that meet, one was left over from an edit (GB/T 15834 knows no such pair). */
export const doubledMarks = forEachBlock("doubled-mark", "warn", ALL, (words) =>
  matches(words, DOUBLED, ([marks]) => (new Set(marks).size === 1 ? marks.charAt(0) : undefined)),
);
