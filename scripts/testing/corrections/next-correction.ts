import { arrangeArticles } from "./arrange-articles";
import { arrangeBlocks } from "./arrange-blocks";
import type { Annotation, StandingPage } from "./page-state";
import { readPage } from "./read-page";

/** A place in the text: the block by its article (null: the furniture) and its number there, both from 0. */
export interface TextPlace {
  article: number | null;
  block: number;
  /** In the block's text. */
  offset: number;
}

/** One correction as an editor makes it: the cursor or the selection, then the command by its id in the registry. */
export interface Correction {
  command: string;
  anchor: TextPlace;
  head: TextPlace;
}

/**
 * What an editor would do next to bring a page to its annotation, with the commands of the desk alone; null where nothing
 * is left to do. First every character comes to its article or aside, then the blocks of each article are put right.
 */
export function nextCorrection(
  source: string,
  page: StandingPage,
  annotation: Annotation,
): Correction | null {
  const reading = readPage(source, page, annotation);
  return arrangeArticles(reading) ?? arrangeBlocks(reading);
}
