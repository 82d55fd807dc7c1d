import type { Line, Run } from "../line";
import type { Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { type Head, headsOf, surelyBegins } from "./column-heads";
import {
  type ColumnLine,
  columnLinesOf,
  commonMeasure,
  lastTearOf,
  type Usage,
  usageOf,
} from "./column-lines";
import { costOf, type FoundRuns, findRuns, findTornRuns } from "./find-runs";
import { followColumns } from "./follow-columns";

/**
 * A page as it is read with the lines of two articles side by side, whose columns come by turns, in reading order; as
 * it was found where no columns do. Turns are followed by what the lines say, and believed where the lines so ordered
 * are cheaper to read, by the same costs as any page, than as they were pasted.
 */
export function inReadingOrder(found: FoundRuns, prior: Prior): FoundRuns {
  const ordered = joinColumns(findTornRuns(found).runs, prior);
  return ordered ? findRuns(ordered, prior) : found;
}

function joinColumns(runs: readonly Run[], prior: Prior): Line[] | undefined {
  const lines = columnLinesOf(runs);
  const measure = commonMeasure(runs);
  const page = {
    lines,
    measure,
    heads: headsOf(lines, measure),
    usage: usageOf(lines),
    lastTear: lastTearOf(lines),
    prior,
  };
  const stretches = bestStretches(page);
  if (stretches.length === 0) return undefined;
  const starts = [0, ...stretches.map(({ to }) => to)];
  const between = starts.map((start, i) => plain(lines.slice(start, stretches[i]?.from)));
  return between.flatMap((before, i) => [...before, ...(stretches[i]?.ordered ?? [])]);
}

interface Page {
  readonly lines: readonly ColumnLine[];
  readonly heads: readonly Head[];
  readonly measure: number;
  readonly usage: Usage;
  readonly lastTear: number;
  readonly prior: Prior;
}

/** Lines `[from, to)` of two articles by turns, in reading order, and how much cheaper that is to read. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly ordered: readonly Line[];
  readonly saved: number;
}

/** Stretches one after another, and how much more they save in all than is asked of each. */
interface Chain {
  readonly stretches: readonly Stretch[];
  readonly saved: number;
}

/** Those that together save most: what seems one long stretch may be two, one after the other. */
function bestStretches(page: Page): readonly Stretch[] {
  const { heads } = page;
  const none: Chain = { stretches: [], saved: 0 };
  const from: Chain[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    from[i] = from[i + 1] ?? none;
    for (const stretch of stretchesFrom(page, i)) {
      const next = from[heads.findIndex(({ asRead }) => asRead >= stretch.to)] ?? none;
      const saved = stretch.saved - WEIGHTS.columns.saved + next.saved;
      if (saved > (from[i]?.saved ?? 0)) from[i] = { stretches: [stretch, ...next.stretches], saved };
    }
  }
  return from[0]?.stretches ?? [];
}

/** The article of a head and that of the next one by turns, up to each place where these may end. */
function stretchesFrom(page: Page, i: number): Stretch[] {
  const { heads, lastTear } = page;
  const [first, second] = [heads[i], heads[i + 1]];
  // Where columns come by turns, texts break off.
  if (!first || !second || lastTear <= first.asRead) return [];
  return endsAfter(page, i).flatMap((to) => {
    if (to - first.asRead > WEIGHTS.columns.mostLines) return [];
    return bestOrder(page, first.asRead, second, to) ?? [];
  });
}

/** Titles after those of the two may be crossheads of theirs, but where an article surely begins they are over. */
function endsAfter({ lines, heads }: Page, i: number): number[] {
  const later = heads.slice(i + 2, i + 2 + WEIGHTS.columns.mostHeads);
  const sure = later.findIndex((head) => surelyBegins(lines, head));
  const ends = later.map(({ asRead }) => asRead);
  if (sure >= 0) return ends.slice(0, sure + 1);
  return later.length < WEIGHTS.columns.mostHeads ? [...ends, lines.length] : ends;
}

function bestOrder(page: Page, from: number, second: Head, to: number): Stretch | undefined {
  const w = WEIGHTS.columns;
  const { lines, measure, usage, prior } = page;
  const own = lines.slice(from, to);
  const ways = followColumns({ lines: own, second: moveUp(second, from), measure, usage });
  const pasted = costOf(findRuns(plain(own), prior));
  let best: (Stretch & { readonly worth: number }) | undefined;
  for (const { of, gain } of ways) {
    if (gain < w.enough) continue;
    const lines = inOrder(own, of);
    const saved = pasted - costOf(findRuns(lines, prior));
    const worth = saved + w.followed * gain;
    if (saved <= w.saved || worth <= (best?.worth ?? 0)) continue;
    const ordered = lines.map((line) => (line.turned === undefined ? line : { ...line, turned: saved }));
    best = { from, to, ordered, saved, worth };
  }
  return best;
}

function moveUp({ asRead, from, to, starts }: Head, by: number): Head {
  return { asRead: asRead - by, from: from - by, to: to - by, starts: starts.map((start) => start - by) };
}

function plain(lines: readonly ColumnLine[]): Line[] {
  return lines.map(({ line }) => line);
}

/** The lines article by article; those marked that go on with a line of another column. */
function inOrder(stretch: readonly ColumnLine[], of: Uint8Array): Line[] {
  return [0, 1].flatMap((side) => {
    const own = [...stretch.keys()].filter((at) => of[at] === side);
    return own.flatMap((at, i): Line[] => {
      const line = stretch[at]?.line;
      if (!line) return [];
      return [i > 0 && own[i - 1] !== at - 1 ? { ...line, turned: 0 } : line];
    });
  });
}
