import type { Node } from "@tiptap/pm/model";

export interface PlacedBlock {
  node: Node;
  /** Position before the block. */
  pos: number;
}

/** The blocks and labels that two states of a page do not share, each list in document order. */
export interface ChangedBlocks {
  before: PlacedBlock[];
  after: PlacedBlock[];
}

/**
 * Tells two states of a page apart by node identity: ProseMirror makes new nodes of what a step touches and hands on
 * everything else, so articles and blocks that are the same object need no look. A block that moved is not changed.
 */
export function changedBlocks(before: Node, after: Node): ChangedBlocks {
  const most = Math.min(before.childCount, after.childCount);
  let head = 0;
  let headSize = 0;
  while (head < most && before.child(head) === after.child(head)) {
    headSize += before.child(head).nodeSize;
    head += 1;
  }
  let tail = 0;
  while (
    tail < most - head &&
    before.child(before.childCount - 1 - tail) === after.child(after.childCount - 1 - tail)
  )
    tail += 1;
  const old = blocksOf(before, head, before.childCount - tail, headSize);
  const fresh = blocksOf(after, head, after.childCount - tail, headSize);
  return { before: without(old, fresh), after: without(fresh, old) };
}

function blocksOf(doc: Node, from: number, to: number, start: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let pos = start;
  for (let index = from; index < to; index += 1) {
    const parent = doc.child(index);
    parent.forEach((node, offset) => {
      blocks.push({ node, pos: pos + 1 + offset });
    });
    pos += parent.nodeSize;
  }
  return blocks;
}

/** What `blocks` has and `others` has not, an object that stands there twice counted twice. */
function without(blocks: readonly PlacedBlock[], others: readonly PlacedBlock[]): PlacedBlock[] {
  const counts = new Map<Node, number>();
  for (const { node } of others) counts.set(node, (counts.get(node) ?? 0) + 1);
  return blocks.filter(({ node }) => {
    const count = counts.get(node) ?? 0;
    counts.set(node, count - 1);
    return count <= 0;
  });
}
