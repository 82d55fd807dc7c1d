import { closeHistory } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";

/**
 * Makes a command an event of its own for undo. History joins what follows within half a second: closing it parts the
 * command from what was typed before, and a time long past parts it from what is typed after.
 */
export const asOneEvent = (tr: Transaction): Transaction => closeHistory(tr).setTime(1);
