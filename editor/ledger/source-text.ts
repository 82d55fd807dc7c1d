import type { Span } from "@/engine/types";

/** A half-open stretch of units. */
export type UnitRange = readonly [from: number, to: number];

const GRAM = 4;
const BLANK = /[\s\p{Cc}]/u;
const decompositions = new Map<number, readonly number[]>();

/**
 * The units of a character: what it is made of under compatibility (NFKD, so that the units of a text are those of its
 * characters one by one). Two texts are the same under NFKC where their units are. White space has none.
 */
function unitsOf(codePoint: number): readonly number[] {
  let units = decompositions.get(codePoint);
  if (!units) {
    const decomposed = [...String.fromCodePoint(codePoint).normalize("NFKD")];
    units = decomposed.filter((unit) => !BLANK.test(unit)).map((unit) => unit.codePointAt(0) ?? 0);
    decompositions.set(codePoint, units);
  }
  return units;
}

/** The units of a text, white space left out. */
export function unitsOfText(text: string): number[] {
  const units: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const codePoint = text.codePointAt(offset) ?? 0;
    if (codePoint >= 0x4e00 && codePoint < 0xa000) units.push(codePoint);
    else {
      for (const unit of unitsOf(codePoint)) units.push(unit);
      if (codePoint > 0xffff) offset += 1;
    }
  }
  return units;
}

/**
 * The pasted source, made ready once. White space has no units, so stretches that only white space parts are neighbours
 * in units: `toRanges` and `toSpans` between them merge and trim.
 */
export class SourceText {
  /** The code point of every unit. */
  readonly units: Int32Array;
  /** How many characters that are not white space the source has. */
  readonly total: number;
  /** Units before an offset, characters before an offset. */
  readonly #unitsBefore: Uint32Array;
  readonly #charactersBefore: Uint32Array;
  /** Of every unit, the offset of its character. */
  readonly #offsets: Uint32Array;
  #grams: Map<number, number[]> | undefined;

  constructor(readonly text: string) {
    const units: number[] = [];
    const offsets: number[] = [];
    this.#unitsBefore = new Uint32Array(text.length + 1);
    this.#charactersBefore = new Uint32Array(text.length + 1);
    let characters = 0;
    for (let offset = 0; offset < text.length; ) {
      const codePoint = text.codePointAt(offset) ?? 0;
      const own = unitsOf(codePoint);
      for (const unit of own) {
        units.push(unit);
        offsets.push(offset);
      }
      if (own.length > 0) characters += 1;
      for (const end = offset + (codePoint > 0xffff ? 2 : 1); offset < end; offset += 1) {
        this.#unitsBefore[offset + 1] = units.length;
        this.#charactersBefore[offset + 1] = characters;
      }
    }
    this.units = Int32Array.from(units);
    this.#offsets = Uint32Array.from(offsets);
    this.total = characters;
  }

  #at(counts: Uint32Array, offset: number): number {
    return counts[Math.min(offset, this.text.length)] ?? 0;
  }

  /** The units in spans, in the order of the spans; neighbours are merged, empty ones left out. */
  toRanges(spans: readonly Span[]): UnitRange[] {
    const ranges: [number, number][] = [];
    for (const [start, end] of spans) {
      const from = this.#at(this.#unitsBefore, start);
      const to = this.#at(this.#unitsBefore, end);
      const last = ranges.at(-1);
      if (from >= to) continue;
      if (last && last[1] === from) last[1] = to;
      else ranges.push([from, to]);
    }
    return ranges;
  }

  /** The spans of unit ranges, from character to character. Ranges must hold whole characters. */
  toSpans(ranges: readonly UnitRange[]): Span[] {
    return ranges.map(([from, to]): Span => {
      const last = this.#offsets[to - 1] ?? 0;
      const width = (this.text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
      return [this.#offsets[from] ?? 0, last + width];
    });
  }

  /** The first and the last unit of the character that a unit belongs to, as a range. */
  characterOf(unit: number): UnitRange {
    const offset = this.#offsets[unit];
    let from = unit;
    while (from > 0 && this.#offsets[from - 1] === offset) from -= 1;
    let to = unit + 1;
    while (to < this.units.length && this.#offsets[to] === offset) to += 1;
    return [from, to];
  }

  /** How many characters that are not white space stand in spans that do not overlap. */
  count(spans: readonly Span[]): number {
    let count = 0;
    for (const [start, end] of spans)
      count += this.#at(this.#charactersBefore, end) - this.#at(this.#charactersBefore, start);
    return count;
  }

  /** Where four given units stand in a row in the source; more places may be named than there are. */
  placesOf(units: readonly number[], at: number): readonly number[] {
    if (!this.#grams) {
      this.#grams = new Map();
      for (let unit = 0; unit + GRAM <= this.units.length; unit += 1) {
        const key = gramAt(this.units, unit);
        const places = this.#grams.get(key);
        if (places) places.push(unit);
        else this.#grams.set(key, [unit]);
      }
    }
    return this.#grams.get(gramAt(units, at)) ?? [];
  }
}

function gramAt(units: ArrayLike<number>, at: number): number {
  let key = 0;
  for (let index = at; index < at + GRAM; index += 1)
    key = (Math.imul(key, 0x9e3779b1) + (units[index] ?? 0)) | 0;
  return key;
}
