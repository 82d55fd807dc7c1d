/**
 * Settling: after a change, which block owns which characters of the source?
 *
 * The blocks that are gone or changed give up what they owned; the blocks that came in their place claim it again by what
 * they say, in order (`align`). What then is still unexplained is looked at once more, in this order:
 *   1. text that goes on exactly where its neighbour stands in the source claims what stands there;
 *   2. text of four or more characters that stands somewhere in the source, unclaimed, claims it (paste, retyping, undo),
 *      shorter text only what the same change removed (a word that was dragged);
 *   3. source that was replaced in its place, at most twice as long as what replaced it, stays with the block: an amendment.
 * Everything else goes to the tray. A block that did not change is never asked and never loses anything.
 */
import type { Span } from "@/engine/types";
import { Claims, type UnsettledBlock } from "./claims";
import type { SourceText, UnitRange } from "./source-text";
import { sameSpans, sortStretches, subtractStretches } from "./spans";

export interface Unsettled {
  /** The spans of the blocks that are gone or changed, in document order. No character twice. */
  before: readonly (readonly Span[])[];
  /** The blocks that came in their place, in document order. */
  after: readonly UnsettledBlock[];
  /** What no block at all owned before the change, ascending. */
  unplaced: readonly Span[];
  /** Whether someone may have typed over what was there. Where not, nothing is an amendment. */
  isTyped?: boolean;
}

/** The true spans of each block of `after`, normalised. */
export function settle(source: SourceText, { before, after, unplaced, isTyped = true }: Unsettled): Span[][] {
  const owned = before.map((spans) => source.toRanges(spans));
  const allOwned = sortStretches(owned.flat());
  const claims = new Claims(source, after, allOwned, () => source.toRanges(unplaced));
  const strangers = new Set<number>();

  // Blocks that bring claims from elsewhere (out of the tray, from the clipboard) are heard first, each by itself.
  after.forEach(({ spans }, index) => {
    if (spans.length === 0 || before.some((known) => sameSpans(known, spans))) return;
    const brought = source.toRanges(spans);
    if (subtractStretches(brought, allOwned).length === 0) return;
    const candidates = unitsIn(brought).filter((unit) => claims.isFree(unit));
    if (candidates.length === 0) return;
    strangers.add(index);
    claims.match(candidates, [index], true);
  });
  for (const { old, fresh } of segments(before, after, strangers)) {
    const candidates = unitsIn(old.flatMap((index) => owned[index] ?? []));
    claims.match(strangers.size > 0 ? candidates.filter((unit) => claims.isFree(unit)) : candidates, fresh);
  }
  claims.explainTheRest();
  if (isTyped) claims.amend();
  return claims.spans();
}

function unitsIn(ranges: readonly UnitRange[]): number[] {
  const units: number[] = [];
  for (const [from, to] of ranges) for (let unit = from; unit < to; unit += 1) units.push(unit);
  return units;
}

/** Which of the old and which of the new blocks are to be aligned with each other, by index. */
interface Segment {
  old: number[];
  fresh: number[];
}

/**
 * Cuts a change of many blocks into changes of few. A new block that carries the spans of an old one is the same block (the
 * first such, and in order); the blocks between belong to the one before them.
 */
function segments(
  before: readonly (readonly Span[])[],
  after: readonly UnsettledBlock[],
  strangers: ReadonlySet<number>,
): Segment[] {
  const list: Segment[] = [{ old: [], fresh: [] }];
  let nextOld = 0;
  after.forEach(({ spans }, index) => {
    if (strangers.has(index)) return;
    const same = spans.length === 0 ? -1 : indexOfSpans(before, spans, nextOld);
    if (same >= 0) {
      // What was deleted before this block belongs to the block before it, or to this one where it is the first.
      const last = list.at(-1);
      for (; nextOld < same; nextOld += 1) last?.old.push(nextOld);
      if (last && last.fresh.length === 0) {
        last.old.push(same);
        last.fresh.push(index);
      } else list.push({ old: [same], fresh: [index] });
      nextOld = same + 1;
    } else list.at(-1)?.fresh.push(index);
  });
  for (; nextOld < before.length; nextOld += 1) list.at(-1)?.old.push(nextOld);
  return list;
}

function indexOfSpans(list: readonly (readonly Span[])[], spans: readonly Span[], from: number): number {
  for (let index = from; index < list.length; index += 1)
    if (sameSpans(list[index] ?? [], spans)) return index;
  return -1;
}
