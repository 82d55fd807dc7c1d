import type { Transaction } from "@tiptap/pm/state";

const FROM_OTHERS = "fromOthers";

/** Marks a transaction as what stands on the server, or as what a person chose where both sides met: nothing typed here. */
export const fromOthers = (tr: Transaction): Transaction => tr.setMeta(FROM_OTHERS, true);

/** Whether a transaction brings in what stands elsewhere. */
export const isFromOthers = (tr: Transaction): boolean => tr.getMeta(FROM_OTHERS) === true;
