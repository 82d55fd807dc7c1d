import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";

/** The article with this id and its position; null where it is gone. */
export function findArticle(doc: Node, articleId: string): { node: Node; pos: number } | null {
  let pos = 0;
  for (const node of doc.children) {
    if (node.attrs.id === articleId) return { node, pos };
    pos += node.nodeSize;
  }
  return null;
}

/** Puts an empty headline into an article that has none, behind its kickers, with the cursor in it. */
export function addHeadline(state: EditorState, articleId: string): Transaction | null {
  const article = findArticle(state.doc, articleId);
  const headline = state.schema.nodes.headline?.create();
  if (!article || !headline) return null;
  let pos = article.pos + 1;
  for (const block of article.node.children) {
    if (block.type.name !== "kicker") break;
    pos += block.nodeSize;
  }
  const tr = state.tr.insert(pos, headline);
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1));
}

/** Puts the cursor into the block that stands at a position, and shows it. */
export function cursorAt(state: EditorState, pos: number): Transaction {
  const near = TextSelection.near(state.doc.resolve(Math.min(pos + 1, state.doc.content.size)));
  return state.tr.setSelection(near).scrollIntoView();
}

/**
 * Puts the cursor into the block at a position and shows it. The focus goes first: ProseMirror scrolls to no selection while
 * the browser's own stands outside the document, as after a click into the source.
 */
export function goTo({ view }: Editor, pos: number): void {
  view.focus();
  view.dispatch(cursorAt(view.state, pos));
}

/** Selects words of the block whose text begins at a position, as far as they are still there. */
export function selectWords({ view }: Editor, start: number, [from, to]: readonly [number, number]): void {
  const { doc, tr } = view.state;
  const end = doc.resolve(start).end();
  view.dispatch(
    tr.setSelection(TextSelection.create(doc, Math.min(start + from, end), Math.min(start + to, end))),
  );
}

/** A command done as if the cursor were in the block at a position. */
export const inBlock =
  (pos: number, command: Command): Command =>
  (state, dispatch, view) =>
    command(state.apply(cursorAt(state, pos)), dispatch, view);

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** A stretch of the source with its lines joined: without a space, but where words of letters meet. */
export function joinLines(stretch: string): string {
  return stretch
    .split(/\s*\n\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce((text, line) => {
      const meet = WORD.test(text.at(-1) ?? "") && WORD.test(line.charAt(0));
      return meet ? `${text} ${line}` : text + line;
    }, "");
}
