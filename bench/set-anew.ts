import type { AnnotatedBlock, AnnotatedPage, Annotation } from "./pages";

/** A block whose text is to be another: what stands in its place. */
export interface Edit {
  readonly block: AnnotatedBlock;
  readonly text: string;
}

/** A page with the text of some blocks replaced, and every other block's place moved with it. */
export function setAnew(page: AnnotatedPage, edits: readonly Edit[]): AnnotatedPage {
  const cuts = edits
    .map(({ block, text }) => ({ from: startOf(block), to: endOf(block), block, text }))
    .filter(({ block }) => isOnePiece(page.source, block))
    .sort((a, b) => a.from - b.from);
  let source = "";
  let at = 0;
  const moved = new Map<AnnotatedBlock, AnnotatedBlock>();
  for (const { from, to, block, text } of cuts) {
    source += page.source.slice(at, from);
    moved.set(block, { ...block, spans: [[source.length, source.length + text.length]] });
    source += text;
    at = to;
  }
  source += page.source.slice(at);
  const shift = (offset: number) =>
    cuts.reduce((sum, { from, to, text }) => (to <= offset ? sum + text.length - (to - from) : sum), offset);
  const place = (block: AnnotatedBlock): AnnotatedBlock =>
    moved.get(block) ?? {
      ...block,
      spans: block.spans.map(([start, end]): [number, number] => [shift(start), shift(end)]),
    };
  const gold: Annotation = {
    ...page.gold,
    articles: page.gold.articles.map((article) => ({ ...article, blocks: article.blocks.map(place) })),
    furniture: page.gold.furniture.map(place),
  };
  return { ...page, source, gold };
}

function startOf({ spans }: AnnotatedBlock): number {
  return Math.min(...spans.map(([start]) => start));
}

function endOf({ spans }: AnnotatedBlock): number {
  return Math.max(...spans.map(([, end]) => end));
}

/** Whether nothing but white space stands between a block's stretches. */
function isOnePiece(source: string, { spans }: AnnotatedBlock): boolean {
  return spans.slice(1).every(([start], i) => !/\S/u.test(source.slice(spans[i]?.[1] ?? 0, start)));
}

/** A page with a row of furniture at its head. */
export function headWith(page: AnnotatedPage, row: string): AnnotatedPage {
  const head: AnnotatedBlock = { role: "label", spans: [[0, row.length]] };
  const by = row.length + 1;
  const down = (block: AnnotatedBlock): AnnotatedBlock => ({
    ...block,
    spans: block.spans.map(([start, end]): [number, number] => [start + by, end + by]),
  });
  return {
    ...page,
    source: `${row}\n${page.source}`,
    gold: {
      ...page.gold,
      articles: page.gold.articles.map((article) => ({ ...article, blocks: article.blocks.map(down) })),
      furniture: [head, ...page.gold.furniture.map(down)],
    },
  };
}
