import { Fragment } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";

const CONTROLS = /\p{Cc}+/gu;

/**
 * Puts words in the place of others inside one block; what stays keeps its place in the source. Not `insertText`, which
 * takes a block away whose whole text is replaced by nothing.
 */
export function putWords(tr: Transaction, { from, to }: { from: number; to: number }, text: string): void {
  const words = text.replace(CONTROLS, "").toWellFormed();
  tr.replaceWith(from, to, words === "" ? Fragment.empty : tr.doc.type.schema.text(words));
}
