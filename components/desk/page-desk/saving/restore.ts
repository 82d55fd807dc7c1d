import type { Node, Schema } from "@tiptap/pm/model";
import type { FoundRecord } from "./journal";
import { type PartsChange, withTail } from "./journal-tail";
import { type MergedPage, mergePage } from "./merge-page";
import { withOwnSaves } from "./own-saves";
import { baseOf, isSame, isSameOrder, type PageBase } from "./page-base";

/**
 * What is to be done with a journal record found on opening a page that stands as `standing`: nothing, because the server
 * has all of it; or bring it together with what stands, with the articles in conflict that were edited on both sides.
 * A record that cannot be read says so.
 */
export function restorePage(
  record: Pick<FoundRecord, "version" | "articles" | "base" | "doc"> & { tail: PartsChange | null },
  standing: PageBase,
  schema: Schema,
): { kind: "nothing" } | { kind: "unreadable" } | ({ kind: "restore"; base: PageBase } & MergedPage) {
  const started = readDocument(schema, record.base);
  const whole = readDocument(schema, record.doc);
  const doc = whole && withTailOf(whole, record.tail, schema);
  if (!started || !doc) return { kind: "unreadable" };
  // The whole record was written before what it has was sent, so what stands like it is that save, whose answer was not heard.
  const base = withOwnSaves(baseOf(started, record.version, record.articles), [whole], standing);
  const merged = mergePage(base, doc, standing);
  const standingIds = [...standing.articles.keys()];
  const isThere =
    isSameOrder(
      merged.articles.map((node) => String(node.attrs.id)),
      standingIds,
    ) &&
    merged.articles.every((node) => isSame(node, standing.articles.get(String(node.attrs.id))?.node)) &&
    isSame(merged.furniture, standing.furniture);
  return isThere ? { kind: "nothing" } : { kind: "restore", base, ...merged };
}

function readDocument(schema: Schema, json: string): Node | null {
  try {
    const doc = schema.nodeFromJSON(JSON.parse(json));
    doc.check();
    return doc;
  } catch {
    return null;
  }
}

function withTailOf(whole: Node, tail: PartsChange | null, schema: Schema): Node | null {
  try {
    return tail ? withTail(whole, tail, schema) : whole;
  } catch {
    return null;
  }
}
