/**
 * What the engine makes of a pasted page. Offsets are UTF-16 code units into the pasted text (what
 * `String.prototype.slice` takes), half-open: `[start, end)`.
 */

/** A stretch of the pasted text. */
export type Span = readonly [start: number, end: number];

/** What a block is, in the trade's words: 引题 主题 副题 署名 正文 小标题 图片说明 摄影 转版. */
export const BLOCK_ROLES = [
  "kicker",
  "headline",
  "subhead",
  "byline",
  "paragraph",
  "crosshead",
  "caption",
  "credit",
  "jump",
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/**
 * One block. `text` is reflowed: lines joined, justification's spaces closed up. With white space taken out (and
 * NFKC applied) it equals the source in `spans`, which stand in the order of the text.
 */
export interface Block<Role extends string = BlockRole> {
  role: Role;
  text: string;
  spans: Span[];
}

export interface SplitArticle {
  blocks: Block[];
  /** Names of the reporters, from the byline or the lead: 张宪双. */
  reporters: string[];
}

/** What the engine warns of. The interface has words for each. */
export const WARNING_CODES = [
  "compatibility-characters",
  "private-use-characters",
  "invisible-characters",
  "broken-characters",
  "table",
  "unplaced",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something the engine did that a person should know of, and where. */
export interface SplitWarning {
  code: WarningCode;
  spans: Span[];
}

/** Every character of the source that is not white space is in exactly one block of an article or of the furniture. */
export interface Split {
  articles: SplitArticle[];
  /** 报头, 导读, 责编, folio …: on the page, in no article. */
  furniture: Block<string>[];
  warnings: SplitWarning[];
  /** Every decision that could have gone otherwise, in the order of the text. */
  decisions: Decision[];
}

/**
 * One decision of the engine. `article`: whether an article begins here. `block`: whether a block begins here, or the
 * one before goes on. `role`: what the block is. `attachment`: where a title, caption or byline stands with respect to
 * the text that it belongs to.
 */
export interface Decision {
  kind: "article" | "block" | "role" | "attachment";
  /** Where in the source the thing begins. */
  at: number;
  /** article, block: `begin`, `continue`. role: a block's role or `label`. attachment: `before`, `after`, `crosshead`. */
  choice: string;
  /** Between 0 and 1: of those at 0.9 about nine in ten are right (docs/engine.md has the table). */
  confidence: number;
  reason: Reason;
  /** The best other choice; none where there is no other. */
  alternative?: string;
}

/** Why the engine decided as it did: what spoke for it most. The interface has words for each. */
export const REASONS = [
  // Why a block begins, or goes on.
  "page-start",
  "short-line",
  "full-line",
  "indent",
  "blank-line",
  "sentence-end",
  "open-sentence",
  "opening",
  "closing-note",
  "new-measure",
  "set-line",
  "next-column",
  // Why it is what it is.
  "running-text",
  "title-shape",
  "credit-form",
  "caption-opening",
  "byline-form",
  "jump-form",
  "furniture-form",
  "known-furniture",
  "kicker-ending",
  "dash",
  "clause-of-body",
  "between-paragraphs",
  "table",
  "verse",
  "list",
  "contents",
  // Why an article begins, or a block belongs to it.
  "title",
  "byline",
  "jump",
  "shared-words",
  "few-shared-words",
  "title-habit",
  "title-row",
  "paper-habit",
  "nearest",
] as const;
export type Reason = (typeof REASONS)[number];
