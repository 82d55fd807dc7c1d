import type { Node, Schema } from "@tiptap/pm/model";
import { isSame } from "./page-base";

/**
 * What changed in a page document since a whole record of it was written: the parts (articles, furniture) from `start`, `gone` of
 * them, are these instead. Small where one article is edited, whatever the page.
 */
export interface PartsChange {
  start: number;
  gone: number;
  /** The parts that stand there now, in JSON. */
  parts: string;
}

/** A change as the journal keeps it. */
export interface JournalTail extends PartsChange {
  at: number;
  /** When the whole record was written that it goes with. */
  since: number;
}

/** What leads from one document to another. Parts that were not touched are the same objects and cost nothing. */
export function tailOf(before: Node, after: Node): PartsChange {
  const [old, now] = [before.children, after.children];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && isSame(old[start], now[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(old.at(-1 - end), now.at(-1 - end))) end += 1;
  return {
    start,
    gone: old.length - end - start,
    parts: JSON.stringify(now.slice(start, now.length - end).map((part) => part.toJSON())),
  };
}

/** The document that a tail leads to. Throws where it cannot be read. */
export function withTail(before: Node, { start, gone, parts }: PartsChange, schema: Schema): Node {
  const read: unknown = JSON.parse(parts);
  if (!Array.isArray(read)) throw new RangeError("A tail is a list of parts.");
  const now = read.map((part) => schema.nodeFromJSON(part));
  const doc = schema.topNodeType.create(before.attrs, before.children.toSpliced(start, gone, ...now));
  doc.check();
  return doc;
}
