import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { matchesOf, type Wanted } from "@/editor/find/matches";
import { afterComposition } from "./after-composition";

/** What is looked for on the page, and where: in one article, by its id, or (null) in all. The furniture is not searched. */
export interface Search extends Wanted {
  articleId: string | null;
}

/** A place where it stands, in positions of the document. */
export interface Match {
  from: number;
  to: number;
}

/** How the search stands. */
export interface Found {
  search: Search | null;
  matches: readonly Match[];
  /** Index of the match that is looked at; -1 for none. */
  current: number;
}

interface FindState extends Found {
  decorations: DecorationSet;
  /** The places in each block as it was searched last: a key searches one block anew, not the page. */
  known: WeakMap<Node, readonly (readonly [number, number])[]>;
  /** Whether an input method composes: half a word is not searched, and nothing is drawn under it. */
  held: boolean;
}

type FindMeta =
  | { kind: "search"; search: Search | null }
  | { kind: "at"; from: number }
  | { kind: "release" };

const findKey = new PluginKey<FindState>("find");

const nothing = (): FindState => ({
  search: null,
  matches: [],
  current: -1,
  decorations: DecorationSet.empty,
  known: new WeakMap(),
  held: false,
});

/** How the search stands in this state; the object stays the same while nothing of it changes. */
export const foundIn = (state: EditorState): Found =>
  findKey.getState(state) ?? { search: null, matches: [], current: -1 };

/** Makes a transaction begin another search, or (null) end it. */
export const searching = (tr: Transaction, search: Search | null): Transaction =>
  tr.setMeta(findKey, { kind: "search", search } satisfies FindMeta);

/** Makes a transaction look at the match that begins at a position of its document. */
export const lookingAt = (tr: Transaction, from: number): Transaction =>
  tr.setMeta(findKey, { kind: "at", from } satisfies FindMeta);

function matchesIn(doc: Node, search: Search, known: FindState["known"]): Match[] {
  const matches: Match[] = [];
  doc.forEach((article, articlePos) => {
    if (article.type.name !== "article") return;
    if (search.articleId !== null && article.attrs.id !== search.articleId) return;
    article.forEach((block, offset) => {
      const places = known.get(block) ?? matchesOf(block.textContent, search);
      known.set(block, places);
      const start = articlePos + offset + 2;
      for (const [from, to] of places) matches.push({ from: start + from, to: start + to });
    });
  });
  return matches;
}

/** Draws what differs from what is drawn, and nothing else. */
function redraw(drawn: DecorationSet, doc: Node, matches: readonly Match[], current: number): DecorationSet {
  const keyOf = (from: number, to: number, isCurrent: boolean) => `${from} ${to} ${isCurrent}`;
  const wanted = new Map(
    matches.map((match, index) => [keyOf(match.from, match.to, index === current), { match, index }]),
  );
  const surplus = drawn
    .find()
    .filter(({ from, to, spec }) => !wanted.delete(keyOf(from, to, spec.isCurrent === true)));
  const missing = [...wanted.values()].map(({ match, index }) => {
    const isCurrent = index === current;
    const attrs = { class: isCurrent ? "find-match is-current" : "find-match" };
    return Decoration.inline(match.from, match.to, attrs, { isCurrent });
  });
  const kept = surplus.length > 0 ? drawn.remove(surplus) : drawn;
  return missing.length > 0 ? kept.add(doc, missing) : kept;
}

function next(before: FindState, tr: Transaction): FindState {
  const meta: FindMeta | undefined = tr.getMeta(findKey);
  if (meta?.kind === "search") return begin(meta.search, tr);
  const { search, known } = before;
  if (!search) return before;
  const drawn = tr.docChanged ? before.decorations.map(tr.mapping, tr.doc) : before.decorations;
  const root: Transaction = tr.getMeta("appendedTransaction") ?? tr;
  const composes = tr.docChanged && root.getMeta("composition") !== undefined;
  if (composes || (before.held && meta?.kind !== "release")) {
    if (!tr.docChanged) return before;
    const moved = before.matches.map(({ from, to }) => ({
      from: tr.mapping.map(from, 1),
      to: Math.max(tr.mapping.map(from, 1), tr.mapping.map(to, -1)),
    }));
    return { ...before, matches: moved, decorations: drawn, held: true };
  }
  if (!tr.docChanged && !meta && !tr.selectionSet) return before;
  const matches = tr.docChanged || before.held ? matchesIn(tr.doc, search, known) : before.matches;
  const current = currentOf(matches, before, tr, meta);
  if (matches === before.matches && current === before.current) return before;
  return {
    search,
    matches,
    current,
    decorations: redraw(drawn, tr.doc, matches, current),
    known,
    held: false,
  };
}

/** The match that is looked at now: the one asked for, the same as before, or the one that was selected by hand. */
function currentOf(matches: readonly Match[], before: FindState, tr: Transaction, meta?: FindMeta): number {
  if (meta?.kind === "at") return matches.findIndex(({ from }) => from === meta.from);
  if (tr.selectionSet && !tr.docChanged) {
    const { from, to } = tr.selection;
    return matches.findIndex((match) => match.from === from && match.to === to);
  }
  const last = before.matches[before.current];
  const from = last && tr.mapping.map(last.from, 1);
  return matches.findIndex((match) => match.from === from);
}

function begin(search: Search | null, { doc, selection }: Transaction): FindState {
  if (!search) return nothing();
  const { known } = nothing();
  const matches = matchesIn(doc, search, known);
  const after = matches.findIndex(({ from }) => from >= selection.from);
  const current = after < 0 ? Math.min(0, matches.length - 1) : after;
  const decorations = redraw(DecorationSet.empty, doc, matches, current);
  return { search, matches, current, decorations, known, held: false };
}

/** Keeps what is found true after any change, and marks it in the text. */
export function findPlugin(): Plugin<FindState> {
  return new Plugin<FindState>({
    key: findKey,
    state: { init: nothing, apply: (tr, before) => next(before, tr) },
    props: { decorations: (state) => findKey.getState(state)?.decorations },
    view: (view) =>
      afterComposition(view, () => {
        if (findKey.getState(view.state)?.held)
          view.dispatch(view.state.tr.setMeta(findKey, { kind: "release" } satisfies FindMeta));
      }),
  });
}

export const Find = Extension.create({
  name: "find",
  addProseMirrorPlugins: () => [findPlugin()],
});
