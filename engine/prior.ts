import type { Form, Profile } from "./profile";
import { furnitureForm, nameMatcher } from "./profile-forms";
import type { Spaces } from "./reading";

/**
 * What a paper's profile makes dearer or cheaper on its next page, as costs (natural log odds; negative is a gain).
 * Every cost is bounded, so that a habit never outweighs what the page itself says, and smoothed, so that no single
 * page makes a habit.
 *
 * - A choice seen on `n` pages, where the paper's usual one was seen on `m`: ½ ln((m + 1) / (n + 1)). The usual choice
 *   costs nothing, and gains nothing, so that no habit makes articles or paragraphs cheaper as such. One page of each
 *   stands before the first one learnt (a Dirichlet prior). Half of it, because a page's choices are mostly alike and
 *   each is asked anew: they are no independent witnesses.
 * - A form that was this kind on `n` pages and another on `m`: −max(0, ln((n + ½) / (m + 1½))). One page gains nothing.
 */
export interface Prior {
  /** What an article pays whose title stands there. */
  readonly titles: Readonly<Record<"before" | "after", number>>;
  /** What a paragraph pays for being set to this measure, in ems; nothing where it stands whole on one line. */
  measure(width: number): number;
  /** A gain for a row that this paper is known to set as furniture; 0 if unknown. */
  label(row: string): number;
  /** A gain for a line that is a byline in one of this paper's forms; 0 if unknown. */
  byline(text: string): number;
  /** A gain for a text that ends with a credit in one of this paper's forms; 0 if unknown. */
  credit(text: string): number;
  /** Where such a credit begins, as an offset into the text. */
  creditAt(text: string): number | undefined;
  /** The names in a byline of one of this paper's forms, without the form's own words. */
  namesIn(byline: string): string | undefined;
  /** What becomes of the air round figures. */
  readonly spaces: Spaces;
}

/** Nothing is known: nothing is dearer or cheaper. */
export const NO_PRIOR: Prior = {
  titles: { before: 0, after: 0 },
  measure: () => 0,
  label: () => 0,
  byline: () => 0,
  credit: () => 0,
  creditAt: () => undefined,
  namesIn: () => undefined,
  spaces: "close",
};

/** The most that a habit costs, or gains where it is a form, in log odds. */
const MOST = { titles: 1, measure: 1, form: 4 } as const;
/** No row that a form can describe is longer. */
const LONGEST_ROW = 60;

/** What the profile says of the paper's next page. Undefined or empty: nothing. */
export function priorOf(profile: Profile | undefined): Prior {
  if (!profile) return NO_PRIOR;
  const { before, after } = profile.titles;
  const bylines = nameGains(profile.bylines, "whole");
  const credits = nameGains(profile.credits, "end");
  return {
    titles: {
      before: costOf(before, Math.max(before, after), MOST.titles),
      after: costOf(after, Math.max(before, after), MOST.titles),
    },
    measure: measureCosts(profile),
    label: labelGains(profile.furniture),
    byline: bylines.gain,
    credit: credits.gain,
    creditAt: (text) => credits.find(text)?.at,
    namesIn: (text) => bylines.find(text)?.names,
    spaces: profile.spacesAroundNumbers,
  };
}

/** The cost of a choice seen on so many pages, where the usual one was seen on `usual`. */
function costOf(seen: number, usual: number, most: number): number {
  return Math.min(most, Math.log((usual + 1) / (seen + 1)) / 2);
}

/** A measure read one em off is nearly the same one. */
function measureCosts({ measures }: Profile): Prior["measure"] {
  const seen = new Map(measures.map((measure) => [measure.ems, measure.seen]));
  const usual = Math.max(0, ...seen.values());
  const near = (ems: number) =>
    Math.max(seen.get(ems) ?? 0, (seen.get(ems - 1) ?? 0) / 2, (seen.get(ems + 1) ?? 0) / 2);
  return (width) => (Number.isFinite(width) ? costOf(near(Math.round(width)), usual, MOST.measure) : 0);
}

function labelGains(furniture: readonly Form[]): Prior["label"] {
  const gains = new Map(furniture.map((entry) => [entry.form, gainOf(entry)]));
  return (row) => (gains.size > 0 && row.length <= LONGEST_ROW ? (gains.get(furnitureForm(row)) ?? 0) : 0);
}

function nameGains(forms: readonly Form[], place: "whole" | "end") {
  const gains = new Map(forms.map((entry) => [entry.form, gainOf(entry)]));
  const known = [...gains].filter(([, gain]) => gain < 0);
  const finder = (among: typeof known) => {
    const match = nameMatcher(
      among.map(([form]) => form),
      place,
    );
    return (text: string) => {
      if (among.length === 0 || (place === "whole" && text.length > LONGEST_ROW)) return undefined;
      const from = Math.max(0, text.length - LONGEST_ROW);
      const found = match(text.slice(from));
      return found && { ...found, at: from + found.at };
    };
  };
  // Of several that match, the strongest counts: one that is given up hands its texts to none that gains more.
  const strongest = finder(known.toSorted(([, one], [, other]) => one - other));
  return { find: finder(known), gain: (text: string) => gains.get(strongest(text)?.form ?? "") ?? 0 };
}

/** Whether the form is reckoned with: it was of its kind on a page more, at least, than it was anything else. */
export function isHabit({ seen, otherwise }: Form): boolean {
  return seen > otherwise + 1;
}

/** Not negative zero: an unknown form costs 0. */
function gainOf({ seen, otherwise }: Form): number {
  return 0 - Math.max(0, Math.min(MOST.form, Math.log((seen + 0.5) / (otherwise + 1.5))));
}
