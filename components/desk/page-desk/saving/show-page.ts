import { Fragment, type Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { isSame } from "./page-base";

/**
 * A transaction that makes the document these articles and this furniture, touching only what differs, down to the
 * characters, so that the cursor stays where it can; null where nothing differs.
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
      if (!isSame(here, there)) turnInto(tr, pos, here, there);
    }
  } else {
    const { start, end } = shared(standing, wanted);
    tr.replaceWith(
      sizeOf(standing.slice(0, start)),
      sizeOf(standing.slice(0, standing.length - end)),
      wanted.slice(start, wanted.length - end),
    );
    keepSelection(tr, state);
  }
  return tr.docChanged ? tr : null;
}

/** Where articles come, go or change places, the selection goes along with its article. */
function keepSelection(tr: Transaction, { selection }: EditorState): void {
  const { $anchor, $head } = selection;
  if ($anchor.depth === 0 || $head.depth === 0 || $anchor.before(1) !== $head.before(1)) return;
  const article = $head.node(1);
  const before = $head.before(1);
  let now: number | null = null;
  tr.doc.forEach((node, pos) => {
    if (isSame(node, article)) now = pos;
  });
  if (now === null) return;
  const moved = now - before;
  tr.setSelection(TextSelection.create(tr.doc, $anchor.pos + moved, $head.pos + moved));
}

/** Turns an article or the furniture at a position into another of the same kind. */
function turnInto(tr: Transaction, pos: number, here: Node, there: Node): void {
  const [before, after] = [here.children, there.children];
  const { start, end } = shared(before, after);
  const from = pos + 1 + sizeOf(before.slice(0, start));
  const removed = before.slice(start, before.length - end);
  const inserted = after.slice(start, after.length - end);
  const isAlike =
    removed.length === inserted.length && removed.every(({ type }, index) => type === inserted[index]?.type);
  if (isAlike) {
    let blockPos = from + sizeOf(removed);
    for (let index = removed.length - 1; index >= 0; index -= 1) {
      const [block, other] = [removed[index], inserted[index]];
      if (!block || !other) continue;
      blockPos -= block.nodeSize;
      turnBlockInto(tr, blockPos, block, other);
    }
  } else tr.replaceWith(from, from + sizeOf(removed), inserted);
  setAttributes(tr, pos, here, there);
}

function turnBlockInto(tr: Transaction, pos: number, here: Node, there: Node): void {
  const start = here.content.findDiffStart(there.content);
  const ends = here.content.findDiffEnd(there.content);
  if (start !== null && ends) {
    // Where characters repeat, the ends found from both sides may cross.
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    const slice = there.slice(start, ends.b + overlap).content;
    tr.replaceWith(pos + 1 + start, pos + 1 + ends.a + overlap, Fragment.from(slice));
  }
  setAttributes(tr, pos, here, there);
}

function setAttributes(tr: Transaction, pos: number, here: Node, there: Node): void {
  for (const [name, value] of Object.entries(there.attrs)) {
    if (JSON.stringify(value) !== JSON.stringify(here.attrs[name])) tr.setNodeAttribute(pos, name, value);
  }
}

/** How many nodes two lists share at their starts and at their ends. */
function shared(before: readonly Node[], after: readonly Node[]): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return { start, end };
}

const sizeOf = (nodes: readonly Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0);

function isSameMembers(standing: readonly Node[], wanted: readonly Node[]): boolean {
  return (
    standing.length === wanted.length &&
    standing.every((node, index) => node.attrs.id === wanted[index]?.attrs.id)
  );
}
