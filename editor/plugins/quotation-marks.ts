import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { asOneEvent } from "@/editor/commands/event";

interface Pair {
  open: string;
  close: string;
}

const DOUBLE: Pair = { open: "“", close: "”" };
const SINGLE: Pair = { open: "‘", close: "’" };
const PAIRS: Record<string, Pair> = {
  '"': DOUBLE,
  "“": DOUBLE,
  "”": DOUBLE,
  "'": SINGLE,
  "‘": SINGLE,
  "’": SINGLE,
};

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const CHINESE = /[\p{Script=Han}\u2e80-\u303f\uff00-\uffef—…“”‘’·]/u;

/**
 * The quotation mark that was meant where one was typed, told by the text of the block before and after: what is open is
 * closed, else one opens. The mark as it was typed where it is none of ours: an apostrophe (it's), inches, quotation in
 * an English sentence.
 */
export function markMeant(typed: string, before: string, after: string): string {
  const pair = PAIRS[typed];
  if (!pair) return typed;
  const isOpen = before.lastIndexOf(pair.open) > before.lastIndexOf(pair.close);
  if (isOpen) return pair.close;
  const last = before.trimEnd().at(-1) ?? "";
  const isStraight = typed === '"' || typed === "'";
  if (LETTER.test(before.at(-1) ?? "") && (isStraight || pair === SINGLE)) return typed;
  const neighbour = last || (after.trimStart().at(0) ?? "");
  if (isStraight && neighbour !== "" && !CHINESE.test(neighbour)) return typed;
  return pair.open;
}

interface Paired {
  /** Where the mark stands. */
  pos: number;
  typed: string;
}

const pairedKey = new PluginKey<Paired | null>("quotationMarks");

function onTextInput(view: EditorView, from: number, to: number, text: string): boolean {
  if (view.composing || !PAIRS[text]) return false;
  const { $from, $to } = { $from: view.state.doc.resolve(from), $to: view.state.doc.resolve(to) };
  if (!$from.parent.isTextblock || !$from.sameParent($to)) return false;
  const whole = $from.parent.textContent;
  const meant = markMeant(text, whole.slice(0, $from.parentOffset), whole.slice($to.parentOffset));
  if (meant === text) return false;
  // As typed first, then as meant: undo brings back what was typed.
  view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
  const tr = view.state.tr.insertText(meant, from, from + 1);
  view.dispatch(asOneEvent(tr).setMeta(pairedKey, { pos: from, typed: text } satisfies Paired));
  return true;
}

function takeBack(view: EditorView): boolean {
  const paired = pairedKey.getState(view.state);
  if (!paired || view.composing) return false;
  view.dispatch(asOneEvent(view.state.tr.insertText(paired.typed, paired.pos, paired.pos + 1)));
  return true;
}

/**
 * Puts the right member of a pair where a quotation mark is typed: “ ” ‘ ’ for the wrong one or a straight one. Undo or
 * Backspace right after it brings back what was typed. Never while an input method composes.
 */
export function quotationMarksPlugin(): Plugin<Paired | null> {
  return new Plugin<Paired | null>({
    key: pairedKey,
    state: {
      init: () => null,
      apply(tr, before) {
        const paired: Paired | undefined = tr.getMeta(pairedKey);
        if (paired) return paired;
        // What the ledger adds to the change belongs to it.
        if (tr.getMeta("appendedTransaction")) return before;
        return tr.docChanged || tr.selectionSet ? null : before;
      },
    },
    props: {
      handleTextInput: onTextInput,
      handleKeyDown: (view, { key, ctrlKey, metaKey, altKey }) =>
        key === "Backspace" && !ctrlKey && !metaKey && !altKey && takeBack(view),
    },
  });
}

export const QuotationMarks = Extension.create({
  name: "quotationMarks",
  // Before the keys of the desk, which have Backspace too.
  priority: 1100,
  addProseMirrorPlugins: () => [quotationMarksPlugin()],
});
