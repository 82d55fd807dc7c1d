import type { Span } from "./types";

/** One line of the pasted text, or a part of one, with what can be measured on it. */
export interface Line {
  /** Where it stands in the source, without white space at its ends. */
  readonly span: Span;
  /** How it reads: justification's spaces closed up, compatibility forms mended, invisible characters left out. */
  readonly text: string;
  /** Width in ems: Han and full-width forms 1, Latin letters, digits and spaces 0.5. */
  readonly width: number;
  /** Spaced out to fill its measure: an inner line of a paragraph, whose own width says nothing. */
  readonly justified: boolean;
  /** White space before its first character, in ems. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Cut from the same row of the page as the line before it. */
  readonly sameRow: boolean;
  /** Where that line before it ends. */
  readonly after?: number;
  /** The line's break is meant: what it is a row of. */
  readonly set?: "table" | "list" | "verse" | "contents";
  /** It goes on with a column from which another article's column parts it: how much cheaper the page is to read so. */
  readonly turned?: number;
}

/** What a run of lines is, before articles are known. A title's finer role is told inside its article. */
export const KINDS = ["paragraph", "title", "byline", "caption", "jump", "label"] as const;
export type Kind = (typeof KINDS)[number];

/** A run of lines that is one block. */
export interface Run {
  readonly kind: Kind;
  readonly lines: readonly Line[];
  /** The measure that a paragraph is set to, in ems: that of its last lines where it changes. */
  readonly measure?: number;
}

/** Two pieces of one row as one line. */
export function joinPieces(a: Line, b: Line): Line {
  const air = b.sameRow && !/[（(]$/u.test(a.text) ? " " : "";
  return {
    span: [a.span[0], b.span[1]],
    text: a.text + air + b.text,
    width: a.width + b.width + (b.sameRow ? 0.5 : 0),
    justified: b.justified,
    indent: a.indent,
    gap: a.gap,
    sameRow: a.sameRow,
    after: a.after,
  };
}

/** Lines with the pieces of each row joined again. */
export function joinRowPieces(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before && line.sameRow && line.after === before.span[1])
      out[out.length - 1] = joinPieces(before, line);
    else out.push(line);
  }
  return out;
}

/** Lines `[from, to)` of a page, by their places in the list of lines. */
export type Stretch = readonly [from: number, to: number];
