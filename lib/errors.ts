/** Every refusal the product knows. Each has its words in `messages/*.json` under `errors`. */
export const REFUSAL_CODES = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "INVALID",
  "UNEXPECTED",
  // said by the browser alone: the server did not answer
  "UNREACHABLE",
  // the paste
  "TEXT_EMPTY",
  "TEXT_TOO_LARGE",
  "TEXT_BINARY",
  // issues and pages
  "DATE_IMPOSSIBLE",
  "ISSUE_DATE_TAKEN",
  "PAGE_NUMBER_INVALID",
  "PAGE_NUMBER_TAKEN",
  "PAGE_NAME_EMPTY",
  "PAGE_PUBLISHED",
  "PAGE_DAMAGED",
  "PAGE_EMPTY",
  "SOURCE_CHANGED",
  "ARTICLE_HELD",
  // the paper's habits
  "PROFILE_UNREADABLE",
  // the lists of words and names
  "ENTRY_EMPTY",
  "ENTRY_TOO_LONG",
  "CSV_ENTRY",
  "LIST_TOO_LONG",
  "CSV_UNREADABLE",
  "CSV_HEADS",
  // review and publication
  "WRONG_STATE",
  "OWN_PAGE",
  "REASON_MISSING",
  "REMARK_EMPTY",
  "PASSAGE_NOT_FOUND",
  "PREFLIGHT_BLOCKED",
  "CONTENT_CHANGED",
  "PAGES_NOT_APPROVED",
  "JUMPS_ALONE",
  "NOTHING_NEW",
  "TIME_IMPOSSIBLE",
  "TIME_PASSED",
  "NOT_SCHEDULED",
  "NOTE_MISSING",
  "ARTICLES_WOULD_GO",
  "WORDS_MISSING",
  "NOT_PUBLISHED",
  "OWN_WITHDRAWAL",
  "ALREADY_CONFIRMED",
  // photos
  "PHOTO_TOO_LARGE",
  "PHOTO_NO_IMAGE",
  "PHOTO_TYPE",
  "PHOTO_TOO_MANY_PIXELS",
  "PHOTO_IN_USE",
  "PHOTO_TOO_MANY_FRAMES",
  "PHOTO_TOO_HARD",
  // accounts
  "SIGN_IN_FAILED",
  "TOO_MANY_ATTEMPTS",
  "USERNAME_TAKEN",
  "USERNAME_INVALID",
  "PASSWORD_WEAK",
  "PASSWORD_WRONG",
  "OWN_ACCOUNT",
  "EMAIL_INVALID",
  "NAME_EMPTY",
  "NAME_TAKEN",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Facts that a refusal's sentence may name: a page number, a size, a name. Never a secret. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** A refusal in the product's own terms: it is shown in words and changes nothing. */
export class AppError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
    this.name = "AppError";
  }
}
