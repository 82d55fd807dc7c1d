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

/** Something the engine did that a person should know of. `code` is put into words by the interface. */
export interface SplitWarning {
  code: string;
  spans: Span[];
}

/** Every character of the source that is not white space is in exactly one block of an article or of the furniture. */
export interface Split {
  articles: SplitArticle[];
  /** 报头, 导读, 责编, folio …: on the page, in no article. */
  furniture: Block<string>[];
  warnings: SplitWarning[];
}
