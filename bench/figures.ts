import type { Row } from "./scorer";

/** The figures of some pages together, as the scorer's README defines them. */
export interface Figures {
  readonly pages: number;
  readonly lossyPages: number;
  readonly correctionsPerPage: number;
  readonly exactArticles: number;
  readonly titleF1: number;
  readonly paragraphF1: number;
  readonly reporterF1: number;
  readonly untouchedPages: number;
}

export function figuresOf(rows: readonly Row[]): Figures {
  const sum = (field: (row: Row) => number) => rows.reduce((total, row) => total + field(row), 0);
  const ratio = (part: number, whole: number) => part / Math.max(1, whole);
  return {
    pages: rows.length,
    lossyPages: rows.filter((row) => row.problems.length > 0).length,
    correctionsPerPage: ratio(
      sum((row) => row.corrections),
      rows.length,
    ),
    exactArticles: ratio(
      sum((row) => row.exact),
      sum((row) => row.articles),
    ),
    titleF1: ratio(
      sum((row) => 2 * row.titleOk),
      sum((row) => row.titleAll + row.titlePred),
    ),
    paragraphF1: ratio(
      sum((row) => 2 * row.paragraphHits),
      sum((row) => row.paragraphs + row.predictedParagraphs),
    ),
    reporterF1: ratio(
      sum((row) => 2 * row.reporterHits),
      sum((row) => row.reportersGold + row.reportersPred),
    ),
    untouchedPages: ratio(
      rows.filter((row) => row.corrections === 0 && row.problems.length === 0).length,
      rows.length,
    ),
  };
}

export const FIGURE_HEADS = [
  "pages",
  "corrections a page",
  "articles exact",
  "title F1",
  "paragraph F1",
  "reporter F1",
  "untouched",
  "lossy pages",
];

/** The figures as a table's cells, under FIGURE_HEADS. */
export function figureCells(figures: Figures): string[] {
  return [
    String(figures.pages),
    figures.correctionsPerPage.toFixed(2),
    figures.exactArticles.toFixed(3),
    figures.titleF1.toFixed(3),
    figures.paragraphF1.toFixed(4),
    figures.reporterF1.toFixed(3),
    figures.untouchedPages.toFixed(2),
    String(figures.lossyPages),
  ];
}
