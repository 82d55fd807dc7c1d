import type { Day } from "@/lib/calendar";
import type { PagePermissions } from "@/newsroom/page/types";
import type { PageState } from "@/prisma/generated/enums";

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
  returnReason: string | null;
  hasSource: boolean;
  /** Whether readers see something else than what is approved here now. */
  changedSincePublished: boolean;
  may: PagePermissions;
}

export interface IssueForDesk extends IssueSummary {
  pages: PageOnBoard[];
  editions: (EditionSummary & { publishedBy: string })[];
  may: { addPage: boolean; publish: boolean };
  /** The pages that publication waits for. */
  missing: PageInIssue[];
}
