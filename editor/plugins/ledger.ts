import { Extension } from "@tiptap/core";
import { isHistoryTransaction } from "@tiptap/pm/history";
import { Fragment, type Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { changedBlocks, type PlacedBlock } from "@/editor/ledger/changed-blocks";
import { type Claim, carryForward, type Ledger, ledgerOf, reckon } from "@/editor/ledger/ledger";
import { settle } from "@/editor/ledger/settle";
import { SourceText } from "@/editor/ledger/source-text";
import { normaliseSpans, sameSpans, sortStretches, subtractStretches } from "@/editor/ledger/spans";
import type { Span } from "@/engine/types";
import { afterComposition } from "./after-composition";
import { isFromOthers } from "./from-others";

interface LedgerState {
  source: SourceText;
  /** The document that `ledger` speaks of: every span in it is true. */
  settled: Node;
  ledger: Ledger;
  /** What makes `doc` settled: spans to set, and the ledger that then holds. */
  due: { doc: Node; fixes: { pos: number; spans: readonly Span[] }[]; ledger: Ledger } | null;
  /** Whether a composition goes on: a block that is being composed is left alone until it ends. */
  held: boolean;
}

type LedgerMeta = "settled" | "release";

const ledgerKey = new PluginKey<LedgerState>("ledger");
const BROUGHT_BACK = "ledger.broughtBack";

/**
 * Marks a change that brings back blocks as they stood earlier. On the same source their spans were true, and hold as far
 * as they are lawful. From another source they come as words alone: nobody typed them over what they replace, so that
 * nothing counts as amended by them.
 */
export const bringsBack = (tr: Transaction, isSameSource: boolean): Transaction =>
  tr.setMeta(BROUGHT_BACK, isSameSource ? "spans" : "words");

/** The ledger of the page as it stands (during a composition: as it stood before). Null where no ledger is kept. */
export const ledgerIn = (state: EditorState): Ledger | null => ledgerKey.getState(state)?.ledger ?? null;

/** Whether a composition goes on, so that the ledger waits for its end. */
export const isLedgerHeld = (state: EditorState): boolean => ledgerKey.getState(state)?.held ?? false;

const claimOf = ({ node }: PlacedBlock): Claim => ({
  spans: node.attrs.spans,
  discarded: node.type.name === "label",
});

function next(before: LedgerState, tr: Transaction): LedgerState {
  const meta: LedgerMeta | undefined = tr.getMeta(ledgerKey);
  if (meta === "settled" && before.due)
    return { ...before, settled: tr.doc, ledger: before.due.ledger, due: null, held: false };
  if (!tr.docChanged && meta !== "release") return before;
  const root: Transaction = tr.getMeta("appendedTransaction") ?? tr;
  if (root.getMeta("composition") !== undefined) return { ...before, due: null, held: true };

  const { source } = before;
  const changed = changedBlocks(before.settled, tr.doc);
  const old = changed.before.map(claimOf);
  const fresh = changed.after.map(claimOf);
  // Undo, redo and restoring bring back blocks with spans that were true, and become false only if something went past the
  // history, or stays where it is. What others saved was settled at their desk: reckoned anew, it would differ and be saved
  // again, to and fro.
  const wasTrue = isHistoryTransaction(root) || isFromOthers(root) || root.getMeta(BROUGHT_BACK) === "spans";
  const trusted = wasTrue && isLawful(before, old, fresh);
  const spans = trusted
    ? fresh.map((claim) => claim.spans)
    : settle(source, {
        before: old.map((claim) => claim.spans),
        after: changed.after.map(({ node }) => ({ text: node.textContent, spans: node.attrs.spans })),
        unplaced: before.ledger.unplacedSpans,
        isTyped: root.getMeta(BROUGHT_BACK) !== "words",
      });
  const after = fresh.map(({ discarded }, index) => ({ spans: spans[index] ?? [], discarded }));
  const unmoved =
    old.length === after.length &&
    old.every((claim, index) => {
      const other = after[index];
      return other && claim.discarded === other.discarded && sameSpans(claim.spans, other.spans);
    });
  const ledger = unmoved ? before.ledger : carryForward(source, before.ledger, old, after);
  const fixes = changed.after.flatMap(({ node, pos }, index) => {
    const settled = spans[index] ?? [];
    const brought: Span[] = node.attrs.spans;
    return sameSpans(brought, settled) ||
      (brought.length > 0 && sameSpans(normaliseSpans(source, brought), settled))
      ? []
      : [{ pos, spans: settled }];
  });
  if (fixes.length > 0) return { ...before, due: { doc: tr.doc, fixes, ledger }, held: false };
  return { source, settled: tr.doc, ledger, due: null, held: false };
}

/** Whether blocks claim no more than what the blocks they replace and the tray give, and nothing twice. */
function isLawful({ source, ledger }: LedgerState, old: readonly Claim[], fresh: readonly Claim[]): boolean {
  const given = source.toRanges([...old.flatMap(({ spans }) => spans), ...ledger.unplacedSpans]);
  const claimed = source.toRanges(fresh.flatMap(({ spans }) => spans));
  const size = (ranges: readonly (readonly [number, number])[]) =>
    ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const distinct = sortStretches(claimed);
  return size(distinct) === size(claimed) && subtractStretches(distinct, sortStretches(given)).length === 0;
}

/** A document that claims a character twice is held to claim nothing, until the first change settles all of it. */
function open(source: SourceText, doc: Node): LedgerState {
  const blank = doc.copy(Fragment.empty);
  const claims = changedBlocks(blank, doc).after.map(claimOf);
  const empty: LedgerState = {
    source,
    settled: blank,
    ledger: ledgerOf(source, blank),
    due: null,
    held: false,
  };
  return isLawful(empty, [], claims) ? { ...empty, settled: doc, ledger: reckon(source, claims) } : empty;
}

/**
 * Keeps the spans of every block true after any change, and with them the ledger. What it sets belongs to the change that
 * made it necessary: one undo takes back both, and no selection moves. Its work is that of the changed blocks alone.
 */
export function ledgerPlugin(source: string): Plugin<LedgerState> {
  const text = new SourceText(source);
  return new Plugin<LedgerState>({
    key: ledgerKey,
    state: {
      init: (_config, { doc }) => open(text, doc),
      apply: (tr, before) => next(before, tr),
    },
    appendTransaction(_transactions, _before, state) {
      const due = ledgerKey.getState(state)?.due;
      if (!due || due.doc !== state.doc) return null;
      const { tr } = state;
      for (const { pos, spans } of due.fixes) tr.setNodeAttribute(pos, "spans", spans);
      return tr.setMeta(ledgerKey, "settled");
    },
    view: (view) =>
      afterComposition(view, () => {
        if (ledgerKey.getState(view.state)?.held) view.dispatch(view.state.tr.setMeta(ledgerKey, "release"));
      }),
  });
}

/** The ledger for an editor: configure it with the page's source. */
export const LedgerKeeper = Extension.create<{ source: string }>({
  name: "ledger",
  addOptions: () => ({ source: "" }),
  addProseMirrorPlugins() {
    return [ledgerPlugin(this.options.source)];
  },
});
