import type { Node } from "@tiptap/pm/model";
import { pageSchema } from "@/editor/schema/page-extensions";
import { baseOf, type PageBase } from "./page-base";

/** Ids for tests, readable in a failure. */
export const A = "aaaaaaaa-0000-4000-8000-000000000000";
export const B = "bbbbbbbb-0000-4000-8000-000000000000";
export const C = "cccccccc-0000-4000-8000-000000000000";

/** A page document for tests: articles of one paragraph each, and the labels of its furniture. */
export function pageOf(
  articles: readonly (readonly [id: string, text: string])[],
  labels: string[] = [],
): Node {
  return pageSchema.nodeFromJSON({
    type: "doc",
    content: [
      ...articles.map(([id, text]) => ({
        type: "article",
        attrs: { id },
        content: [{ type: "paragraph", content: [{ type: "text", text }] }],
      })),
      {
        type: "furniture",
        content: labels.map((text) => ({ type: "label", content: [{ type: "text", text }] })),
      },
    ],
  });
}

/** What the server has: every article in its version. */
export function standingAt(doc: Node, version: number, versions: Record<string, number>): PageBase {
  return baseOf(doc, version, versions);
}
