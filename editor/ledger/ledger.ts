import type { Node } from "@tiptap/pm/model";
import { type PageDocument, takeApart } from "@/editor/document";
import type { Span } from "@/engine/types";

/** Where a source's characters are that are not white space, in UTF-16 code units. The three always add up to `total`. */
export interface Ledger {
  total: number;
  /** In an article. */
  placed: number;
  /** In the furniture: discarded on purpose. */
  discarded: number;
  /** Nowhere: what the tray holds. */
  unplaced: number;
  /** The stretches of the tray, in the source's order; white space between two does not part them. */
  unplacedSpans: Span[];
}

const SPACE = /\s/u;

/** Counts where every character of the source is. */
export function ledgerOf(source: string, page: Node | PageDocument): Ledger {
  const { articles, furniture } = takeApart(page);
  const claimed = new Uint8Array(source.length);
  const claim = (spans: readonly Span[], mark: number) => {
    for (const [start, end] of spans) claimed.fill(mark, start, end);
  };
  for (const label of furniture.content) claim(label.attrs.spans, DISCARDED);
  for (const article of articles) for (const block of article.content) claim(block.attrs.spans, PLACED);

  const counts = [0, 0, 0];
  const unplacedSpans: [number, number][] = [];
  let open: [number, number] | null = null;
  for (let offset = 0; offset < source.length; offset++) {
    if (SPACE.test(source.charAt(offset))) continue;
    const mark = claimed[offset] ?? UNPLACED;
    counts[mark] = (counts[mark] ?? 0) + 1;
    if (mark !== UNPLACED) open = null;
    else if (open) open[1] = offset + 1;
    else {
      open = [offset, offset + 1];
      unplacedSpans.push(open);
    }
  }
  const [unplaced = 0, placed = 0, discarded = 0] = counts;
  return { total: unplaced + placed + discarded, placed, discarded, unplaced, unplacedSpans };
}

const UNPLACED = 0;
const PLACED = 1;
const DISCARDED = 2;
