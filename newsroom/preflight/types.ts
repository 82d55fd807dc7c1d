import type { ArticleContent, FurnitureContent } from "@/editor/document";
import type { Span } from "@/engine/types";
import type { Day } from "@/lib/calendar";
import type { RefusalDetails } from "@/lib/errors";
import type { HouseLists } from "@/newsroom/word-list/types";

/** A finding that blocks, passed over in one article for these words. */
export interface OverriddenWords {
  rule: string;
  articleId: string;
  words: string;
  reason: string;
}

/** An article on another page of the issue. */
export interface ArticleElsewhere {
  /** 版次: "02". */
  page: string;
  headline: string;
  /** newsroom/preflight/sketch.ts */
  sketch: readonly number[];
  /** Its 下转 and 上接, as they read. */
  jumps: readonly string[];
}

/** What preflight looks at: a page as it stands. */
export interface PageForPreflight {
  /** 版次: "01". */
  number: string;
  /** The issue's. */
  day: Day;
  lists: HouseLists;
  /** What somebody passed over with a reason. */
  overrides: readonly OverriddenWords[];
  /** The pasted text; null on a page that was typed. */
  source: string | null;
  articles: readonly ArticleContent[];
  /** On the other pages. */
  elsewhere: readonly ArticleElsewhere[];
  furniture: FurnitureContent;
  /** Those that were brought to the page; what hangs on its captions may be among them. */
  photos: readonly { id: string; fileName: string }[];
}

export const RULE_IDS = [
  "empty-page",
  "unplaced-text",
  "empty-article",
  "no-headline",
  "no-section",
  "caption-without-photo",
  "photo-without-caption",
  "photo-without-credit",
  "photo-without-alternative",
  "loose-photo",
  "spaced-out",
  "strayed-space",
  "unpaired-mark",
  "half-width-mark",
  "doubled-mark",
  "ellipsis",
  "ellipsis-and-so-on",
  "dash",
  "stray-start",
  "unfinished-paragraph",
  "repeated",
  "two-copies",
  "jump-alone",
  "mixed-date",
  "about-number",
  "per-cent",
  "full-width-figures",
  "impossible-date",
  "wrong-word",
  "forbidden-word",
  "post-of-name",
  "nearly-name",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `block` keeps a page from being submitted, `warn` asks for a look, `note` only tells. */
export type Severity = "block" | "warn" | "note";

/** One fault, with its place. Its words are in messages under `preflight`. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** The article it is in, and its number on the page (from 1); absent where it is the page's. */
  articleId?: string;
  articleNumber?: number;
  /** The place in the article: index of the block. */
  block?: number;
  /** Where in the block's words, in UTF-16 code units. */
  range?: readonly [number, number];
  /** The words there and what should stand in their place, where that is certain. */
  mend?: { was: string; is: string };
  /** The place in the source, in UTF-16 code units. */
  span?: Span;
  details: RefusalDetails;
  /** Why somebody passed it over; it blocks no more. */
  overridden?: string;
}

/** How many findings a page has: those that keep it from being submitted, and those that ask for a look. */
export interface Problems {
  blocking: number;
  asking: number;
}

/** A rule: pure, from a page to its faults. */
export type Rule = (page: PageForPreflight) => Finding[];
