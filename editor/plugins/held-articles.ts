import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { isFromOthers } from "./from-others";

/** Articles that somebody else writes on, by id, and who that is. */
export type Holders = ReadonlyMap<string, string>;

const heldKey = new PluginKey<Holders>("heldArticles");
const NOBODY: Holders = new Map();

/** Who else writes on which article. */
export const holdersIn = (state: EditorState): Holders => heldKey.getState(state) ?? NOBODY;

/** A transaction that says anew who writes on what; null where nothing differs. Not to be dispatched while one composes. */
export function holdArticles(state: EditorState, holders: Holders): Transaction | null {
  const before = holdersIn(state);
  const isSame = before.size === holders.size && [...holders].every(([id, name]) => before.get(id) === name);
  return isSame ? null : state.tr.setMeta(heldKey, holders).setMeta("addToHistory", false);
}

/** The articles that a transaction would change although somebody else writes on them; moving them about is no change. */
export function refusedArticles(tr: Transaction, state: EditorState): string[] {
  const holders = holdersIn(state);
  // What is appended belongs to a change that was let in.
  const isLetIn = isFromOthers(tr) || tr.getMeta("appendedTransaction");
  if (!tr.docChanged || holders.size === 0 || isLetIn) return [];
  const before = articlesIn(state.doc);
  const after = articlesIn(tr.doc);
  return [...holders.keys()].filter((id) => {
    const [here, there] = [before.get(id), after.get(id)];
    return here !== there && !(here && there?.eq(here));
  });
}

function articlesIn(doc: Node): Map<string, Node> {
  const articles = new Map<string, Node>();
  doc.forEach((node) => {
    if (node.type.name === "article") articles.set(String(node.attrs.id), node);
  });
  return articles;
}

/**
 * Keeps articles that somebody else writes on closed to whatever is done here: keys, commands, undo. What touches one of
 * them is refused whole. A composition in an article that was free is not met by this, because who holds what is told only
 * between compositions; one that begins in a held article finds its words taken out again as they come.
 */
export function heldArticlesPlugin(): Plugin<Holders> {
  return new Plugin<Holders>({
    key: heldKey,
    state: {
      init: () => NOBODY,
      apply: (tr, before) => tr.getMeta(heldKey) ?? before,
    },
    filterTransaction: (tr, state) => refusedArticles(tr, state).length === 0,
    props: {
      decorations(state) {
        const holders = holdersIn(state);
        if (holders.size === 0) return null;
        const held: Decoration[] = [];
        state.doc.forEach((node, pos) => {
          if (holders.has(String(node.attrs.id)))
            held.push(Decoration.node(pos, pos + node.nodeSize, { "data-held": "" }));
        });
        return DecorationSet.create(state.doc, held);
      },
      handleDOMEvents: {
        // Ends the composition: its words would only be taken out again. The notice above the article says why. Not at
        // once: the end must come after ProseMirror has noted the beginning, or it would wait for it for ever.
        compositionstart(view) {
          const { $from, $to } = view.state.selection;
          const ids = [$from, $to].map(($pos) => ($pos.depth > 0 ? String($pos.node(1).attrs.id) : ""));
          if (ids.some((id) => holdersIn(view.state).has(id))) setTimeout(() => view.dom.blur());
          return false;
        },
      },
    },
  });
}

export const HeldArticles = Extension.create({
  name: "heldArticles",
  addProseMirrorPlugins: () => [heldArticlesPlugin()],
});
