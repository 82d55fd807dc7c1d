import type { Run } from "../line";
import type { RunPairs } from "../pairs";
import { WEIGHTS } from "../weights";

/** How much better the run at `index` goes with the runs `[from, to)` than with others of the page: log odds, capped. */
export type Affinity = (index: number, from: number, to: number) => number;

/**
 * What a title says is said again in its body. Each pair of characters of the title that the body has speaks for it,
 * the more the rarer the pair is in the rest of the page; each that it has not speaks against it.
 */
export function affinityOf(runs: readonly Run[], pairs: RunPairs): Affinity {
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
    for (const pair of pairs.of[index] ?? []) {
      const [start, end] = [places.starts[pair] ?? 0, places.starts[pair + 1] ?? 0];
      const others = end - start - own;
      if (others <= 0) continue;
      const hits = placeAfter(places.runs, start, end, to) - placeAfter(places.runs, start, end, from) - own;
      const rate = (others - hits + 0.3) / (all - inside - own + 1);
      const chance = Math.min(0.97, 1 - (1 - Math.min(1, rate)) ** Math.max(inside, usualBodies));
      sum += hits > 0 ? Math.log(ownBigram / chance) : Math.min(0, Math.log((1 - ownBigram) / (1 - chance)));
    }
    return Math.max(-mostAffinity, Math.min(mostAffinity, sum * affinity));
  }
}

function isBody(run: Run | undefined): boolean {
  return run?.kind === "paragraph" || run?.kind === "caption";
}

/** The bodies that have each pair of characters, in order: those of `pair` are `runs` from `starts[pair]` to the next. */
interface Places {
  readonly starts: Int32Array;
  readonly runs: Int32Array;
}

function placesOf(runs: readonly Run[], { of, count }: RunPairs): Places {
  const starts = new Int32Array(count + 1);
  const bodies = [...runs.keys()].filter((index) => isBody(runs[index]));
  for (const index of bodies)
    for (const pair of of[index] ?? []) starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  for (let pair = 0; pair < count; pair++) starts[pair + 1] = (starts[pair + 1] ?? 0) + (starts[pair] ?? 0);
  const places = new Int32Array(starts[count] ?? 0);
  const next = starts.slice();
  for (const index of bodies)
    for (const pair of of[index] ?? []) {
      const at = next[pair] ?? 0;
      places[at] = index;
      next[pair] = at + 1;
    }
  return { starts, runs: places };
}

function countBodies(runs: readonly Run[]): number[] {
  const counts = [0];
  for (const run of runs) counts.push((counts.at(-1) ?? 0) + (isBody(run) ? 1 : 0));
  return counts;
}

/** The first of the places `[from, to)` that is not before `limit`. */
function placeAfter(places: Int32Array, from: number, to: number, limit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
