import type { Span } from "./types";

/** One line of the pasted text, or a part of one, with what can be measured on it. */
export interface Line {
  /** Where it stands in the source, without white space at its ends. */
  readonly span: Span;
  /** How it reads: justification's spaces closed up, compatibility forms mended, invisible characters left out. */
  readonly text: string;
  /** Width in ems: Han and full-width forms 1, Latin letters, digits and spaces 0.5. */
  readonly width: number;
  /** White space before its first character, in ems. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Cut from the same row of the page as the line before it. */
  readonly sameRow: boolean;
}

/** What a run of lines is, before articles are known. A title's finer role is told inside its article. */
export type Kind = "paragraph" | "title" | "byline" | "caption" | "jump" | "label";

/** A run of lines that is one block. */
export interface Run {
  readonly kind: Kind;
  readonly lines: readonly Line[];
}
