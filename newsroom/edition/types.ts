import type { ArticleContent } from "@/editor/document";
import type { Day } from "@/lib/calendar";
import type { CorrectedArticle } from "@/newsroom/publication/corrections";
import type { EditionReason } from "@/prisma/generated/enums";

/** A page of an Edition, as readers saw it. */
export interface PageOfEdition {
  number: string;
  name: string;
  articles: { content: ArticleContent; sectionName: string }[];
}

/** An Edition to be looked at on the desk. Moments in UTC. */
export interface EditionForDesk {
  issueId: string;
  day: Day;
  number: number;
  reason: EditionReason;
  publishedAt: Date;
  publishedBy: string;
  /** The time that was set for it; null where somebody published it by hand. */
  scheduledFor: Date | null;
  pages: PageOfEdition[];
  /** The number of the one that readers see; null where they see none. */
  current: number | null;
  /** All of the issue, newest first. */
  numbers: number[];
  /** What it would do to readers to have it again; null for who may not, and for the one that they see. */
  restore: {
    corrected: CorrectedArticle[];
    /** Headlines of the articles that they would lose: then it cannot be restored. */
    lost: string[];
    /** Readers see just this, in a later Edition. */
    isSame: boolean;
  } | null;
}
