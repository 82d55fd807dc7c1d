import type { Node } from "@tiptap/pm/model";
import type { Span } from "@/engine/types";

/** A block or label, where it stands, and in which article (null in the furniture). */
export interface FoundBlock {
  node: Node;
  /** Position before the block. */
  pos: number;
  article: number | null;
}

/** The block that owns a character of the source, by its offset; null where it is in the tray or white space. */
export function blockAtSource(doc: Node, offset: number): FoundBlock | null {
  let found: FoundBlock | null = null;
  doc.forEach((parent, parentPos, index) => {
    if (found) return;
    parent.forEach((node, at) => {
      const spans: readonly Span[] = node.attrs.spans;
      if (!found && spans.some(([start, end]) => start <= offset && offset < end))
        found = { node, pos: parentPos + 1 + at, article: parent.type.name === "article" ? index : null };
    });
  });
  return found;
}
