import type { Line, Run } from "../line";
import type { Prior } from "../prior";
import { WEIGHTS } from "../weights";
import { type Head, headsOf } from "./column-heads";
import { type ColumnLine, columnLinesOf, commonMeasure, type Usage, usageOf } from "./column-lines";
import { seemsTorn, tearsOf } from "./column-tears";
import { costOf, type FoundRuns, findRuns, findTornRuns } from "./find-runs";
import { followColumns } from "./follow-columns";

/**
 * A page as it is read with the lines of two articles side by side, whose columns come by turns, in reading order; as
 * it was found where no columns do. Turns are followed by what the lines say, and believed where the lines so ordered
 * are cheaper to read, by the same costs as any page, than as they were pasted.
 */
export function inReadingOrder(found: FoundRuns, prior: Prior): FoundRuns {
  if (!seemsTorn(found.runs)) return found;
  const torn = findTornRuns(found);
  if (costOf(found) - costOf(torn) <= WEIGHTS.columns.tears) return found;
  const ordered = joinColumns(torn.runs, prior);
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
    tears: tearsOf(lines),
    prior,
  };
  const out: Line[] = [];
  let at = 0;
  for (const [i, { from }] of page.heads.entries()) {
    const found = from < at ? undefined : bestStretch(page, i);
    if (!found) continue;
    out.push(...plain(lines.slice(at, from)), ...found.ordered);
    at = found.to;
  }
  return at === 0 ? undefined : [...out, ...plain(lines.slice(at))];
}

interface Page {
  readonly lines: readonly ColumnLine[];
  readonly heads: readonly Head[];
  readonly measure: number;
  readonly usage: Usage;
  readonly tears: readonly number[];
  readonly prior: Prior;
}

/** Lines up to `to`, in reading order, and how much cheaper that is to read. */
interface Stretch {
  readonly to: number;
  readonly ordered: readonly Line[];
  readonly saved: number;
}

/** The article of a head and that of the next one by turns; titles after these may be crossheads of theirs. */
function bestStretch({ lines, heads, measure, usage, tears, prior }: Page, i: number): Stretch | undefined {
  const w = WEIGHTS.columns;
  const [from, second] = [heads[i]?.from ?? 0, heads[i + 1]];
  if (!second) return undefined;
  // Where columns come by turns, the first article's first column breaks off, or the second one's does.
  const third = heads[i + 2]?.from ?? lines.length;
  if (!tears.some((at) => at > from && at <= third)) return undefined;
  let best: Stretch | undefined;
  for (const to of [...heads.slice(i + 2).map((head) => head.from), lines.length].slice(0, w.mostHeads)) {
    if (to - from > w.mostLines) break;
    const own = lines.slice(from, to);
    const turns = followColumns({ lines: own, second: moveUp(second, from), measure, usage });
    if (!turns || turns.gain < w.enough) continue;
    const ordered = inOrder(own, turns.of);
    const saved = costOf(findRuns(plain(own), prior)) - costOf(findRuns(ordered, prior));
    if (saved > Math.max(w.saved, (best?.saved ?? 0) + w.more))
      best = {
        to,
        saved,
        ordered: ordered.map((line) => (line.turned === undefined ? line : { ...line, turned: saved })),
      };
    if (best && !turns.torn) break;
  }
  return best;
}

function moveUp(head: Head, by: number): Head {
  return { from: head.from - by, to: head.to - by, starts: head.starts.map((start) => start - by) };
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
