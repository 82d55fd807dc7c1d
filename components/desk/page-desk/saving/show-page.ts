import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { isSame } from "./page-base";

/**
 * A transaction that makes the document these articles and this furniture, touching only what differs, so that the cursor
 * stays where it can; null where nothing differs.
 */
export function showPage(state: EditorState, articles: readonly Node[], furniture: Node): Transaction | null {
  const wanted = [...articles, furniture];
  const standing = state.doc.children;
  const { tr } = state;
  if (isSameMembers(standing, wanted)) {
    let pos = state.doc.content.size;
    for (let index = standing.length - 1; index >= 0; index -= 1) {
      const [here, there] = [standing[index], wanted[index]];
      if (!here || !there) continue;
      pos -= here.nodeSize;
      if (!isSame(here, there)) tr.replaceWith(pos, pos + here.nodeSize, there);
    }
  } else {
    let start = 0;
    while (isSame(standing[start], wanted[start]) && start < wanted.length) start += 1;
    let end = 0;
    while (
      end < Math.min(standing.length, wanted.length) - start &&
      isSame(standing.at(-1 - end), wanted.at(-1 - end))
    )
      end += 1;
    const sizeOf = (nodes: readonly Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0);
    tr.replaceWith(
      sizeOf(standing.slice(0, start)),
      sizeOf(standing.slice(0, standing.length - end)),
      wanted.slice(start, wanted.length - end),
    );
  }
  return tr.docChanged ? tr : null;
}

function isSameMembers(standing: readonly Node[], wanted: readonly Node[]): boolean {
  return (
    standing.length === wanted.length &&
    standing.every((node, index) => node.attrs.id === wanted[index]?.attrs.id)
  );
}
