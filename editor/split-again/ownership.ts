import { settle } from "@/editor/ledger/settle";
import { type SourceText, unitsOfText } from "@/editor/ledger/source-text";
import { sortStretches, subtractStretches } from "@/editor/ledger/spans";
import type { Span } from "@/engine/types";

/** What remains of a block after others have had their part: its text and its place in the source. */
export interface Remainder {
  text: string;
  spans: Span[];
}

/** A rest shorter than this is no block: it goes to the tray. */
const TELLING = 4;
/** So long must a text be to be told for itself, when it claims what another article is made of. */
const PARAGRAPH = 20;

/** Who has which character of the source, while a page is put together: first come, first served. */
export class Ownership {
  readonly #taken: Uint8Array;

  constructor(readonly source: SourceText) {
    this.#taken = new Uint8Array(source.units.length);
  }

  /** Claims what is still free of some spans, and answers that. */
  claim(spans: readonly Span[]): Span[] {
    const ranges = this.source.toRanges(spans);
    const free = ranges.flatMap((range) => {
      const own = this.#freeIn(range);
      for (const [from, to] of own) this.#taken.fill(1, from, to);
      return own;
    });
    const isAll = sizeOf(free) === sizeOf(ranges);
    return isAll ? spans.map(([start, end]): Span => [start, end]) : this.source.toSpans(free);
  }

  /**
   * Claims for blocks, by what they say, the source in `spans` (the blocks' own article in a new print), in order.
   * Answers the spans of each.
   */
  settle(texts: readonly string[], spans: readonly (readonly Span[])[]): Span[][] {
    const before = spans.map((own) =>
      this.source.toSpans(this.source.toRanges(own).flatMap((range) => this.#freeIn(range))),
    );
    const after = texts.map((text) => ({ text, spans: [] }));
    return settle(this.source, { before, after, unplaced: [] }).map((own) => this.claim(own));
  }

  /**
   * Looks for a text that its article does not explain anywhere else. What other articles are about to be made of is
   * theirs, unless it is a whole paragraph: that has moved. Answers the block's spans, `own` where nothing better is found.
   */
  search(text: string, own: readonly Span[], reserved: readonly Span[]): Span[] {
    const size = unitsOfText(text).length;
    const explained = sizeOf(this.source.toRanges(own));
    const kept = own.map(([start, end]): Span => [start, end]);
    if (size < TELLING || explained * 2 >= size) return kept;
    for (const [from, to] of this.source.toRanges(own)) this.#taken.fill(0, from, to);
    const free = this.#freeIn([0, this.source.units.length]);
    const open =
      size >= PARAGRAPH ? free : subtractStretches(free, sortStretches(this.source.toRanges(reserved)));
    const [found = []] = settle(this.source, {
      before: [],
      after: [{ text, spans: [] }],
      unplaced: this.source.toSpans(open),
    });
    const isFound = sizeOf(this.source.toRanges(found)) * 2 >= size;
    return this.claim(isFound ? found : kept);
  }

  /**
   * Claims a block of a split, less what others have. Null where that leaves nothing worth a block; the rest then stays free
   * for the tray.
   */
  claimRest(text: string, spans: readonly Span[]): Remainder | null {
    const units = unitsIn(this.source.toRanges(spans));
    if (units.every((unit) => this.#taken[unit] === 0)) return { text, spans: this.claim(spans) };
    if (unitsOfText(text).length !== units.length) return null;
    const kept: number[] = [];
    let rest = "";
    let next = 0;
    for (const character of text) {
      const own = units.slice(next, next + unitsOfText(character).length);
      next += own.length;
      if (own.some((unit) => this.#taken[unit] !== 0)) continue;
      rest += character;
      kept.push(...own);
    }
    if (kept.length < TELLING) return null;
    const trimmed = rest.trim().replaceAll(/\s{2,}/gu, " ");
    return { text: trimmed, spans: this.claim(this.source.toSpans(rangesOf(kept))) };
  }

  #freeIn([from, to]: readonly [number, number]): [number, number][] {
    const free: [number, number][] = [];
    for (let unit = from; unit < to; unit += 1) {
      const last = free.at(-1);
      if (this.#taken[unit] !== 0) continue;
      if (last && last[1] === unit) last[1] = unit + 1;
      else free.push([unit, unit + 1]);
    }
    return free;
  }
}

const sizeOf = (ranges: readonly (readonly [number, number])[]) =>
  ranges.reduce((sum, [from, to]) => sum + to - from, 0);

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

const unitsIn = (ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([from, to]) => range(from, to));

/** Ascending neighbours as one range; the order stays. */
function rangesOf(units: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const unit of units) {
    const last = ranges.at(-1);
    if (last && last[1] === unit) last[1] = unit + 1;
    else ranges.push([unit, unit + 1]);
  }
  return ranges;
}
