import type { Day } from "@/lib/calendar";

/** Words of an article, in pieces; those that were asked for are marked. */
export type Passage = { text: string; marked: boolean }[];

/** An article that was found. */
export interface Found {
  /** Its address without the leading slash. */
  path: string;
  day: Day;
  page: { number: string; name: string };
  sectionName: string;
  /** Its headline, "" where it has none. */
  headline: Passage;
  /** The sentence or so around the first of the words. */
  passage: Passage;
}

/** What was found: those with the words in the title first, and of these the newest. */
export interface SearchResults {
  found: Found[];
  /** Where the next screen begins; null where this is the last. */
  after: string | null;
}
