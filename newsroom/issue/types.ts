import type { Day } from "@/lib/calendar";
import type { Masthead } from "@/newsroom/newspaper/types";
import type { PagePermissions } from "@/newsroom/page/types";
import type { Problems } from "@/newsroom/preflight/types";
import type { CorrectedArticle } from "@/newsroom/publication/corrections";
import type { IssueJumps } from "@/newsroom/publication/jumps";
import type { ErrorTally } from "@/newsroom/remark/types";
import type { EditionReason, PageState } from "@/prisma/generated/enums";

/** A page as a list shows it. */
export interface PageInIssue {
  id: string;
  number: string;
  name: string;
  state: PageState;
}

/** An Edition as a list shows it. `publishedAt` in UTC. */
export interface EditionSummary {
  number: number;
  publishedAt: Date;
}

export interface IssueSummary {
  id: string;
  day: Day;
  number: number;
  pages: PageInIssue[];
  /** What readers see; null while nothing was published. */
  edition: EditionSummary | null;
}

/** An issue in the list of issues. */
export interface ListedIssue extends IssueSummary {
  /** When it goes out by itself, in UTC; null where no time was set. */
  publishAt: Date | null;
}

/** A page on the issue's board. Moments in UTC; `characterCount` 字数. */
export interface PageOnBoard extends PageInIssue {
  articleCount: number;
  characterCount: number;
  submittedBy: string | null;
  submittedAt: Date | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  /** Somebody signed twice: the newsroom's waiver was used. */
  waived: boolean;
  /** 错率. */
  errors: ErrorTally;
  /** What preflight finds on it; null while nothing was pasted. */
  problems: Problems | null;
  returnReason: string | null;
  hasSource: boolean;
  /** Whether readers see something else than what is approved here now. */
  changedSincePublished: boolean;
  may: PagePermissions;
}

/** An issue with its board. Moments in UTC. */
export interface IssueForDesk extends IssueSummary {
  pages: PageOnBoard[];
  editions: (EditionSummary & {
    publishedBy: string;
    reason: EditionReason;
    /** The time that was set for it; null where somebody published it by hand. */
    scheduledFor: Date | null;
  })[];
  /** Of what would go out now (newsroom/publication/manifest.ts); null while something is missing. */
  manifestHash: string | null;
  /** Of which articles readers are told that they were corrected. */
  corrected: CorrectedArticle[];
  /** Headlines of what readers see and would lose: those are withdrawn before the issue can go out. */
  lost: string[];
  /** Whether readers see something else. */
  isNew: boolean;
  /** Who signed for just this; null where nobody did. */
  signed: { by: string; at: Date } | null;
  /** The time that was set; `isAsNow`: what goes out then is what would go out now; `isOverdue`: it passed, and nothing went out. */
  schedule: { publishAt: Date; by: string; isAsNow: boolean; isOverdue: boolean } | null;
  /** What was taken out of it and can be put back, the latest first; `at` in UTC. */
  removed: { id: string; number: string; name: string; by: string; at: Date }[];
  /** Whether an issue before it has pages, whose numbers and names it can be given. */
  hasSetupBefore: boolean;
  masthead: Masthead;
  /** 错率 of all its pages together. */
  errors: ErrorTally;
  may: { addPage: boolean; publish: boolean };
  /** Which of its articles are told over several pages; signing waits for those whose other half is missing. */
  jumps: IssueJumps;
  /** The pages that publication waits for. */
  missing: PageInIssue[];
}
