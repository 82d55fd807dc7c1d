import { isWhite } from "@/engine/spans";
import type { Span } from "@/engine/types";

/** A block or label as it stands on the desk. */
export interface StandingBlock {
  /** Its role; labels of the furniture have `label`. */
  role: string;
  text: string;
  spans: readonly Span[];
}

/** A page as it stands on the desk, read from its document or from the screen. */
export interface StandingPage {
  articles: readonly (readonly StandingBlock[])[];
  furniture: readonly StandingBlock[];
}

/** A page as it should be: blocks told by their places in the source alone. The order of the articles says nothing. */
export interface Annotation {
  articles: readonly { blocks: readonly AnnotatedBlock[] }[];
  furniture: readonly AnnotatedBlock[];
}

export interface AnnotatedBlock {
  role: string;
  spans: readonly Span[];
}

/** Where the characters of spans stand in the source, in their order, white space left out. */
export function charactersOf(source: string, spans: readonly Span[]): number[] {
  const characters: number[] = [];
  for (const [start, end] of spans) {
    for (let at = start; at < end; at += 1) if (!isWhite(source.charAt(at))) characters.push(at);
  }
  return characters;
}

/**
 * Where each of a block's characters stands in its text. Throws where text and source have not the same number of
 * characters: then the block says something else than its source.
 */
export function offsetsOf(source: string, { text, spans }: StandingBlock): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!isWhite(text.charAt(at))) offsets.push(at);
  if (offsets.length !== charactersOf(source, spans).length)
    throw new Error(`A block is not as long as its source: ${text.slice(0, 40)}`);
  return offsets;
}
