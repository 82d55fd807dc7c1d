import { reflow } from "../reflow";
import { isWhite } from "../spans";
import type { Block, Span, Split } from "../types";

/**
 * The ledger: whatever characters no block has are put into the furniture as `unplaced`, with a warning. The steps
 * before leave none; if one ever does, the page still loses nothing.
 */
export function account(source: string, split: Split): Split {
  const taken = new Uint8Array(source.length);
  const blocks: Block<string>[] = [
    ...split.articles.flatMap((article) => article.blocks),
    ...split.furniture,
  ];
  for (const block of blocks) for (const [start, end] of block.spans) taken.fill(1, start, end);
  const left: Span[] = [];
  for (let i = 0; i < source.length; i++) {
    if (taken[i] || isWhite(source.charAt(i))) continue;
    const last = left.at(-1);
    if (last && last[1] === i) left[left.length - 1] = [last[0], i + 1];
    else left.push([i, i + 1]);
  }
  if (left.length === 0) return split;
  return {
    ...split,
    furniture: [...split.furniture, { role: "unplaced", text: reflow(source, left), spans: left }],
    warnings: [...split.warnings, { code: "unplaced", spans: left }],
  };
}
