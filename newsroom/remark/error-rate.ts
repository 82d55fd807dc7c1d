import type { ErrorClass } from "@/prisma/generated/enums";
import type { ErrorTally } from "./types";

// 报纸编校差错率计算方法 (国新出发〔2020〕10号《报纸期刊质量管理规定》, annex): errors to 10,000 characters.

/** An error as it was marked. */
export interface MarkedError {
  error: ErrorClass;
  /** How many characters are wrong, missing or too many. */
  characters: number;
  /** In a title, or an important name, time or photo. */
  doubled: boolean;
  /** The passage: the same error made again is told by it. */
  quote: string;
}

/** 万分比, above which a paper's words do not pass. */
export const RATE_LIMIT = 3;

/** The same error counts so often in one issue at most. */
const MOST_REPEATED = 3;
/** Errors of numeral style count for so much in one issue at most. */
const MOST_NUMERAL_STYLE = 1;

const POINTS: Record<Exclude<ErrorClass, "CHARACTERS">, number> = {
  ORDER: 1,
  FACT: 1,
  NUMBER: 1,
  NUMERAL_STYLE: 0.1,
  FOREIGN: 1,
  PUNCTUATION: 0.1,
};

/** What one error counts for. One character is 1, two to five are 2, more are 4; it is twice that where it is doubled. */
export function pointsOf({ error, characters, doubled }: Omit<MarkedError, "quote">): number {
  const single = error === "CHARACTERS" ? (characters <= 1 ? 1 : characters <= 5 ? 2 : 4) : POINTS[error];
  return doubled ? 2 * single : single;
}

/** What the errors of one issue, or of a page of it, count for together. */
export function pointsInAll(errors: readonly MarkedError[]): number {
  const times = new Map<string, number>();
  let [style, sum] = [0, 0];
  for (const marked of errors) {
    if (marked.error === "NUMERAL_STYLE") {
      style += pointsOf(marked);
      continue;
    }
    const same = `${marked.error} ${marked.quote}`;
    const before = times.get(same) ?? 0;
    times.set(same, before + 1);
    if (before < MOST_REPEATED) sum += pointsOf(marked);
  }
  // Tenths are not exact in binary.
  return Math.round(10 * (sum + Math.min(style, MOST_NUMERAL_STYLE))) / 10;
}

/** 错率 in 万分比; null where there are no characters to count by. */
export function errorRate(points: number, characters: number): number | null {
  return characters > 0 ? (10_000 * points) / characters : null;
}

/** A remark as far as it counts. */
type Counted = Omit<MarkedError, "error"> & { error: ErrorClass | null; isResolved: boolean };

/** What was marked on a page, or on all pages of an issue, against so many characters. */
export function tallyErrors(remarks: readonly Counted[], characters: number): ErrorTally {
  const errors = remarks.flatMap(({ error, ...rest }) => (error ? [{ ...rest, error }] : []));
  const standing = pointsInAll(errors.filter(({ isResolved }) => !isResolved));
  return { standing, rate: errorRate(standing, characters), found: pointsInAll(errors) };
}
