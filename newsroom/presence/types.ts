import type { PageState } from "@/prisma/generated/enums";

/** A desk that is open on a page, told by the person at it. */
export interface DeskHere {
  deskId: string;
  userId: string;
  name: string;
  /** Where the cursor is; null where it was not put anywhere yet. */
  articleId: string | null;
}

/** Who writes on an article. */
export interface HeldLock {
  articleId: string;
  deskId: string;
  userId: string;
  name: string;
  /** Since when; by the database's clock. */
  takenAt: Date;
}

/** The page's versions as they stand, for a desk to see whether it is behind. */
export interface StandingVersions {
  version: number;
  state: PageState;
  articles: Record<string, number>;
}

/** What a heartbeat answers. Only desks whose own heart beats are in it. */
export interface BeatAnswer {
  /** Everyone on the page, the asking desk too. */
  desks: DeskHere[];
  locks: HeldLock[];
  page: StandingVersions;
}

/** An article that a save would have changed and that somebody else holds. */
export interface TakenArticle {
  articleId: string;
  /** Who holds it. */
  by: string;
}
