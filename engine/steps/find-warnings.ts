import type { Span, SplitWarning } from "../types";

const KINDS = [
  { code: "compatibility-characters", pattern: /[\u2e80-\u2fdf\uf900-\ufaff]+/gu },
  { code: "private-use-characters", pattern: /\p{Co}+/gu },
  { code: "invisible-characters", pattern: /[\u200b-\u200f\u2060-\u2064\u00ad]+/gu },
  { code: "broken-characters", pattern: /[\p{Cs}\ufffd]+/gu },
] as const;

/** What a person should know of the text itself: characters mended in the text, and characters that nothing can mend. */
export function findWarnings(source: string): SplitWarning[] {
  return KINDS.flatMap(({ code, pattern }) => {
    const spans = [...source.matchAll(pattern)].map(
      (found): Span => [found.index, found.index + found[0].length],
    );
    return spans.length > 0 ? [{ code, spans }] : [];
  });
}
