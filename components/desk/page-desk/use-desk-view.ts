"use client";

import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { startTransition, useEffect, useState } from "react";
import { type ArticleContent, articleContentOf, furnitureContentOf } from "@/editor/document";
import type { Ledger } from "@/editor/ledger/ledger";
import { ledgerIn } from "@/editor/plugins/ledger";
import type { PageForDesk } from "@/newsroom/page/types";
import { check } from "@/newsroom/preflight/check";
import { loosePhoto } from "@/newsroom/preflight/rules/loose-photos";
import type { Finding } from "@/newsroom/preflight/types";
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
  findings: Finding[];
}

/** What of the page the document does not say. */
type PageToCheck = Pick<PageForDesk, "source" | "day" | "lists" | "overrides" | "elsewhere">;

/** Milliseconds after the last key until the panes follow: typing itself draws nothing but the text. */
const REST = 140;

const NO_LEDGER: Ledger = { total: 0, placed: 0, discarded: 0, unplaced: 0, unplacedSpans: [] };

const contents = new WeakMap<Node, ArticleContent>();

function contentOf(article: Node): ArticleContent {
  const known = contents.get(article) ?? articleContentOf(article);
  contents.set(article, known);
  return known;
}

/** Everything the panes show, drawn up from the document. */
export function deskViewOf(page: PageToCheck, state: EditorState): DeskView {
  const { doc } = state;
  const source = page.source?.text ?? "";
  const articles = doc.children.filter(({ type }) => type.name === "article").map(contentOf);
  const furniture = doc.lastChild
    ? furnitureContentOf(doc.lastChild)
    : { type: "furniture" as const, content: [] };
  return {
    doc,
    articles: articleFacts(doc),
    setAside: setAsideFacts(doc),
    ledger: ledgerIn(state) ?? NO_LEDGER,
    lines: sourceLines(source, doc),
    findings: check({ ...page, source, articles, furniture, photos: [] }),
  };
}

/** The view with what there is to say of photos that hang on none of its captions. */
export function withLoosePhotos(
  view: DeskView,
  loose: readonly { id: string; fileName: string }[],
): DeskView {
  return loose.length === 0 ? view : { ...view, findings: [...view.findings, ...loose.map(loosePhoto)] };
}

/** Follows the document: at once where articles come, go or change places, else when typing rests. */
export function useDeskView(editor: Editor | null, page: PageToCheck): DeskView | null {
  const [view, setView] = useState<DeskView | null>(null);
  const { source, day, lists, overrides, elsewhere } = page;

  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shape = shapeOf(editor.state.doc);
    const draw = () =>
      setView((before) =>
        keepLines(before, deskViewOf({ source, day, lists, overrides, elsewhere }, editor.state)),
      );
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
  }, [editor, source, day, lists, overrides, elsewhere]);

  return view;
}

/** Typing moves nothing in the source: where every line looks as before, its pane is not drawn again. */
function keepLines(before: DeskView | null, next: DeskView): DeskView {
  const isSame =
    before?.lines.length === next.lines.length &&
    before.lines.every(({ key }, index) => key === next.lines[index]?.key);
  return before && isSame ? { ...next, lines: before.lines } : next;
}

const shapeOf = (doc: Node) =>
  doc.children.map(({ attrs, childCount }) => `${attrs.id} ${attrs.sectionId} ${childCount}`).join();
