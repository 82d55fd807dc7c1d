import type { Split } from "../types";

/** One page of an issue as it was split. `number` is what the page is called: "01", "2", "A03", "第二版". */
export interface IssuePage {
  readonly number: string;
  readonly split: Split;
}

/** Where a jump stands. */
export interface JumpPlace {
  /** The page's number as it was given. */
  page: string;
  /** The article's place in `split.articles`, and the jump's in its `blocks`. */
  article: number;
  block: number;
  /** Offset of the jump in the page's pasted text, in UTF-16 code units. */
  at: number;
  /** The jump as it reads: （下转二版） */
  text: string;
}

/** Why a 下转 and a 上接 are one article, and why a jump is left alone. The interface puts them into words. */
export const JUMP_REASONS = [
  /** Each stands on the page that the other names, or one of them does. */
  "page-number",
  /** The headline stands on both pages; or a part of it, or some of its words. */
  "same-title",
  "like-title",
  /** The text breaks off on one page and goes on in mid sentence on the other. */
  "broken-sentence",
  /** Both parts have words that are rare in the issue. */
  "shared-words",
  /** Little speaks for it, but neither has another, and few jumps are alone. */
  "left-over",
  /** The page that the jump names is not among those given. */
  "page-missing",
  /** The page is there, and no 上接 on it goes on with this article. */
  "nothing-goes-on",
  /** The page is there, and no 下转 on it leads here. */
  "nothing-leads-here",
  /** The pages have more jumps than an issue can have: this one was not looked at. */
  "too-many-jumps",
] as const;
export type JumpReason = (typeof JUMP_REASONS)[number];

interface Judged {
  /** How sure this is: of those at 0.9, about nine in ten are right. */
  confidence: number;
  reasons: JumpReason[];
}

/**
 * What became of a jump. `alternative` is the place that the 下转 would run to otherwise (for an `unannounced` 上接, the
 * 下转 that would lead to it); there is none where it would stand alone.
 */
export type JumpPair =
  | (Judged & { kind: "paired"; from: JumpPlace; to: JumpPlace; alternative?: JumpPlace })
  /** A 下转 that no 上接 answers. */
  | (Judged & { kind: "unanswered"; from: JumpPlace; alternative?: JumpPlace })
  /** A 上接 that no 下转 announces. */
  | (Judged & { kind: "unannounced"; to: JumpPlace; alternative?: JumpPlace });
