import type { Node } from "@tiptap/pm/model";
import { type PageDocument, takeApart } from "@/editor/document";
import type { Span } from "@/engine/types";
import { SourceText, type UnitRange } from "./source-text";
import { sortStretches, subtractStretches } from "./spans";

/**
 * Where the source's characters are, white space left out: in an article, discarded on purpose, or in the tray.
 * `placed + discarded + unplaced === total`, always.
 */
export interface Ledger {
  total: number;
  placed: number;
  discarded: number;
  unplaced: number;
  /** What is in the tray: ascending, normalised. */
  unplacedSpans: Span[];
}

/** The spans of a block, and on which side of the ledger it stands. */
export interface Claim {
  spans: readonly Span[];
  discarded: boolean;
}

/** Draws up the ledger of a page. Where a document claims a character twice, the first in document order has it. */
export function ledgerOf(source: string | SourceText, page: Node | PageDocument): Ledger {
  const text = typeof source === "string" ? new SourceText(source) : source;
  const { articles, furniture } = takeApart(page);
  const claims: Claim[] = [
    ...articles.flatMap(({ content }) =>
      content.map(({ attrs }) => ({ spans: attrs.spans, discarded: false })),
    ),
    ...furniture.content.map(({ attrs }) => ({ spans: attrs.spans, discarded: true })),
  ];
  return reckon(text, claims);
}

/** The ledger of claims in document order. */
export function reckon(source: SourceText, claims: readonly Claim[]): Ledger {
  const claimed = new Uint8Array(source.units.length);
  let placed = 0;
  let discarded = 0;
  for (const claim of claims) {
    const own: UnitRange[] = [];
    for (const [from, to] of source.toRanges(claim.spans)) {
      for (let unit = from; unit < to; unit += 1) {
        if (claimed[unit]) continue;
        claimed[unit] = 1;
        own.push([unit, unit + 1]);
      }
    }
    const count = source.count(source.toSpans(sortStretches(own)));
    if (claim.discarded) discarded += count;
    else placed += count;
  }
  const free: UnitRange[] = [];
  for (let unit = 0; unit < claimed.length; unit += 1) {
    const last = free.at(-1);
    if (claimed[unit]) continue;
    if (last && last[1] === unit) free[free.length - 1] = [last[0], unit + 1];
    else free.push([unit, unit + 1]);
  }
  return balance(source, placed, discarded, free);
}

/**
 * The ledger after some blocks gave way to others, without looking at the rest of the page. Both lists must keep the law:
 * no character twice.
 */
export function carryForward(
  source: SourceText,
  ledger: Ledger,
  before: readonly Claim[],
  after: readonly Claim[],
): Ledger {
  const sum = (claims: readonly Claim[], side: boolean) =>
    claims.reduce(
      (count, { spans, discarded }) => (discarded === side ? count + source.count(spans) : count),
      0,
    );
  const ranges = (claims: readonly Claim[]) => source.toRanges(claims.flatMap(({ spans }) => spans));
  const released = sortStretches([...source.toRanges(ledger.unplacedSpans), ...ranges(before)]);
  return balance(
    source,
    ledger.placed - sum(before, false) + sum(after, false),
    ledger.discarded - sum(before, true) + sum(after, true),
    subtractStretches(released, sortStretches(ranges(after))),
  );
}

const balance = (
  source: SourceText,
  placed: number,
  discarded: number,
  free: readonly UnitRange[],
): Ledger => ({
  total: source.total,
  placed,
  discarded,
  unplaced: source.total - placed - discarded,
  unplacedSpans: source.toSpans(free),
});
