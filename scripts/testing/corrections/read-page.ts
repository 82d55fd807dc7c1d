import {
  type Annotation,
  charactersOf,
  offsetsOf,
  type StandingBlock,
  type StandingPage,
} from "./page-state";

/** A block of the annotation. */
export interface Wanted {
  /** Index of its article; null: it is to be set aside. */
  article: number | null;
  /** Counts through the annotation, in its order. */
  id: number;
  role: string;
}

/** One character of a standing block. */
export interface Character {
  /** Where it stands in the block's text. */
  offset: number;
  /** The block that it should be in. */
  wanted: Wanted;
  /** Its place among that block's characters. */
  order: number;
}

/** A block on the desk, character by character. */
export interface ReadBlock {
  article: number | null;
  index: number;
  role: string;
  text: string;
  characters: Character[];
}

/** A page on the desk beside its annotation. */
export interface Reading {
  articles: ReadBlock[][];
  furniture: ReadBlock[];
  /** How many articles there should be. */
  wantedArticles: number;
}

/** Reads a page character by character. Throws where the annotation does not know a character. */
export function readPage(source: string, page: StandingPage, annotation: Annotation): Reading {
  const wantedAt = new Map<number, { wanted: Wanted; order: number }>();
  let id = 0;
  const want = (article: number | null, blocks: Annotation["furniture"]) => {
    for (const { role, spans } of blocks) {
      const wanted = { article, id: id++, role };
      charactersOf(source, spans).forEach((at, order) => {
        wantedAt.set(at, { wanted, order });
      });
    }
  };
  annotation.articles.forEach(({ blocks }, article) => {
    want(article, blocks);
  });
  want(null, annotation.furniture);

  const read = (article: number | null) => (block: StandingBlock, index: number) => {
    const offsets = offsetsOf(source, block);
    const characters = charactersOf(source, block.spans).map((at, nth): Character => {
      const known = wantedAt.get(at);
      const offset = offsets[nth];
      if (!known || offset === undefined) throw new Error(`The annotation leaves out character ${at}.`);
      return { offset, ...known };
    });
    return { article, index, role: block.role, text: block.text, characters };
  };
  return {
    articles: page.articles.map((blocks, article) => blocks.map(read(article))),
    furniture: page.furniture.map(read(null)),
    wantedArticles: annotation.articles.length,
  };
}
