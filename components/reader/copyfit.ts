import type { Figure, PaperArticle, TextPart } from "./paper-article";

/**
 * How tall things come out on a page of three columns, in pixels at its full width. Chinese type is as wide as it is high, so
 * this can be reckoned without a browser; the style sheet (page.css) has the same sizes. It is used to choose between
 * arrangements, never to place anything, so a different screen or font makes a less even page and not a broken one.
 */
const COLUMN = 384;
const GAP = 40;
const TEXT = { size: 16, line: 28 };
const TITLE_SIZES = { lead: 40, second: 28, other: 24, brief: 18, photo: 20 };
/** Portraits stand in one column; everything wider spans its cell. */
const PORTRAIT = 1.1;
const LOWEST_RATIO = 0.8;

export type Rank = keyof typeof TITLE_SIZES;

/** Width of a cell that spans so many columns. */
export function widthOf(span: number): number {
  return span * COLUMN + (span - 1) * GAP;
}

/** The shape in which a photo is shown on a page, width by height: very tall ones are cropped. */
export function shownRatio({ width, height }: { width: number; height: number }): number {
  return Math.max(width / height, LOWEST_RATIO);
}

export function isPortrait(photo: { width: number; height: number }): boolean {
  return shownRatio(photo) < PORTRAIT;
}

/** Whether a photo runs in the text's columns: portraits do, and those of an article over the full width. */
export function standsInColumns(photo: { width: number; height: number }, rank: Rank, span: number): boolean {
  return span > 1 && rank !== "photo" && (isPortrait(photo) || span > 2);
}

/** Height of an article's titles, photo and caption above its text. */
export function headHeight(article: PaperArticle, rank: Rank, span: number): number {
  const width = widthOf(span);
  const lines = (texts: readonly string[], size: number) =>
    texts.reduce((sum, text) => sum + Math.ceil((ems(text) * size) / width), 0);
  const size = TITLE_SIZES[rank];
  const titles =
    lines(article.kicker, 16) * 26 +
    lines(article.headline, size) * size * 1.3 +
    lines(article.subhead, rank === "lead" ? 20 : 17) * 28;
  const [figure] = article.figures;
  return titles + 16 + (figure?.photo ? figureHeight(figure, rank, span) : 0);
}

/** Height of running text set in as many columns as the cell spans. */
export function textHeight(text: readonly TextPart[], span: number): number {
  const perLine = Math.floor(COLUMN / TEXT.size);
  const lines = text.reduce((sum, part) => sum + Math.ceil((ems(part.text) + 2) / perLine), 0);
  return Math.ceil(lines / span) * TEXT.line;
}

function figureHeight({ photo, caption, credit }: Figure, rank: Rank, span: number): number {
  if (!photo) return 0;
  const inColumns = standsInColumns(photo, rank, span);
  const width = inColumns ? COLUMN : widthOf(Math.min(span, 2));
  const captionLines = Math.ceil((ems(caption + credit) * 14) / width);
  const height = width / shownRatio(photo) + captionLines * 22 + 20;
  return inColumns ? height / span : height;
}

/** Width in characters: Latin letters and figures take half. */
function ems(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.5 : 1;
  return width;
}
