/** The moves that the record knows, in the newsroom's words. Their names are in messages under `record.moves`. */
export const AUDIT_MOVES = [
  "ISSUE_CREATED",
  "PAGE_ADDED",
  "PAGE_RENAMED",
  "PAGE_MOVED",
  "PAGE_REMOVED",
  "PAGE_PUT_BACK",
  "PAGE_PASTED",
  "PAGE_SUBMITTED",
  "PAGE_RECALLED",
  "PAGE_REVIEWED",
  "PAGE_APPROVED",
  "PAGE_RETURNED",
  "APPROVAL_VOIDED",
  "ISSUE_SIGNED",
  "ISSUE_SCHEDULED",
  "ISSUE_UNSCHEDULED",
  "ISSUE_PUBLISHED",
  "EDITION_RESTORED",
  "ARTICLE_WITHDRAWN",
  "WITHDRAWAL_CONFIRMED",
  "ACCOUNT_CREATED",
  "ACCOUNT_DISABLED",
  "ACCOUNT_ENABLED",
  "ROLE_CHANGED",
  "PASSWORD_RESET",
  "PASSWORD_CHANGED",
  "EMAIL_CHANGED",
  "SECTION_ADDED",
  "SECTION_RENAMED",
  "SECTION_MOVED",
  "NEWSPAPER_CHANGED",
  "HOUSE_CHANGED",
  "LISTS_CHANGED",
  "FINDING_OVERRIDDEN",
  "PROFILE_CHANGED",
  "PROFILE_CLEARED",
  "PHOTO_CHANGED",
  "PHOTO_DELETED",
  "PHOTO_RESTORED",
] as const;
export type AuditMove = (typeof AUDIT_MOVES)[number];

/** What one entry says, beside who and when. */
export interface MoveToRecord {
  move: AuditMove;
  subject: "issue" | "page" | "account" | "section" | "newspaper" | "profile" | "photo";
  subjectId: string;
  issueId?: string;
  from?: string;
  to?: string;
  contentHash?: string;
  reason?: string;
}

/** An entry as the record's screen shows it. `at` in UTC. */
export interface AuditLine {
  id: string;
  at: Date;
  actorName: string;
  role: string;
  origin: string | null;
  move: string;
  subject: string;
  subjectId: string;
  /** What it is called now: an issue's day, a page's number and name; null where that is not known any more. */
  subjectName: string | null;
  from: string | null;
  to: string | null;
  contentHash: string | null;
  reason: string | null;
}
