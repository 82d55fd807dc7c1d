import type { Attrs, Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { asOneEvent } from "./event";

/** An article as a command wants it. */
export interface ArticleDraft {
  attrs: Attrs;
  blocks: Node[];
}

/** The page as a command wants it: pure lists, so that moving things about is moving things about. */
export interface PageDraft {
  articles: ArticleDraft[];
  labels: Node[];
}

/** A place in the text told by its block, so that it survives the block's move. */
export interface Caret {
  block: Node;
  offset: number;
}

export function draftOf(doc: Node): PageDraft {
  const articles = doc.children
    .filter((node) => node.type.name === "article")
    .map(({ attrs, children }) => ({ attrs, blocks: [...children] }));
  return { articles, labels: [...(doc.lastChild?.children ?? [])] };
}

/** Both ends of the selection, to be found again after the blocks have moved. */
export const caretsOf = ({ selection: { $anchor, $head } }: EditorState): [Caret, Caret] => [
  { block: $anchor.parent, offset: $anchor.parentOffset },
  { block: $head.parent, offset: $head.parentOffset },
];

/**
 * The transaction that makes a page of a draft with the smallest steps that do: articles and blocks that stay are not
 * touched. An article without blocks disappears; the last one keeps an empty paragraph. The selection goes to `carets`.
 */
export function rearrange(state: EditorState, draft: PageDraft, carets = caretsOf(state)): Transaction {
  const { tr, doc, schema } = state;
  const { article: articleType, paragraph } = schema.nodes;
  if (!articleType || !paragraph) return tr;
  const before = doc.children.slice(0, -1);
  const kept = draft.articles.filter(({ blocks }) => blocks.length > 0);
  const [first] = draft.articles;
  if (kept.length === 0 && first) kept.push({ attrs: first.attrs, blocks: [paragraph.create()] });
  const after = kept.map(
    ({ attrs, blocks }) =>
      before.find((node) => node.attrs === attrs && sameNodes(node.children, blocks)) ??
      articleType.create(attrs, blocks),
  );
  const furniture = doc.lastChild;
  if (furniture)
    replaceChildren(tr, doc.content.size - furniture.nodeSize + 1, furniture.children, draft.labels);
  replaceArticles(tr, before, after);
  select(tr, carets);
  return asOneEvent(tr).scrollIntoView();
}

const sameNodes = (a: readonly Node[], b: readonly Node[]) =>
  a.length === b.length && a.every((node, index) => node === b[index]);

/** How many nodes two lists share at their start and at their end. */
function shared(before: readonly Node[], after: readonly Node[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
}

const sizeOf = (nodes: readonly Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0);

function replaceChildren(
  tr: Transaction,
  start: number,
  before: readonly Node[],
  after: readonly Node[],
): void {
  const { head, tail } = shared(before, after);
  const from = start + sizeOf(before.slice(0, head));
  const removed = before.slice(head, before.length - tail);
  const inserted = after.slice(head, after.length - tail);
  if (removed.length + inserted.length > 0) tr.replaceWith(from, from + sizeOf(removed), inserted);
}

function replaceArticles(tr: Transaction, before: readonly Node[], after: readonly Node[]): void {
  const sameOnes =
    before.length === after.length && before.every((node, i) => node.attrs === after[i]?.attrs);
  if (!sameOnes) {
    replaceChildren(tr, 0, before, after);
    return;
  }
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const start = sizeOf(before.slice(0, index)) + 1;
    replaceChildren(tr, start, before[index]?.children ?? [], after[index]?.children ?? []);
  }
}

function select(tr: Transaction, [anchor, head]: [Caret, Caret]): void {
  const find = ({ block, offset }: Caret): number | null => {
    let found: number | null = null;
    tr.doc.descendants((node, pos) => {
      if (node === block && node.isTextblock) found = pos + 1 + Math.min(offset, node.content.size);
      return found === null && !node.isTextblock;
    });
    return found;
  };
  const to = find(head);
  const from = find(anchor) ?? to;
  if (from !== null && to !== null) tr.setSelection(TextSelection.create(tr.doc, from, to));
}
