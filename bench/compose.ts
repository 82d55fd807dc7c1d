import type { ArticleCopy, CopyBlock, PageCopy } from "./copy";
import type { Annotation } from "./pages";

/** One line of a made page, or a part of one, and the block that it belongs to; a blank line has none. */
export interface SetLine {
  readonly text: string;
  readonly of?: CopyBlock;
  /** It goes on in the row of the line before, behind a space. */
  readonly sameRow?: boolean;
}

/** A page as a style sets it: what is on it, and its lines in the order of the paste. */
export interface Setting {
  readonly copy: PageCopy;
  readonly lines: readonly SetLine[];
  /** What ends a line; a line feed if nothing is said. */
  readonly lineEnd?: string;
}

/** How a style sets an article. */
export interface House {
  readonly titles: "before" | "after";
  readonly titleLines: (block: CopyBlock) => string[];
  readonly textLines: (block: CopyBlock) => string[];
}

export const BLANK: SetLine = { text: "" };

/** An article's lines, its title before or after the rest. */
export function setArticle(article: ArticleCopy, house: House): SetLine[] {
  const titles = setTitles(article, house);
  const rest = setText(article, house);
  return house.titles === "before" ? [...titles, ...rest] : [...rest, ...titles];
}

export function setTitles(article: ArticleCopy, house: House): SetLine[] {
  return article.titles.flatMap((block) => linesOf(block, house.titleLines(block)));
}

export function setText(article: ArticleCopy, house: House): SetLine[] {
  return [...article.head, ...article.body, ...article.tail].flatMap((block) =>
    linesOf(block, house.textLines(block)),
  );
}

/** The page's furniture, a line for each. */
export function setFurniture(copy: PageCopy): SetLine[] {
  return copy.furniture.map((block) => ({ text: block.text, of: block }));
}

export function linesOf(block: CopyBlock, texts: readonly string[]): SetLine[] {
  return texts.map((text) => ({ text, of: block }));
}

/** The page's text, and its annotation: right by construction. */
export function compose({ copy, lines, lineEnd = "\n" }: Setting): { source: string; gold: Annotation } {
  const spans = new Map<CopyBlock, [number, number][]>();
  let source = "";
  for (const [i, line] of lines.entries()) {
    if (i > 0) source += line.sameRow ? " " : lineEnd;
    const start = source.length;
    source += line.text;
    if (!line.of) continue;
    const own = spans.get(line.of);
    if (own) own.push([start, source.length]);
    else spans.set(line.of, [[start, source.length]]);
  }
  const annotate = (block: CopyBlock) => ({ role: block.role, spans: spans.get(block) ?? [] });
  return {
    source,
    gold: {
      articles: copy.articles.map(({ titles, head, body, tail, reporters }) => ({
        blocks: [...titles, ...head, ...body, ...tail].map(annotate),
        reporters: [...reporters],
      })),
      furniture: copy.furniture.map(annotate),
    },
  };
}
