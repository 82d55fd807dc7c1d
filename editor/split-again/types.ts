import type { ArticleContent, FurnitureContent } from "@/editor/document";

/** A page in its parts: articles in order, and the furniture. */
export interface PageParts {
  articles: readonly ArticleContent[];
  furniture: FurnitureContent;
}

/**
 * What a new split would make of articles that stand. `same`: nothing, word for word. `split`: several of one; `merged`: one
 * of several; `regrouped`: several of several. `furniture`: what was set aside, all of it.
 */
export const PROPOSAL_KINDS = [
  "same",
  "changed",
  "new",
  "gone",
  "split",
  "merged",
  "regrouped",
  "furniture",
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** One thing to take or to leave. Articles are named by their place among the standing and the fresh ones. */
export interface Proposal {
  kind: ProposalKind;
  standing: number[];
  fresh: number[];
  /** The standing article whose name, section and place one of the fresh ones takes over; null where either side is empty. */
  pair: { standing: number; fresh: number } | null;
  /** Whether someone has changed what stands since it was split. */
  isTouched: boolean;
  /** Whether taking it is what one will most likely want. */
  isSuggested: boolean;
}

/** A page beside a new split of it, and the text that the new split's spans point into. */
export interface SplitAgain {
  standing: PageParts;
  fresh: PageParts;
  proposals: readonly Proposal[];
  /** Whether the new split is of the text that the page stands on already. */
  isSameSource: boolean;
}
