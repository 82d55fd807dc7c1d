import type { ArticleContent, FurnitureContent } from "@/editor/document";
import type { ArticleOnDesk } from "@/newsroom/page/types";
import type { RevisionPurpose } from "@/prisma/generated/enums";

/** An article in the version that a page had of it. */
export interface ArticleVersion {
  id: string;
  version: number;
}

/** What a save did to an article. `displaced`: the words never stood on the page. */
export type ArticleChange = "added" | "changed" | "removed" | "displaced";

/** An article that a save changed, by its words after it; of a removed one, before it. */
export interface ChangedArticle {
  id: string;
  change: ArticleChange;
  /** "" where it has none. */
  headline: string;
  /** The first words of all, for articles that have no headline. */
  lead: string;
}

/** One save of a page, as the list shows it. Moments in UTC. */
export interface RevisionLine {
  /** 1, 2, 3 … on its page. */
  number: number;
  purpose: RevisionPurpose;
  savedById: string;
  /** Null where the account is gone. */
  savedBy: string | null;
  savedAt: Date;
  articles: ChangedArticle[];
  /** Whether the articles that stayed changed their order. */
  isReordered: boolean;
  /** Whether what was set aside changed. */
  hasNewFurniture: boolean;
}

/** A stretch of the list, newest first. */
export interface RevisionList {
  revisions: RevisionLine[];
  /** Whether there are older ones. */
  hasMore: boolean;
}

/** A page as it stood after one save. */
export interface Revision {
  number: number;
  purpose: RevisionPurpose;
  savedBy: string | null;
  savedAt: Date;
  /** The text that the spans of its articles point into; null while nothing was pasted. */
  source: { id: string; text: string } | null;
  /** In the page's order. */
  articles: ArticleOnDesk[];
  furniture: FurnitureContent;
  /** Words that were displaced: what the articles of these ids would have said. They never stood on the page. */
  displaced: ArticleContent[];
}
