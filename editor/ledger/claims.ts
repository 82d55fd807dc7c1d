import type { Span } from "@/engine/types";
import { align } from "./align";
import { type ClaimedText, unexplainedRuns } from "./claimed-text";
import { type SourceText, type UnitRange, unitsOfText } from "./source-text";
import { contains } from "./spans";

/** So many units in a row are no coincidence. */
const TELLING = 4;
/** So much longer than what replaces it may source be that still counts as amended. */
const AMENDED = 2;
/** A phrase that stands in the source more often than this is not compared with every one of its places. */
const MOST_PLACES = 64;

/** A block as it stands after the change, with the spans that it brought along, true or not. */
export interface UnsettledBlock {
  text: string;
  spans: readonly Span[];
}

/** One alignment: what could be claimed, by which blocks, and how it went. */
interface Match {
  candidates: readonly number[];
  blocks: readonly number[];
  matches: Int32Array;
}

/** Who claims what, while a change is being settled. Units are indices into the source's units. */
export class Claims {
  readonly #source: SourceText;
  readonly #owned: readonly UnitRange[];
  readonly #listUnplaced: () => readonly UnitRange[];
  #unplaced: readonly UnitRange[] | undefined;
  readonly #texts: ClaimedText[];
  /** Of every source unit, 1 + the block that claims it now, 0 for none. */
  readonly #taken: Uint32Array;
  readonly #matched: Match[] = [];

  constructor(
    source: SourceText,
    blocks: readonly UnsettledBlock[],
    owned: readonly UnitRange[],
    unplaced: () => readonly UnitRange[],
  ) {
    this.#source = source;
    this.#owned = owned;
    this.#listUnplaced = unplaced;
    this.#taken = new Uint32Array(source.units.length);
    this.#texts = blocks.map(({ text }) => {
      const units = unitsOfText(text);
      return { units, origins: new Int32Array(units.length).fill(-1), amended: new Map() };
    });
  }

  /** Whether a unit of the source is there for the taking: given up in this change, or in the tray before it. */
  isFree(unit: number): boolean {
    if (this.#taken[unit] !== 0) return false;
    if (contains(this.#owned, unit)) return true;
    this.#unplaced ??= this.#listUnplaced();
    return contains(this.#unplaced, unit);
  }

  /**
   * Lets blocks, as one text, claim candidates in order. With `borneOut`, only if at least half of the text says what the
   * candidates say: claims that come from elsewhere may be another page's.
   */
  match(candidates: readonly number[], blocks: readonly number[], borneOut = false): void {
    const texts = blocks.map((block) => this.#texts[block]?.units ?? []);
    const [only] = texts;
    const to = texts.length === 1 && only ? only : texts.flat();
    const from = candidates.map((unit) => this.#source.units[unit] ?? 0);
    const matches = align(from, to);
    const hits = borneOut ? matches.reduce((count, match) => (match >= 0 ? count + 1 : count), 0) : 0;
    if (borneOut && hits * 2 < to.length) return;
    this.#matched.push({ candidates, blocks, matches });
    let index = 0;
    for (const block of blocks) {
      const text = this.#texts[block];
      if (!text) continue;
      for (let at = 0; at < text.units.length; at += 1, index += 1) {
        const unit = candidates[matches[index] ?? -1];
        if (unit === undefined) continue;
        if (this.#isWhole(text, at, index, matches, candidates)) this.#claim(block, text, at, unit);
        else matches[index] = -1;
      }
    }
  }

  /** Whether all units of the character that a unit belongs to are matched with it: a text that says 1 is not half of ½. */
  #isWhole(
    { units }: ClaimedText,
    at: number,
    index: number,
    matches: Int32Array,
    candidates: readonly number[],
  ): boolean {
    const unit = candidates[matches[index] ?? -1] ?? -1;
    const [from, to] = this.#source.characterOf(unit);
    if (to - from === 1) return true;
    // The units before this one have been looked at; what was not whole then is no match any more.
    if (unit > from) return candidates[matches[index - 1] ?? -1] === unit - 1 && at > 0;
    for (let part = 1; part < to - from; part += 1)
      if (at + part >= units.length || candidates[matches[index + part] ?? -1] !== unit + part) return false;
    return true;
  }

  /** Claims the whole character that a unit belongs to. False where another block has it. */
  #claim(block: number, text: ClaimedText, at: number, unit: number): boolean {
    if (this.#taken[unit] !== 0 && this.#taken[unit] !== block + 1) return false;
    const [from, to] = this.#source.characterOf(unit);
    for (let part = from; part < to; part += 1) this.#taken[part] = block + 1;
    text.origins[at] = unit;
    return true;
  }

  /** Looks once more at text and source that alignment did not explain. */
  explainTheRest(): void {
    this.#texts.forEach((text, block) => {
      for (const run of unexplainedRuns(text)) this.#goOn(block, text, run);
    });
    this.#texts.forEach((text, block) => {
      for (const run of unexplainedRuns(text)) this.#search(block, text, run);
    });
  }

  /** Leaves with its block what was typed over in its place. */
  amend(): void {
    for (const match of this.#matched) this.#amendAligned(match);
    this.#texts.forEach((text, block) => {
      for (const run of unexplainedRuns(text)) this.#amendGap(block, text, run);
    });
  }

  /** Text that goes on from its neighbours as the source does. */
  #goOn(block: number, text: ClaimedText, [start, end]: UnitRange): void {
    let from = start;
    let to = end;
    let unit = text.origins[from - 1] ?? -1;
    while (unit >= 0 && from < to) {
      const [first, last] = this.#source.characterOf(unit + 1);
      if (!this.#claimAll(block, text, [from, to], first, last - first)) break;
      from += last - first;
      unit = last - 1;
    }
    unit = text.origins[to] ?? -1;
    while (unit > 0 && from < to) {
      const [first, last] = this.#source.characterOf(unit - 1);
      const length = last - first;
      if (length > to - from || !this.#claimAll(block, text, [to - length, to], first, length)) break;
      to -= length;
      unit = first;
    }
  }

  /** Claims `length` source units from `unit` for the text from `from`, if it says so and all of them are free. */
  #claimAll(block: number, text: ClaimedText, [from, to]: UnitRange, unit: number, length: number): boolean {
    if (length < 1 || length > to - from || this.#likeness(text, [from, to], unit) < length) return false;
    for (let index = 0; index < length; index += 1) this.#claim(block, text, from + index, unit + index);
    return true;
  }

  /** How many units of a text, from `from`, stand in the source from `unit`, free. */
  #likeness({ units }: ClaimedText, [from, to]: UnitRange, unit: number): number {
    let length = 0;
    while (
      from + length < to &&
      unit + length < this.#source.units.length &&
      this.#source.units[unit + length] === units[from + length] &&
      this.isFree(unit + length)
    )
      length += 1;
    return length;
  }

  #search(block: number, text: ClaimedText, [start, end]: UnitRange): void {
    if (end - start < TELLING) {
      const unit = this.#removed(text.units.slice(start, end));
      if (unit !== undefined) this.#claimAll(block, text, [start, end], unit, end - start);
      return;
    }
    for (let from = start; from + TELLING <= end; ) {
      let best = -1;
      let longest = 0;
      for (const unit of this.#source.placesOf(text.units, from).slice(0, MOST_PLACES)) {
        const length = this.#wholeCharacters(unit, this.#likeness(text, [from, end], unit));
        if (length > longest) [best, longest] = [unit, length];
      }
      if (longest >= TELLING && this.#claimAll(block, text, [from, end], best, longest)) from += longest;
      else from += 1;
    }
  }

  /** The length of a stretch without a character at its end that is in it only in part; 0 where it begins with one. */
  #wholeCharacters(unit: number, length: number): number {
    if (length === 0 || this.#source.characterOf(unit)[0] !== unit) return 0;
    const [first, last] = this.#source.characterOf(unit + length - 1);
    return last <= unit + length ? length : first - unit;
  }

  /** Where exactly these units were removed in this change and nobody has claimed them since. */
  #removed(units: readonly number[]): number | undefined {
    for (const { candidates } of this.#matched) {
      for (let index = 0; index < candidates.length; index += 1) {
        const unit = candidates[index] ?? -1;
        if (this.#taken[unit] !== 0) continue;
        let length = 1;
        while (candidates[index + length] === unit + length && this.#taken[unit + length] === 0) length += 1;
        if (length === units.length && units.every((own, at) => own === this.#source.units[unit + at]))
          return unit;
        index += length - 1;
      }
    }
    return undefined;
  }

  /** Source that the block had, and that other words replace between the same neighbours, stays with the block. */
  #amendAligned({ candidates, blocks, matches }: Match): void {
    let before = -1;
    let open: { block: number; at: number; size: number }[] = [];
    const close = (next: number) => {
      if (open.length > 0 && next > before + 1) {
        const replaced = candidates.slice(before + 1, next).filter((unit) => this.#taken[unit] === 0);
        const [largest] = open.sort((a, b) => b.size - a.size);
        if (largest && replaced.length > 0 && replaced.length <= AMENDED * largest.size)
          this.#amend(largest.block, largest.at, replaced);
      }
      before = next;
      if (open.length > 0) open = [];
    };
    let index = 0;
    for (const block of blocks) {
      const text = this.#texts[block];
      for (let at = 0; at < (text?.units.length ?? 0); at += 1, index += 1) {
        const match = matches[index] ?? -1;
        if (match >= 0) close(match);
        else if (text?.origins[at] === -1) {
          const last = open.at(-1);
          if (last?.block === block) last.size += 1;
          else open.push({ block, at, size: 1 });
        }
      }
    }
    close(candidates.length);
  }

  /** Source between a block's own spans that nobody claims is amended too: it was deleted a moment before. */
  #amendGap(block: number, text: ClaimedText, [start, end]: UnitRange): void {
    const left = text.origins[start - 1] ?? -1;
    const right = text.origins[end] ?? -1;
    if (left < 0 || right < 0 || text.amended.has(start)) return;
    const from = this.#source.characterOf(left)[1];
    const to = this.#source.characterOf(right)[0];
    if (to <= from || to - from > AMENDED * (end - start)) return;
    const gap = Array.from({ length: to - from }, (_, index) => from + index);
    if (gap.every((unit) => this.isFree(unit))) this.#amend(block, start, gap);
  }

  #amend(block: number, at: number, units: readonly number[]): void {
    const text = this.#texts[block];
    if (!text) return;
    text.amended.set(at, [...(text.amended.get(at) ?? []), ...units]);
    for (const unit of units) this.#taken[unit] = block + 1;
  }

  /** What each block owns now, normalised, in the order of its text. */
  spans(): Span[][] {
    return this.#texts.map(({ origins, amended }) => {
      const ranges: [number, number][] = [];
      const add = (unit: number) => {
        // Taken is cleared as it is written out, so that a character of several units is written once.
        if (this.#taken[unit] === 0) return;
        const [from, to] = this.#source.characterOf(unit);
        for (let part = from; part < to; part += 1) this.#taken[part] = 0;
        const last = ranges.at(-1);
        if (last && last[1] === from) last[1] = to;
        else ranges.push([from, to]);
      };
      origins.forEach((unit, at) => {
        amended.get(at)?.forEach(add);
        if (unit >= 0) add(unit);
      });
      return this.#source.toSpans(ranges);
    });
  }
}
