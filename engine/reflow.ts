import { closeUp, mend, type Spaces } from "./reading";
import { normaliseSpans } from "./spans";
import type { Span } from "./types";

/** A character that needs a space from a word before or after it: Latin letters and figures. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The text that stretches of the source read as when their broken lines are joined and justification's spaces closed
 * up. White space and compatibility forms (⽤ for 用) are all that it changes; where a hostile text would come out
 * different (a combining mark after a space), it is given as it stands in the source.
 */
export function reflow(source: string, spans: readonly Span[], spaces: Spaces = "close"): string {
  return joinLines(source, normaliseSpans(source, spans), betweenWords, spaces);
}

function betweenWords(before: string, after: string): string {
  return WORD.test(before) && WORD.test(after) ? " " : "";
}

/** A table's row: the air that parts its columns stays as wide as it is. */
export function reflowRow(source: string, spans: readonly Span[]): string {
  const row = normaliseSpans(source, spans)
    .map(([start, end]) => source.slice(start, end))
    .join("");
  const mended = mend(row);
  return sameCharacters(mended, row) ? mended : row;
}

/** Reflows a title: lines whose break is meant are parted by a space, as 主题 of two lines is read. */
export function reflowTitle(
  source: string,
  spans: readonly Span[],
  meant: (next: number) => boolean,
  spaces: Spaces = "close",
): string {
  let next = 0;
  const between = (before: string, after: string) => {
    next++;
    return meant(next) ? " " : betweenWords(before, after);
  };
  return joinLines(source, normaliseSpans(source, spans), between, spaces);
}

function joinLines(
  source: string,
  spans: readonly Span[],
  between: (before: string, after: string) => string,
  spaces: Spaces,
): string {
  const lines = spans.flatMap(([start, end]) => source.slice(start, end).split(/[\r\n\f\v\u2028\u2029]+/u));
  const parts: string[] = [];
  for (const line of lines) {
    const read = mend(closeUp(line, spaces));
    const before = parts.at(-1)?.slice(-1);
    if (read !== "") parts.push(before === undefined ? read : between(before, read.charAt(0)) + read);
  }
  const text = parts.join("");
  const verbatim = spans.map(([start, end]) => source.slice(start, end)).join("");
  return sameCharacters(text, verbatim) ? text : verbatim;
}

/** Text in which taking out white space and mending compatibility forms (NFKC) cannot get into each other's way. */
const PLAIN = /^[\s\u0021-\u007e\u00b7\u2010-\u201f\u2026\u3001-\u301b\u4e00-\u9fff\uff01-\uff5e]*$/u;
const WHITE = /\s+/gu;

function bare(text: string): string {
  return text.replace(WHITE, "");
}

/** Whether two texts differ in white space and compatibility forms only, in whichever order these are taken out. */
export function sameCharacters(a: string, b: string): boolean {
  const [bareA, bareB] = [bare(a), bare(b)];
  if (bareA === bareB && PLAIN.test(a) && PLAIN.test(b)) return true;
  if (bareA.normalize("NFKC") !== bareB.normalize("NFKC")) return false;
  return bare(a.normalize("NFKC")) === bare(b.normalize("NFKC"));
}
