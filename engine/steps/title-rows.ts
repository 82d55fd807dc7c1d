import { LEAD, SUBHEAD_OPENING } from "../forms";
import type { Run } from "../line";
import { WEIGHTS } from "../weights";
import type { Affinity } from "./affinity";
import type { Stretch } from "./cut-page";

/** Half-open: `[from, to)` of the page's runs. */
export type Range = readonly [from: number, to: number];

/** One article of a row: its lines of title (none where the range is empty), and its text. */
export interface RowArticle {
  readonly title: Range;
  readonly text: Range;
}

/** Several articles whose titles stand in a row, before all their texts or after them. */
export interface TitleRow extends Stretch {
  readonly cost: number;
  readonly title: "before" | "after";
  readonly articles: readonly RowArticle[];
}

/** The cost of `[from, to)` as an article without a title; undefined where it cannot be one. */
export type UntitledCost = (from: number, to: number) => number | undefined;

/** The cheapest way to give some titles to some texts, the article given last and what went before. */
interface Share {
  readonly cost: number;
  readonly article?: RowArticle;
  readonly rest?: Share;
}

/**
 * Wherever lines of title stand in a row: how they would be shared out, in order, over the texts that follow, and over
 * the texts before. Whoever reads the titles first and then the columns gets such a page.
 */
export function findTitleRows(
  runs: readonly Run[],
  affinity: Affinity,
  untitledCost: UntitledCost,
): TitleRow[] {
  return rowsOfTitles(runs).flatMap((row) => [
    ...shareOut(runs, row, [row[1], endOfTexts(runs, row[1], 1)], affinity, untitledCost),
    ...shareOut(runs, row, [endOfTexts(runs, row[0], -1), row[0]], affinity, untitledCost),
  ]);
}

/** Two lines of title and more. */
function rowsOfTitles(runs: readonly Run[]): Range[] {
  const rows: Range[] = [];
  for (let from = 0; from < runs.length; from++) {
    let to = from;
    while (runs[to]?.kind === "title") to++;
    if (to - from >= 2 && to - from <= WEIGHTS.titleRow.mostLines) rows.push([from, to]);
    from = to;
  }
  return rows;
}

/** How far from a row of titles its texts may reach: to the next row. A line of title alone may be a crosshead. */
function endOfTexts(runs: readonly Run[], at: number, step: 1 | -1): number {
  const isTitle = (place: number) => runs[step > 0 ? place : place - 1]?.kind === "title";
  let end = at;
  while (end >= 0 && end <= runs.length && Math.abs(end - at) < WEIGHTS.titleRow.mostRuns) {
    if (isTitle(end) && isTitle(end + step)) break;
    end += step;
  }
  return Math.max(0, Math.min(runs.length, end));
}

/** What an article of a row costs: as one without a title, and what its title then makes better. */
function titledCost(
  [first, last]: Range,
  [from, to]: Range,
  affinity: Affinity,
  untitledCost: number,
): number {
  if (first === last) return untitledCost;
  const { untitled, titleLine, usualTitleLines, mostAffinity } = WEIGHTS.article;
  let gain = 0;
  for (let line = first; line < last; line++) gain += affinity(line, from, to);
  const extra = Math.max(0, last - first - usualTitleLines) * titleLine;
  return untitledCost - untitled + extra - Math.min(mostAffinity, gain);
}

/** What it costs that a text begins there, with no title between it and the one before. */
function textBegins(run: Run | undefined): number {
  const isOpening = run?.kind !== "paragraph" || LEAD.test(run.lines[0]?.text ?? "");
  return isOpening ? 0 : WEIGHTS.titleRow.noLead;
}

/** What it costs that another article's title begins with that line. */
function titleBegins(run: Run | undefined): number {
  return SUBHEAD_OPENING.test(run?.lines[0]?.text ?? "") ? WEIGHTS.article.subheadFirst : 0;
}

/** The rows that titles make with more and more of the texts beside them, each in its cheapest sharing. */
function shareOut(
  runs: readonly Run[],
  row: Range,
  texts: Range,
  affinity: Affinity,
  untitledCost: UntitledCost,
): TitleRow[] {
  const title = row[0] < texts[0] ? "before" : "after";
  // Titles and texts are counted from their own beginnings; where the texts come first, from their ends.
  const range = ([from, to]: Range, first: number, last: number): Range =>
    title === "before" ? [from + first, from + last] : [to - last, to - first];
  const lines = row[1] - row[0];
  const shares: (Share | undefined)[][] = [[{ cost: WEIGHTS.titleRow.begin }]];
  const rows: TitleRow[] = [];
  for (let end = 1; end <= texts[1] - texts[0]; end++) {
    const here: (Share | undefined)[] = [];
    shares.push(here);
    for (let start = 0; start < end; start++) {
      const text = range(texts, start, end);
      const untitled = untitledCost(...text);
      if (untitled === undefined) continue;
      const begins = text[0] === texts[0] ? 0 : textBegins(runs[text[0]]);
      // For each number of titles given so far, and each that it may go on from: one more article with that text.
      for (let last = 0; last <= lines; last++)
        for (let first = 0; first <= last; first++) {
          const own = range(row, first, last);
          const parts = first < last && own[0] > row[0] ? titleBegins(runs[own[0]]) : 0;
          const cost = begins + parts + titledCost(own, text, affinity, untitled);
          here[last] = cheaper(here[last], shares[start]?.[first], { title: own, text }, cost);
        }
    }
    const articles = articlesOf(here[lines]);
    if (articles.filter((article) => article.title[0] < article.title[1]).length < 2) continue;
    const [from, to] = title === "before" ? [row[0], texts[0] + end] : [texts[1] - end, row[1]];
    rows.push({ from, to, cost: here[lines]?.cost ?? 0, title, articles });
  }
  return rows;
}

/** The better of a sharing and another one that goes on with one more article. */
function cheaper(
  best: Share | undefined,
  rest: Share | undefined,
  article: RowArticle,
  own: number,
): Share | undefined {
  if (!rest) return best;
  const cost = rest.cost + own;
  return cost < (best?.cost ?? Number.POSITIVE_INFINITY) ? { cost, article, rest } : best;
}

/** The articles of a sharing in the order of the paste. */
function articlesOf(share: Share | undefined): RowArticle[] {
  const articles: RowArticle[] = [];
  for (let at = share; at; at = at.rest) if (at.article) articles.push(at.article);
  return articles.sort((a, b) => a.text[0] - b.text[0]);
}
