import { Extension } from "@tiptap/core";
import { type Command, type EditorState, Plugin, PluginKey, Selection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { currentPlace } from "@/editor/commands/places";
import { blockAtSource } from "@/editor/ledger/block-at-source";
import type { Span } from "@/engine/types";

/** The block with the cursor: what lights up in the source. */
export interface ActiveBlock {
  /** Position before the block. */
  pos: number;
  spans: readonly Span[];
  /** Index of its article, null in the furniture. */
  article: number | null;
}

interface ActiveState {
  active: ActiveBlock | null;
  /** Position before the block that is lit from the source, null for none. */
  lit: number | null;
}

const activeKey = new PluginKey<ActiveState>("activeBlock");

/** The block with the cursor; null while the selection is in none. The object stays the same while nothing of it changes. */
export const activeBlockIn = (state: EditorState): ActiveBlock | null =>
  activeKey.getState(state)?.active ?? null;

function read(state: EditorState, before: ActiveBlock | null): ActiveBlock | null {
  const place = currentPlace(state);
  if (!place) return null;
  const { pos, article } = place;
  const spans: readonly Span[] = place.node.attrs.spans;
  const same = before && before.pos === pos && before.article === article && before.spans === spans;
  return same ? before : { pos, spans, article };
}

/** Lights up the block that owns a character of the source (attribute `data-lit`); null puts the light out. */
export const highlightBlockAt =
  (offset: number | null): Command =>
  (state, dispatch) => {
    const lit = offset === null ? null : (blockAtSource(state.doc, offset)?.pos ?? null);
    if (offset !== null && lit === null) return false;
    dispatch?.(state.tr.setMeta(activeKey, { lit }));
    return true;
  };

/** Puts the cursor at the start of the block that owns a character of the source. */
export const goToSource =
  (offset: number): Command =>
  (state, dispatch) => {
    const found = blockAtSource(state.doc, offset);
    if (!found) return false;
    dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(found.pos + 1))).scrollIntoView());
    return true;
  };

export function activeBlockPlugin(): Plugin<ActiveState> {
  return new Plugin<ActiveState>({
    key: activeKey,
    state: {
      init: (_config, state) => ({ active: read(state, null), lit: null }),
      apply(tr, before, _old, state) {
        const meta: { lit: number | null } | undefined = tr.getMeta(activeKey);
        const lit = meta ? meta.lit : before.lit === null ? null : tr.mapping.map(before.lit);
        const active = tr.docChanged || tr.selectionSet ? read(state, before.active) : before.active;
        return active === before.active && lit === before.lit ? before : { active, lit };
      },
    },
    props: {
      decorations(state) {
        const lit = activeKey.getState(state)?.lit ?? null;
        const node = lit === null ? null : state.doc.nodeAt(lit);
        if (lit === null || !node?.isTextblock) return null;
        return DecorationSet.create(state.doc, [
          Decoration.node(lit, lit + node.nodeSize, { "data-lit": "" }),
        ]);
      },
    },
  });
}

export const ActiveBlockKeeper = Extension.create({
  name: "activeBlock",
  addProseMirrorPlugins: () => [activeBlockPlugin()],
});
