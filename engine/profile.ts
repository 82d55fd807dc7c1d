import type { Spaces } from "./reading";

/**
 * A newspaper's habits, learnt from pages that its editors approved. Every count is a number of pages that showed the
 * habit, where a page counts for one at most and older pages fade; so no count grows past `MOST_SEEN`.
 */
export interface Profile {
  readonly version: 1;
  /** Pages learnt from, faded ones included. */
  readonly pages: number;
  /** The air between Han characters and figures: set by hand, not learnt. */
  readonly spacesAroundNumbers: Spaces;
  /** Where articles have their title in the paste: each page's articles share out one page. */
  readonly titles: Readonly<Record<"before" | "after", number>>;
  /** The measures that paragraphs are set to. */
  readonly measures: readonly Measure[];
  /** Rows of furniture, figures and dates masked: 第#版. */
  readonly furniture: readonly Form[];
  /** Bylines on a line of their own, names masked: □本报记者N. */
  readonly bylines: readonly Form[];
  /** Photographers' credits, names masked: （N摄）. */
  readonly credits: readonly Form[];
}

/** A column width in ems, and how much of the pages is set to it. */
export interface Measure {
  readonly ems: number;
  readonly seen: number;
}

/** A form of words: on how many pages it was what its list says, and on how many something else. */
export interface Form {
  readonly form: string;
  readonly seen: number;
  readonly otherwise: number;
}

/** What is left of a page's weight after each page learnt since: half of it after 69 pages. */
export const FADE = 0.99;
/** What a habit comes to that every page shows for ever: the sum of all fading weights. */
export const MOST_SEEN = 100;
/** How many entries each list keeps; the least seen go first. */
export const MOST = { measures: 40, furniture: 200, bylines: 40, credits: 40 } as const;
/** The longest form kept, in characters: what is longer is text. */
export const LONGEST_FORM = 40;
/** Measures that a newspaper has, in ems. */
export const MEASURE_RANGE = { least: 4, most: 80 } as const;

/** The profile of a paper of which nothing is known. */
export function emptyProfile(): Profile {
  return {
    version: 1,
    pages: 0,
    spacesAroundNumbers: "close",
    titles: { before: 0, after: 0 },
    measures: [],
    furniture: [],
    bylines: [],
    credits: [],
  };
}
