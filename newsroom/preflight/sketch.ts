import { type ArticleContent, plainText } from "@/editor/document";

/** Characters that are compared together. */
const WINDOW = 6;
/** Numbers of a sketch: alike to about ±0.1. */
const SIZE = 64;
/** Runs of an article about whose copies something can be said. */
const LEAST = 16;

/**
 * What an article's words are like, as at most 64 whole numbers (32 bits, signed, ascending): the smallest hashes of its runs of six characters,
 * without spaces and punctuation. Two texts that have most of their runs in common have most of these in common, so that
 * the copies in an issue are found without reading all of it (Broder's bottom-k sketch). [] where there are too few words.
 */
export function sketchOf(article: ArticleContent): number[] {
  const words = plainText(article).replace(/[^\p{L}\p{N}]/gu, "");
  const hashes = new Set<number>();
  for (let at = 0; at + WINDOW <= words.length; at += 1) hashes.add(hash(words.slice(at, at + WINDOW)));
  return hashes.size < LEAST ? [] : [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** How much of their words two articles share, by their sketches: 0 nothing, 1 all. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  let [seen, shared, i, j] = [0, 0, 0, 0];
  while (seen < SIZE && i < one.length && j < other.length) {
    const [mine = 0, theirs = 0] = [one[i], other[j]];
    if (mine === theirs) shared += 1;
    if (mine <= theirs) i += 1;
    if (theirs <= mine) j += 1;
    seen += 1;
  }
  const rest = Math.max(one.length - i, other.length - j);
  return shared === 0 ? 0 : shared / Math.min(SIZE, seen + rest);
}

/** FNV-1a over UTF-16 code units. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value | 0;
}
