import type { ArticleContent, FurnitureContent } from "@/editor/document";
import type { Day } from "@/lib/calendar";
import type { PhotoForDesk } from "@/newsroom/photo/types";
import type { ArticleElsewhere, OverriddenWords } from "@/newsroom/preflight/types";
import type { TakenArticle } from "@/newsroom/presence/types";
import type { HouseLists } from "@/newsroom/word-list/types";
import type { PageState } from "@/prisma/generated/enums";

/** An article on the desk, with the version that a save must name. */
export interface ArticleOnDesk {
  id: string;
  version: number;
  content: ArticleContent;
}

/** A page of the issue, as the desk's top bar shows it. */
export interface PageSibling {
  id: string;
  number: string;
  name: string;
  state: PageState;
}

/** Everything the page desk needs. Moments in UTC. */
export interface PageForDesk {
  id: string;
  issueId: string;
  day: Day;
  issueNumber: number;
  number: string;
  name: string;
  state: PageState;
  /** Version of the order, the membership and the furniture. */
  version: number;
  contentHash: string | null;
  returnReason: string | null;
  /** Null while nothing was pasted. */
  source: { id: string; text: string; pastedAt: Date } | null;
  /** In the page's order. */
  articles: ArticleOnDesk[];
  furniture: FurnitureContent;
  /** What preflight reads beside the page. */
  lists: HouseLists;
  overrides: OverriddenWords[];
  elsewhere: ArticleElsewhere[];
  /** All that hang on its articles or were brought to it. */
  photos: PhotoForDesk[];
  submittedBy: string | null;
  submittedAt: Date | null;
  /** 复审, where there are three reviews. */
  reviewedBy: string | null;
  reviewedAt: Date | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  /** Somebody signed twice for what stands now. */
  waived: boolean;
  /** 校次: how often it was submitted. */
  proof: number;
  may: PagePermissions;
  siblings: PageSibling[];
}

/** What the actor may do with the page as it stands. */
export interface PagePermissions {
  edit: boolean;
  paste: boolean;
  /** Split the text, or another one, anew beside what stands. */
  splitAgain: boolean;
  submit: boolean;
  recall: boolean;
  /** 复审. */
  review: boolean;
  approve: boolean;
  return: boolean;
  /** Change its number, its name and its place in the issue, or take it out. */
  arrange: boolean;
  /** It is the actor's turn to sign, but for having signed for it already. */
  isOwn: boolean;
}

/** What a save made of the page: the versions that the next save must name. */
export interface SavedPage {
  version: number;
  articles: Record<string, number>;
  state: PageState;
  contentHash: string;
}

/**
 * What a save answers: the new versions, or what others have saved meanwhile and which of its articles somebody else writes
 * on, with nothing changed.
 */
export type SaveAnswer =
  | ({ ok: true } & SavedPage)
  | { ok: false; theirs: PageOfOthers; taken: TakenArticle[] };

/** What stands on the server, for a desk that is behind. */
export interface PageOfOthers {
  /** The text that its spans point into; null while nothing was pasted. */
  sourceId: string | null;
  version: number;
  state: PageState;
  contentHash: string | null;
  articles: (ArticleOnDesk & { savedBy: string | null; savedAt: Date })[];
  furniture: FurnitureContent;
}
