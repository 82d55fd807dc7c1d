import type { Run } from "../line";
import type { Pair } from "../pairs";
import { WEIGHTS } from "../weights";

/** How much better the run at `index` goes with the runs `[from, to)` than with others of the page: log odds, capped. */
export type Affinity = (index: number, from: number, to: number) => number;

/**
 * What a title says is said again in its body. Each pair of characters of the title that the body has speaks for it,
 * the more the rarer the pair is in the rest of the page; each that it has not speaks against it.
 */
export function affinityOf(runs: readonly Run[], pairs: readonly ReadonlySet<Pair>[]): Affinity {
  const places = placesOf(runs, pairs);
  const bodiesBefore = countBodies(runs);
  const all = bodiesBefore.at(-1) ?? 0;
  const { ownBigram, affinity, mostAffinity, usualBodies } = WEIGHTS.article;
  const known: Map<number, number>[] = runs.map(() => new Map());
  return (index, from, to) => {
    const [first, last] = [bodiesBefore[from] ?? 0, bodiesBefore[to] ?? 0];
    // Runs that are no bodies change nothing: the stretch is known by its first and last body.
    const key = first * (all + 1) + last;
    const before = known[index]?.get(key);
    if (before !== undefined) return before;
    const gain = gainOf(index, from, to, last - first);
    known[index]?.set(key, gain);
    return gain;
  };

  function gainOf(index: number, from: number, to: number, bodies: number): number {
    const own = isBody(runs[index]) ? 1 : 0;
    const inside = bodies - own;
    if (inside <= 0) return 0;
    let sum = 0;
    for (const pair of pairs[index] ?? []) {
      const where = places.get(pair);
      if (!where || where.length === own) continue;
      const hits = placeAfter(where, to) - placeAfter(where, from) - own;
      const rate = (where.length - own - hits + 0.3) / (all - inside - own + 1);
      const chance = Math.min(0.97, 1 - (1 - Math.min(1, rate)) ** Math.max(inside, usualBodies));
      sum += hits > 0 ? Math.log(ownBigram / chance) : Math.min(0, Math.log((1 - ownBigram) / (1 - chance)));
    }
    return Math.max(-mostAffinity, Math.min(mostAffinity, sum * affinity));
  }
}

function isBody(run: Run | undefined): boolean {
  return run?.kind === "paragraph" || run?.kind === "caption";
}

/** For each pair of characters, the bodies that have it, in order. */
function placesOf(runs: readonly Run[], pairs: readonly ReadonlySet<Pair>[]): Map<Pair, number[]> {
  const places = new Map<Pair, number[]>();
  for (const [index, run] of runs.entries()) {
    if (!isBody(run)) continue;
    for (const pair of pairs[index] ?? []) {
      const list = places.get(pair);
      if (list) list.push(index);
      else places.set(pair, [index]);
    }
  }
  return places;
}

function countBodies(runs: readonly Run[]): number[] {
  const counts = [0];
  for (const run of runs) counts.push((counts.at(-1) ?? 0) + (isBody(run) ? 1 : 0));
  return counts;
}

/** How many of the places are before `limit`. */
function placeAfter(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
