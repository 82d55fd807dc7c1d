import { type ArticleContent, plainText } from "@/editor/document";

/** UTF-16 code units that are looked for together, of letters and figures. */
const WINDOW = 16;
/** Fewer stand elsewhere too: they count only where an article has no others. */
const LEAST = 8;

/** Words by which an article would be known where it still stood: all of them, in pieces. Without marks and spaces. */
export function tracesOf(headline: string, content: ArticleContent): string[] {
  const pieces = [headline, ...plainText(content).split("\n")].flatMap((text) => piecesOf(bare(text)));
  const telling = pieces.filter(({ length }) => length >= LEAST);
  return [...new Set(telling.length > 0 ? telling : pieces)];
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += WINDOW) pieces.push(text.slice(at, at + WINDOW));
  // The end whole, not only what is left of it.
  return text === "" ? [] : [...pieces, text.slice(-WINDOW)];
}

/**
 * Whether none of those words stand in a screen's HTML, neither in its text, where titles may be broken over elements, nor in
 * what is written inside its tags. Of an article without words nothing can be said: false.
 */
export function isFreeOf(html: string, traces: readonly string[]): boolean {
  const seen = bare(decoded(html.replace(/<[^>]*>/gu, "")));
  const unseen = bare(decoded(html));
  return traces.length > 0 && traces.every((words) => !seen.includes(words) && !unseen.includes(words));
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|amp|lt|gt|quot|apos|nbsp);/giu;

/** Entities as the characters that they mean; of those with names, none is a letter or a figure. */
function decoded(html: string): string {
  return html.replace(ENTITY, (_, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? 32);
    return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}
