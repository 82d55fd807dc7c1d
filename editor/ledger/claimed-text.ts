import type { UnitRange } from "./source-text";

/** A block's text in units, and for each the source unit that it is, -1 for none. */
export interface ClaimedText {
  units: number[];
  origins: Int32Array;
  /** Source units that stay with the block though its text says something else, by the text unit they stand before. */
  amended: Map<number, number[]>;
}

/** The stretches of a text that nothing in the source explains yet. */
export function unexplainedRuns({ origins, amended }: ClaimedText): UnitRange[] {
  const runs: [number, number][] = [];
  origins.forEach((origin, at) => {
    if (origin >= 0) return;
    const last = runs.at(-1);
    if (last && last[1] === at && !amended.has(at)) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}
