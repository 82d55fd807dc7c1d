"use client";

import type { Command } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useMemo } from "react";
import { discardUnplaced } from "@/editor/commands/discard";
import { mendWords } from "@/editor/commands/mend-words";
import { moveArticleTo } from "@/editor/commands/move-article";
import { newArticleFromSelection } from "@/editor/commands/new-article-from-selection";
import { putBack, takeBack } from "@/editor/commands/put-back";
import { setSection } from "@/editor/commands/set-section";
import { ledgerIn } from "@/editor/plugins/ledger";
import type { Span } from "@/engine/types";
import type { Finding } from "@/newsroom/preflight/types";
import { inBlock, joinLines } from "./page-commands";
import type { SetAside } from "./page-facts";

/** What the panels beside the page do to it. All of it undoes. */
export interface SideMoves {
  moveArticle: (articleId: string, to: number) => void;
  setSection: (articleId: string, sectionId: string | null) => void;
  /** Puts right what preflight is certain of; what is struck out was there twice and is set aside as such. */
  mend: (finding: Finding) => void;
  show: (span: Span) => void;
  putBack: (span: Span) => void;
  newArticle: (span: Span) => void;
  discard: (span: Span, reason: string) => void;
  takeBack: (label: SetAside) => void;
}

/** The moves of the panels, bound to this editor and this source. */
export function useSideMoves(editor: Editor, source: string, onShow: (span: Span) => void): SideMoves {
  return useMemo(() => {
    const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view);
    const show = () => {
      editor.view.focus();
      editor.commands.scrollIntoView();
    };
    const textOf = (span: Span) => joinLines(source.slice(...span));
    return {
      moveArticle: (articleId, to) => run(moveArticleTo(articleId, to)),
      setSection: (articleId, sectionId) => run(setSection(articleId, sectionId)),
      mend: ({ articleId, block, range, mend }) => {
        if (articleId === undefined || block === undefined || !range || !mend) return;
        const before = new Set(unplaced(editor).map(String));
        run(mendWords({ articleId, block, range, ...mend }));
        for (const span of unplaced(editor).filter((each) => !before.has(String(each))))
          run(discardUnplaced(span, textOf(span), "duplicate"));
      },
      show: onShow,
      putBack: (span) => {
        run(putBack(span, textOf(span)));
        show();
      },
      newArticle: (span) => {
        run(putBack(span, textOf(span)));
        run(newArticleFromSelection);
        show();
      },
      discard: (span, reason) => run(discardUnplaced(span, textOf(span), reason)),
      takeBack: ({ pos }) => {
        run(inBlock(pos, takeBack));
        show();
      },
    };
  }, [editor, source, onShow]);
}

const unplaced = ({ state }: Editor): readonly Span[] => ledgerIn(state)?.unplacedSpans ?? [];
