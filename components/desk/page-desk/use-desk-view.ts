"use client";

import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { startTransition, useEffect, useMemo, useState } from "react";
import type { Ledger } from "@/editor/ledger/ledger";
import { ledgerIn } from "@/editor/plugins/ledger";
import { loosePhoto } from "@/newsroom/preflight/rules/loose-photos";
import type { Finding } from "@/newsroom/preflight/types";
import { findingsByPieces, type PageToCheck } from "./findings";
import { inIdleTime } from "./in-idle-time";
import { type ArticleFacts, articleFacts, type SetAside, setAsideFacts } from "./page-facts";
import { type SourceLine, sourceLines } from "./source-lines";

/** What the panes show of the page document. */
export interface DeskView {
  /** What the rest was drawn up from. */
  doc: Node;
  articles: ArticleFacts[];
  setAside: SetAside[];
  ledger: Ledger;
  lines: SourceLine[];
  findings: readonly Finding[];
}

/** Milliseconds after the last key until the panes follow: typing itself draws nothing but the text. */
const REST = 140;

const NO_LEDGER: Ledger = { total: 0, placed: 0, discarded: 0, unplaced: 0, unplacedSpans: [] };

/** Everything the panes show but what preflight finds, drawn up from the document. */
function deskViewOf(source: string, state: EditorState): Omit<DeskView, "findings"> {
  const { doc } = state;
  return {
    doc,
    articles: articleFacts(doc),
    setAside: setAsideFacts(doc),
    ledger: ledgerIn(state) ?? NO_LEDGER,
    lines: sourceLines(source, doc),
  };
}

/** The view with what there is to say of photos that hang on none of its captions. */
export function withLoosePhotos(
  view: DeskView,
  loose: readonly { id: string; fileName: string }[],
): DeskView {
  return loose.length === 0 ? view : { ...view, findings: [...view.findings, ...loose.map(loosePhoto)] };
}

/**
 * Follows the document: at once where articles come, go or change places, else when typing rests; what preflight finds follows
 * in idle moments, while no key comes.
 */
export function useDeskView(editor: Editor | null, page: PageToCheck): DeskView | null {
  const [view, setView] = useState<Omit<DeskView, "findings"> | null>(null);
  const source = page.source?.text ?? "";

  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shape = shapeOf(editor.state.doc);
    const draw = () => setView((before) => keepLines(before, deskViewOf(source, editor.state)));
    draw();
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      const now = shapeOf(editor.state.doc);
      if (now !== shape) draw();
      else timer = setTimeout(() => startTransition(draw), REST);
      shape = now;
    };
    editor.on("transaction", onTransaction);
    return () => {
      clearTimeout(timer);
      editor.off("transaction", onTransaction);
    };
  }, [editor, source]);

  const findings = useFindings(editor, page, view?.doc ?? null);
  return useMemo(() => view && { ...view, findings }, [view, findings]);
}

function useFindings(
  editor: Editor | null,
  { number, source, day, lists, overrides, elsewhere }: PageToCheck,
  doc: Node | null,
): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    if (!editor || !doc) return;
    const page = { number, source, day, lists, overrides, elsewhere };
    const show = (found: Finding[]) => startTransition(() => setFindings(found));
    let stop = () => {};
    const rest = setTimeout(() => {
      stop = inIdleTime(findingsByPieces(page, doc, show));
    }, REST);
    const end = () => {
      clearTimeout(rest);
      stop();
      editor.off("transaction", onTransaction);
    };
    // A key makes what is looked for stale: the view that follows it, when typing rests, begins again.
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) end();
    };
    editor.on("transaction", onTransaction);
    return end;
  }, [editor, number, source, day, lists, overrides, elsewhere, doc]);
  return findings;
}

/** Typing moves nothing in the source: where every line looks as before, its pane is not drawn again. */
function keepLines<View extends Pick<DeskView, "lines">>(before: View | null, next: View): View {
  const isSame =
    before?.lines.length === next.lines.length &&
    before.lines.every(({ key }, index) => key === next.lines[index]?.key);
  return before && isSame ? { ...next, lines: before.lines } : next;
}

const shapeOf = (doc: Node) =>
  doc.children.map(({ attrs, childCount }) => `${attrs.id} ${attrs.sectionId} ${childCount}`).join();
