import type { Line } from "../line";
import type { Span, SplitWarning } from "../types";

const KINDS = [
  { code: "compatibility-characters", pattern: /[\u2e80-\u2fdf\uf900-\ufaff]+/gu },
  { code: "private-use-characters", pattern: /\p{Co}+/gu },
  { code: "invisible-characters", pattern: /[\u200b-\u200f\u2060-\u2064\u00ad]+/gu },
  { code: "broken-characters", pattern: /[\p{Cs}\ufffd]+/gu },
] as const;

/**
 * What a person should know of the text itself: characters mended in the text, characters that nothing can mend, and
 * rows that were read as a table's and kept line by line.
 */
export function findWarnings(source: string, lines: readonly Line[]): SplitWarning[] {
  const characters: SplitWarning[] = KINDS.map(({ code, pattern }) => ({
    code,
    spans: [...source.matchAll(pattern)].map((found): Span => [found.index, found.index + found[0].length]),
  }));
  const rows = lines.filter((line) => line.set === "table").map((line) => line.span);
  const table: SplitWarning = { code: "table", spans: rows };
  return [...characters, table].filter(({ spans }) => spans.length > 0);
}
