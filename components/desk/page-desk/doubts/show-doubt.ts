import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { textOffsetOf } from "@/editor/decisions/text-offset";
import { blockAtSource } from "@/editor/ledger/block-at-source";
import type { Span } from "@/engine/types";
import type { DecisionKey } from "@/newsroom/doubt/types";

/** The rest of the line of the source that a decision is about. */
export function lineFrom(source: string, at: number): Span {
  const end = source.indexOf("\n", at);
  return [at, Math.max(at + 1, end < 0 ? source.length : end)];
}

/**
 * Puts the cursor where a decision is and scrolls there, and leaves the focus where it is, so that one can go on walking.
 * Answers the position of the block; null where the page shows none.
 */
export function showDoubt({ view }: Editor, { at }: DecisionKey, source: string): number | null {
  const own = blockAtSource(view.state.doc, at);
  if (own?.article == null) return null;
  const pos = own.pos + 1 + textOffsetOf(own.node, at, source);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos)));
  const block = view.nodeDOM(own.pos);
  const pane = block instanceof HTMLElement ? block.closest(".page-document") : null;
  if (!pane) return own.pos;
  const [line, box] = [view.coordsAtPos(pos), pane.getBoundingClientRect()];
  const isSeen = line.top >= box.top + 40 && line.bottom <= box.bottom - 40;
  if (!isSeen) pane.scrollTop += line.top - box.top - box.height / 3;
  return own.pos;
}
