import type { Line } from "./line";
import { MEASURE_RANGE } from "./profile";
import { normaliseSpans } from "./spans";
import { readLines } from "./steps/read-lines";
import type { Span } from "./types";

/** A page as its editors approved it: what each block is and where it stands in the pasted text. */
export interface ApprovedPage {
  readonly articles: readonly {
    readonly blocks: readonly ApprovedBlock[];
    readonly reporters?: readonly string[];
  }[];
  readonly furniture: readonly ApprovedBlock[];
}

export interface ApprovedBlock {
  readonly role: string;
  readonly spans: readonly Span[];
}

const TITLES = ["kicker", "headline", "subhead"];
/** A paragraph of fewer rows has no inner one to measure. */
const FEWEST_ROWS = 3;

/** How often each habit occurs on one page. */
export interface Habits {
  readonly titles: Record<"before" | "after", number>;
  readonly measures: ReadonlyMap<number, number>;
}

/** Counts where the titles of the page's texts stand, and what measures the texts are set to. */
export function habitsOf(source: string, page: ApprovedPage): Habits {
  const titles = { before: 0, after: 0 };
  const measures = new Map<number, number>();
  for (const { blocks } of page.articles) {
    const paragraphs = blocks.filter((block) => block.role === "paragraph");
    if (paragraphs.length === 0) continue;
    const place = placeOfTitle(blocks, paragraphs);
    if (place) titles[place]++;
    for (const { spans } of paragraphs) {
      const measure = measureOf(source, spans);
      if (measure !== undefined) measures.set(measure, (measures.get(measure) ?? 0) + 1);
    }
  }
  return { titles, measures };
}

function placeOfTitle(
  blocks: readonly ApprovedBlock[],
  paragraphs: readonly ApprovedBlock[],
): "before" | "after" | undefined {
  const titles = blocks.filter((block) => TITLES.includes(block.role) && block.spans.length > 0);
  if (titles.length === 0) return undefined;
  return startOf(titles) < startOf(paragraphs) ? "before" : "after";
}

function startOf(blocks: readonly ApprovedBlock[]): number {
  return blocks.reduce(
    (least, { spans }) => Math.min(least, spans[0]?.[0] ?? least),
    Number.POSITIVE_INFINITY,
  );
}

/** The commonest width of a paragraph's inner rows; of several the widest. Undefined for a paragraph of few rows. */
function measureOf(source: string, spans: readonly Span[]): number | undefined {
  const rows = rowsOf(source, spans);
  if (rows.length < FEWEST_ROWS) return undefined;
  const counts = new Map<number, number>();
  for (const { width } of rows.slice(1, -1)) {
    const ems = Math.round(width);
    counts.set(ems, (counts.get(ems) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const ems = commonest?.[0] ?? 0;
  return ems >= MEASURE_RANGE.least && ems <= MEASURE_RANGE.most ? ems : undefined;
}

/** The rows that a block stands on: its pieces of one row are one. */
export function rowsOf(source: string, spans: readonly Span[]): Line[] {
  const own = normaliseSpans(source, spans);
  const rows: Span[] = [];
  for (const [start, end] of own) {
    const last = rows.at(-1);
    if (last && !/[\n\r]/u.test(source.slice(last[1], start))) rows[rows.length - 1] = [last[0], end];
    else rows.push([start, end]);
  }
  return rows.flatMap(([start, end]) => readLines(source.slice(start, end)));
}
