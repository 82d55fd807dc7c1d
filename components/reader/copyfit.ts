import { ratioOf, type Shape } from "@/editor/photo/crop";
import type { Figure, PaperArticle, TextPart } from "./paper-article";

/**
 * How tall things come out on a page of three columns, in pixels at its full width. Chinese type is as wide as it is high, so
 * this can be reckoned without a browser; the style sheet (page.css) has the same sizes. It is used to choose between
 * arrangements, never to place anything, so a different screen or font makes a less even page and not a broken one.
 */
const COLUMN = 384;
const GAP = 40;
const TEXT_SIZE = 16;
export const LINE = 28;
const TITLE_SIZES = { lead: 40, second: 28, other: 24, brief: 18, photo: 20 };
const PORTRAIT = 1.1;
const LOWEST_RATIO = 0.8;
const WIDEST_RATIO = 16 / 9;
/** A fitted text keeps this many lines, so that it is worth beginning to read. */
const FEWEST_LINES = 6;

export type Rank = keyof typeof TITLE_SIZES;

/**
 * Where an article's photo stands: over the text, in its first column, or beside it, one column wide (`side`) or two with the
 * titles over the text (`wide`).
 */
export type PhotoPlace = "above" | "columns" | "side" | "wide";

/** In pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * The shape in which a photo is shown on a page: those that lie are of one shape, unless they are panoramas; one that stands
 * is shown whole, unless it is very tall. At its own address each is shown whole.
 */
export function pageShape({ width, height }: Size): Shape {
  const ratio = width / height;
  if (ratio < LOWEST_RATIO) return "1:1";
  if (ratio < PORTRAIT) return "original";
  return ratio > WIDEST_RATIO ? "16:9" : "3:2";
}

/** Width by height, as it is shown on a page. */
export function shownRatio(photo: Size): number {
  return ratioOf(photo, pageShape(photo));
}

export function isPortrait(photo: Size): boolean {
  return shownRatio(photo) < PORTRAIT;
}

/** Chooses where an article's first photo stands in a cell of so many columns. */
export function photoPlace(
  { figures: [figure] }: Pick<PaperArticle, "figures">,
  text: readonly TextPart[],
  span: number,
): PhotoPlace {
  if (!figure?.photo || span === 1) return "above";
  if (isPortrait(figure.photo)) {
    return textHeight(text, span - 1) <= figureHeight(figure, 1) * 1.3 ? "side" : "columns";
  }
  if (span === 2) return "above";
  if (textHeight(text, 1) + 4 * LINE <= figureHeight(figure, 2) * 1.15) return "wide";
  return textHeight(text, 2) <= figureHeight(figure, 1) * 1.3 ? "side" : "columns";
}

/** In how many columns a text is set: a few lines are not torn apart. */
export function textColumns(text: readonly TextPart[], span: number): number {
  const lines = lineCount(text);
  if (lines <= 4) return 1;
  return Math.min(span, lines <= 9 ? 2 : span);
}

/** The height of an article in a cell of so many columns, and how much less it can be made do with. */
export function measure(
  article: PaperArticle,
  text: readonly TextPart[],
  rank: Rank,
  span: number,
): { height: number; give: number; gives: "text" | "photo" } {
  const [figure] = article.figures;
  const photo = (columns: number) => (figure ? figureHeight(figure, columns) : 0);
  const place = photoPlace(article, text, span);
  if (place === "wide") {
    const beside = titlesHeight(article, rank, 1) + textHeight(text, 1);
    return { height: Math.max(photo(2), beside), give: 0, gives: "text" };
  }
  const titles = titlesHeight(article, rank, span);
  if (place === "side") {
    return { height: titles + Math.max(photo(1), textHeight(text, span - 1)), give: 0, gives: "text" };
  }
  const words = textHeight(text, span);
  const height = titles + words + (place === "columns" ? photo(1) / span : photo(span));
  if (rank === "photo" && span === 1 && figure?.photo) {
    const least = COLUMN * (isPortrait(figure.photo) ? 0.9 : 0.58);
    return { height, give: Math.max(0, COLUMN / shownRatio(figure.photo) - least), gives: "photo" };
  }
  const give = rank === "brief" || rank === "photo" ? 0 : Math.max(0, words - FEWEST_LINES * LINE);
  return { height, give, gives: "text" };
}

function titlesHeight(article: PaperArticle, rank: Rank, span: number): number {
  const width = widthOf(span);
  const lines = (texts: readonly string[], size: number) =>
    texts.reduce((sum, text) => sum + Math.ceil((ems(text) * size) / width), 0);
  const size = TITLE_SIZES[rank];
  return (
    lines(article.kicker, 16) * 26 +
    lines(article.headline, size) * size * 1.3 +
    lines(article.subhead, rank === "lead" ? 20 : 17) * 28 +
    16
  );
}

function textHeight(text: readonly TextPart[], columns: number): number {
  return Math.ceil(lineCount(text) / columns) * LINE;
}

function lineCount(text: readonly TextPart[]): number {
  const perLine = COLUMN / TEXT_SIZE;
  return text.reduce((sum, part) => sum + Math.ceil((ems(part.text) + 2) / perLine), 0);
}

/** A photo so many columns wide, with its caption. */
function figureHeight({ photo, caption, credit }: Figure, columns: number): number {
  const width = widthOf(columns);
  const captionLines = Math.ceil((ems(caption + credit) * 14) / width);
  return (photo ? width / shownRatio(photo) : 0) + captionLines * 22 + 20;
}

function widthOf(span: number): number {
  return span * COLUMN + (span - 1) * GAP;
}

/** Width in characters: Latin letters and figures take half. */
function ems(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.5 : 1;
  return width;
}
