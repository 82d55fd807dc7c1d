import { type Pair, pairsIn } from "../pairs";

/** How rare a pair of characters is among an issue's articles: about 0 for one that all have, `unknown` for none. */
export interface Rarity {
  of(pair: Pair): number;
  readonly unknown: number;
}

/** Articles are read this far for it: a page's paste may be of any length. */
const READ = 4000;
/** What no article has is rarer than what one has. */
const HALF_SEEN = 0.5;

export function rarityIn(articles: readonly string[]): Rarity {
  const counts = new Map<Pair, number>();
  for (const article of articles)
    for (const pair of pairsIn(article.slice(0, READ))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const rarity = (count: number) => Math.log((articles.length + 1) / count);
  return { of: (pair) => rarity(counts.get(pair) ?? HALF_SEEN), unknown: rarity(HALF_SEEN) };
}

/** A text's pairs of characters, and how much they weigh together by their rarity. */
export interface Words {
  readonly pairs: ReadonlySet<Pair>;
  readonly weight: number;
}

export function wordsOf(text: string, rarity: Rarity): Words {
  const pairs = pairsIn(text);
  return { pairs, weight: weightOf(pairs, rarity) };
}

/** What two texts have in common by rarity, between 0 and 1; 0 where one of them says nothing. */
export function likeness(a: Words, b: Words, rarity: Rarity): number {
  const [few, many] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  const both = [...few].filter((pair) => many.has(pair));
  return weightOf(both, rarity) / Math.max(1, Math.sqrt(a.weight * b.weight));
}

function weightOf(pairs: Iterable<Pair>, rarity: Rarity): number {
  let sum = 0;
  for (const pair of pairs) sum += rarity.of(pair);
  return sum;
}

/** How much of the shorter title the other has, between 0 and 1: its whole text is 1. */
export function titleLikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short !== "" && long.includes(short)) return 1;
  const [few, many] = [pairsIn(short), pairsIn(long)];
  return few.size === 0 ? 0 : [...few].filter((pair) => many.has(pair)).length / few.size;
}
