/** A caption of a page that has no photo yet. */
export interface CaptionToMatch {
  text: string;
  /** The credit behind it, "" where there is none. */
  credit: string;
  /** The headline of its article. */
  title: string;
  /** 记者: the article's byline, as it stands there. */
  byline: string;
}

/** A photo that was brought to the page and hangs on no caption yet, by what its file says: "" where it says nothing. */
export interface PhotoToMatch {
  id: string;
  fileName: string;
  headline: string;
  caption: string;
  photographer: string;
  place: string;
}

/** Why a photo is held to belong to a caption. `order`: nothing else is known, and there are as many of both. */
export const MATCH_REASONS = ["words", "number", "photographer", "place", "order"] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export interface Match {
  /** Index among the captions. */
  caption: number;
  /** Index among the photos. */
  photo: number;
  /** From 0 to 1. */
  score: number;
  /** The strongest first. */
  reasons: MatchReason[];
}
