import type { ArticleContent } from "@/editor/document";
import type { BlockRole } from "@/engine/types";
import { type Grams, gramsOf, likeness, sharedBy, textOf } from "./words";

/** A block as it is compared: of which article in its row of articles, and whether it begins it. */
export interface ComparedBlock {
  role: BlockRole;
  text: string;
  article: number;
  isFirst: boolean;
}

/** A standing and a fresh block that are the same block, or one of them alone. */
export interface BlockDifference {
  kind: "same" | "changed" | "standing" | "fresh";
  standing: ComparedBlock | null;
  fresh: ComparedBlock | null;
}

/** Less alike than this, two blocks are two blocks. */
const ALIKE = 0.3;
/** What it counts that a block is a part of the other. */
const PART = 0.5;
/** Beyond so many pairs blocks are compared by equality alone: likeness would take too long. */
const MOST_PAIRS = 40_000;

/**
 * Which blocks of standing and fresh articles differ: both sides as one row of blocks, each in order, with the pairs in
 * which most is alike.
 */
export function blockDifferences(
  standing: readonly ArticleContent[],
  fresh: readonly ArticleContent[],
): BlockDifference[] {
  const [one, other] = [blocksOf(standing), blocksOf(fresh)];
  const gain = gains(one, other);
  // best[i][j]: the most that blocks from i and from j on have in common.
  const best = Array.from({ length: one.length + 1 }, () => new Float64Array(other.length + 1));
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(bestAt(i + 1, j), bestAt(i, j + 1), bestAt(i + 1, j + 1) + gain(i, j));
    }
  const found: BlockDifference[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [mine, theirs] = [one[i] ?? null, other[j] ?? null];
    const isPair = mine && theirs && gain(i, j) > 0 && bestAt(i, j) === bestAt(i + 1, j + 1) + gain(i, j);
    if (isPair) {
      const isSame =
        mine.role === theirs.role && mine.text === theirs.text && mine.isFirst === theirs.isFirst;
      found.push({ kind: isSame ? "same" : "changed", standing: mine, fresh: theirs });
      i += 1;
      j += 1;
    } else if (mine && (!theirs || bestAt(i, j) === bestAt(i + 1, j))) {
      found.push({ kind: "standing", standing: mine, fresh: null });
      i += 1;
    } else {
      found.push({ kind: "fresh", standing: null, fresh: theirs });
      j += 1;
    }
  }
  return found;
}

const blocksOf = (articles: readonly ArticleContent[]): ComparedBlock[] =>
  articles.flatMap(({ content }, article) =>
    content.map((block, index) => ({ role: block.type, text: textOf(block), article, isFirst: index === 0 })),
  );

function gains(
  one: readonly ComparedBlock[],
  other: readonly ComparedBlock[],
): (i: number, j: number) => number {
  const isLarge = one.length * other.length > MOST_PAIRS;
  const grams = (block: ComparedBlock) => ({ block, words: gramsOf(isLarge ? [] : [block.text]) });
  const columns = other.map(grams);
  const table = one.map(grams).map((mine) =>
    Float64Array.from(columns, (theirs) => {
      if (mine.block.text === theirs.block.text) return mine.block.role === theirs.block.role ? 2 : 1.5;
      const alike = likeness(mine.words, theirs.words);
      if (alike >= ALIKE) return alike;
      return isPartOf(mine.words, theirs.words) ? PART : 0;
    }),
  );
  return (i, j) => table[i]?.[j] ?? 0;
}

/** Whether the shorter text stands in the longer one: a paragraph that was parted or joined. */
function isPartOf(one: Grams, other: Grams): boolean {
  const least = Math.min(one.total, other.total);
  return least > 2 && sharedBy(one, other) >= 0.8 * least;
}
