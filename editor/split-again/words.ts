import type { ArticleContent, BlockContent, FurnitureContent, LabelContent } from "@/editor/document";
import { unitsOfText } from "@/editor/ledger/source-text";

/** The text of a block or a label. */
export const textOf = (block: BlockContent | LabelContent): string =>
  (block.content ?? []).map(({ text }) => text).join("");

const wordsOf = (article: ArticleContent) => article.content.map((block) => [block.type, textOf(block)]);

/** Whether two articles say the same in the same roles; sections, photos and places in the source are no words. */
export const isSameArticle = (one: ArticleContent, other: ArticleContent): boolean =>
  JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));

/** Whether the same was set aside for the same reasons. */
export const isSameFurniture = (one: FurnitureContent, other: FurnitureContent): boolean => {
  const words = ({ content }: FurnitureContent) =>
    content.map((label) => [label.attrs.reason, textOf(label)]);
  return JSON.stringify(words(one)) === JSON.stringify(words(other));
};

const GRAM = 3;

/** A text as how often each three characters in a row are in it, white space left out: made once, compared often. */
export interface Grams {
  /** How many characters there are. */
  size: number;
  counts: ReadonlyMap<string, number>;
  /** The sum of the counts: what a text shares with itself. */
  total: number;
}

export function gramsOf(texts: readonly string[]): Grams {
  const counts = new Map<string, number>();
  let size = 0;
  let total = 0;
  for (const text of texts) {
    const units = unitsOfText(text);
    size += units.length;
    for (let at = 0; at === 0 || at + GRAM <= units.length; at += 1) {
      const gram = String.fromCodePoint(...units.slice(at, at + GRAM));
      if (gram === "") continue;
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      total += 1;
    }
  }
  return { size, counts, total };
}

export const gramsOfArticle = (article: ArticleContent): Grams => gramsOf(article.content.map(textOf));

/** About how many characters two texts share, wherever in them they stand. */
export function sharedBy(one: Grams, other: Grams): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [gram, count] of small.counts) shared += Math.min(count, large.counts.get(gram) ?? 0);
  return shared;
}

/** How alike two texts are: 1 for the same, 0 for nothing in common. */
export function likeness(one: Grams, other: Grams): number {
  const most = Math.max(one.total, other.total);
  return most === 0 ? 0 : sharedBy(one, other) / most;
}
