import type { Node } from "@tiptap/pm/model";
import { align } from "@/editor/ledger/align";
import { unitsOfText } from "@/editor/ledger/source-text";
import { isSpans } from "@/editor/schema/spans-attribute";

/**
 * Where in a block's text the character stands that is at this offset of the source: how many code units are before it.
 * Lines were joined and words may have been mended since, so the two texts are laid beside each other; a character that is
 * gone stands where the next one does that is left.
 */
export function textOffsetOf(block: Node, at: number, source: string): number {
  const spans = isSpans(block.attrs.spans) ? block.attrs.spans : [];
  const text = block.textContent;
  const slices = spans.map(([start, end]) => source.slice(start, end));
  const own = spans.findIndex(([start, end]) => start <= at && at < end);
  const before = slices.slice(0, Math.max(own, 0)).join("") + source.slice(spans[own]?.[0] ?? at, at);
  const wanted = unitsOfText(before).length;
  const matches = align(unitsOfText(slices.join("")), unitsOfText(text));
  const unit = matches.findIndex((match) => match >= wanted);
  return unit < 0 ? text.length : offsetOfUnit(text, unit);
}

function offsetOfUnit(text: string, unit: number): number {
  let [offset, units] = [0, 0];
  for (const character of text) {
    const own = unitsOfText(character).length;
    if (own > 0 && units + own > unit) break;
    units += own;
    offset += character.length;
  }
  return offset;
}
