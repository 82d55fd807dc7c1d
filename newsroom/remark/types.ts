import type { ErrorClass } from "@/prisma/generated/enums";
import type { Passage } from "./find-passage";

/** 批注 as the desk shows it. Moments in UTC. */
export interface RemarkOnPage extends Passage {
  id: string;
  articleId: string;
  /** The article's words when it was said, in which the passage is counted: a line a block. */
  saidOf: string;
  quote: string;
  words: string;
  /** Null where it is no error. */
  error: ErrorClass | null;
  characters: number;
  doubled: boolean;
  /** What it counts for in the rate of errors; 0 where it is no error. */
  points: number;
  by: string;
  at: Date;
  isResolved: boolean;
  resolved: { by: string; at: Date } | null;
}

/** The errors of a page or an issue, in points, and its 错率 in 万分比; null where there is nothing to count by. */
export interface ErrorTally {
  /** Those that are not resolved: the rate of what stands. */
  standing: number;
  rate: number | null;
  /** All that were ever marked. */
  found: number;
}
