import type { Node } from "@tiptap/pm/model";
import { subtractStretches } from "@/editor/ledger/spans";
import { isSpans } from "@/editor/schema/spans-attribute";
import type { Span } from "@/engine/types";
import { type TextChange, textChanges } from "./text-changes";

/** A block whose text is not what was pasted. */
export interface ChangedBlock {
  /** Position before the block in the document. */
  pos: number;
  /** Its article, from 1; null in the furniture. */
  article: number | null;
  /** The block's role; in the furniture the reason why it stands there. */
  role: string;
  changes: TextChange[];
  /** Whether nothing of it was pasted: it was typed, or came from elsewhere. */
  isNew: boolean;
}

const known = new WeakMap<Node, { source: string; changes: TextChange[] }>();

/**
 * 原文对版面: every block whose text differs from the source that it claims, in the page's order. What was struck out in the
 * middle of a block is the tray's now, and is shown where it stood; the tray itself is not looked at further.
 * `unplaced` is the tray, ascending.
 */
export function changedOnPage(source: string, doc: Node, unplaced: readonly Span[]): ChangedBlock[] {
  const changed: ChangedBlock[] = [];
  doc.forEach((parent, parentPos, index) => {
    const isArticle = parent.type.name === "article";
    parent.forEach((block, offset) => {
      const spans: readonly Span[] = isSpans(block.attrs.spans) ? block.attrs.spans : [];
      const pasted = pastedText(source, spans, unplaced);
      const changes = changesOf(block, pasted);
      if (changes.length === 0) return;
      changed.push({
        pos: parentPos + 1 + offset,
        article: isArticle ? index + 1 : null,
        role: isArticle ? block.type.name : String(block.attrs.reason),
        changes,
        isNew: pasted === "",
      });
    });
  });
  return changed;
}

function changesOf(block: Node, pasted: string): TextChange[] {
  const before = known.get(block);
  if (before?.source === pasted) return before.changes;
  const changes = textChanges(pasted, block.textContent);
  known.set(block, { source: pasted, changes });
  return changes;
}

/** The source of a block, with what was struck out between two neighbouring stretches of it. */
function pastedText(source: string, spans: readonly Span[], unplaced: readonly Span[]): string {
  let text = "";
  spans.forEach(([start, end], index) => {
    const last = spans[index - 1]?.[1] ?? start;
    if (last < start && isStruckOut(source, last, start, unplaced)) text += source.slice(last, start);
    text += source.slice(start, end);
  });
  return text;
}

/** Whether everything in a stretch of the source that is not white space is in the tray. */
function isStruckOut(source: string, start: number, end: number, unplaced: readonly Span[]): boolean {
  const rest = subtractStretches([[start, end]], unplaced);
  return rest.every((stretch) => source.slice(...stretch).trim() === "");
}
