"use client";

import type { Editor } from "@tiptap/react";
import { useMemo } from "react";
import { articleContentOf, plainText } from "@/editor/document";
import { blockAtSource } from "@/editor/ledger/block-at-source";
import type { Span } from "@/engine/types";
import type { Finding } from "@/newsroom/preflight/types";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import { followPassage } from "../remarks/follow-passage";
import { placeInArticle } from "../remarks/place-in-article";
import { findArticle, goTo, selectWords } from "./page-commands";
import type { Panel } from "./side-pane";
import type { DeskView } from "./use-desk-view";
import { useStable } from "./use-stable";

/** How one gets about the desk: each puts the cursor there and shows the place. */
export interface Ways {
  toArticle: (articleId: string) => void;
  /** To the block before which this position of the document is. */
  toBlock: (pos: number) => void;
  /** To what became of the character at this offset of the source. */
  toSource: (offset: number) => void;
  toFinding: (finding: Finding) => void;
  /** To the words of which something was said, as they are now; where they are gone, to their article. */
  toRemark: (remark: RemarkOnPage) => void;
}

/** `onShow` lights a stretch of the source; `onPanel` brings a panel up, `onTab` changes to it where the pane is open. */
export function useWays({
  editor,
  view,
  onShow,
  onPanel,
  onTab,
}: {
  editor: Editor;
  view: DeskView | null;
  onShow: (span: Span) => void;
  onPanel: (panel: Panel) => void;
  onTab: (panel: Panel) => void;
}): Ways {
  const toArticle = useStable((articleId: string) => {
    const article = findArticle(editor.state.doc, articleId);
    if (!article) return;
    goTo(editor, article.pos + 1);
    const element = editor.view.nodeDOM(article.pos);
    const pane = element instanceof HTMLElement && element.closest(".page-document");
    if (pane) pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  });
  const toBlock = useStable((pos: number) => goTo(editor, pos));
  const toSource = useStable((offset: number) => {
    const place = blockAtSource(editor.state.doc, offset);
    if (place?.article == null) {
      const unplaced = view?.ledger.unplacedSpans.find(([start, end]) => start <= offset && offset < end);
      if (!unplaced) return onPanel("aside");
      onShow(unplaced);
      return onPanel("tray");
    }
    goTo(editor, place.pos);
  });
  const toWords = (articleId: string, block: number, range?: readonly [number, number]) => {
    const article = findArticle(editor.state.doc, articleId);
    if (!article) return;
    const before = article.node.children.slice(0, block).reduce((size, child) => size + child.nodeSize, 0);
    goTo(editor, article.pos + 1 + before);
    if (range) selectWords(editor, article.pos + 2 + before, range);
  };
  const toFinding = useStable(({ rule, articleId, block, range, span }: Finding) => {
    if (rule === "loose-photo") return onTab("photos");
    if (span) {
      onShow(span);
      return onTab("tray");
    }
    if (articleId === undefined) return;
    if (block === undefined) return toArticle(articleId);
    toWords(articleId, block, range);
  });
  const toRemark = useStable((remark: RemarkOnPage) => {
    const article = findArticle(editor.state.doc, remark.articleId);
    if (!article) return;
    const content = articleContentOf(article.node);
    const passage = followPassage(remark.saidOf, remark, plainText(content));
    const place = passage && placeInArticle(content, passage);
    if (!place) return toArticle(remark.articleId);
    toWords(remark.articleId, place.block, place.range);
  });

  return useMemo(
    () => ({ toArticle, toBlock, toSource, toFinding, toRemark }),
    [toArticle, toBlock, toSource, toFinding, toRemark],
  );
}
