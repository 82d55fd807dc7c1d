"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { restoreArticle, restorePage } from "@/editor/commands/restore";
import { type ArticleContent, takeApart } from "@/editor/document";
import { ledgerIn } from "@/editor/plugins/ledger";
import type { Revision } from "@/newsroom/revision/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import type { PageSaver } from "../saving/page-saver";
import type { ArticleComparison } from "./compare-pages";
import { pageOfRevision } from "./page-of-revision";
import { type Restoration, RestoredVersion } from "./restored-notice";
import { settled } from "./use-revisions";
import { useVersionWords } from "./use-version-words";
import { VersionsView } from "./versions-view";

/** 版本: the dialog, the restoring, and the notice of what was restored. A restoration is one change that undoes. */
export function Versions({
  open,
  onClose,
  pageId,
  sourceId,
  sections,
  editor,
  saver,
  editable,
  onTray,
}: {
  open: boolean;
  onClose: () => void;
  pageId: string;
  /** The source that the page has now. */
  sourceId: string | null;
  sections: readonly SectionOnDesk[];
  editor: Editor;
  saver: PageSaver;
  editable: boolean;
  onTray: () => void;
}) {
  const t = useTranslations("pageDesk.versions");
  const { titleOf } = useVersionWords();
  const [restoration, setRestoration] = useState<Restoration | null>(null);
  const [whyNot, setWhyNot] = useState<"nothing" | "heldByOthers" | null>(null);

  const close = () => {
    setWhyNot(null);
    onClose();
    // The dialog gives the focus back first.
    requestAnimationFrame(() => {
      editor.view.focus();
      editor.commands.scrollIntoView();
    });
  };

  const restore = async (revision: Revision, article: ArticleComparison | null) => {
    // What was typed before is a save of its own.
    await settled(saver);
    const isSameSource = (revision.source?.id ?? null) === sourceId;
    const earlier = { ...pageOfRevision(revision), isSameSource };
    const command = article ? restoreArticle(article.id, earlier) : restorePage(earlier);
    const before = ledgerIn(editor.state)?.unplaced ?? 0;
    const { doc } = editor.state;
    if (!command(editor.state, editor.view.dispatch, editor.view)) return setWhyNot("nothing");
    // What touches an article that somebody else writes on is refused whole.
    if (editor.state.doc === doc) return setWhyNot("heldByOthers");
    saver.nextSaveIs("RESTORED");
    void saver.saveNow();
    const unplaced = ledgerIn(editor.state)?.unplaced ?? 0;
    setRestoration({
      number: revision.number,
      article: article && titleOf(article),
      unplaced: unplaced > before ? unplaced : 0,
      doubled:
        article && isSameSource
          ? claimsOf(earlier, article.id) - claimsOf(takeApart(editor.state.doc), article.id)
          : 0,
    });
    close();
  };

  return (
    <>
      {restoration && !open && (
        <RestoredVersion
          restoration={restoration}
          onTray={onTray}
          onClose={() => {
            setRestoration(null);
            editor.view.focus();
          }}
        />
      )}
      <Dialog open={open} onClose={close} title={t("title")} full>
        {whyNot && <Notice tone="waiting">{t(whyNot)}</Notice>}
        <VersionsView
          pageId={pageId}
          sections={sections}
          editor={editor}
          saver={saver}
          editable={editable}
          onRestore={(revision, article) => void restore(revision, article)}
          onClose={close}
        />
      </Dialog>
    </>
  );
}

/** Characters of the source that an article of a page claims. */
function claimsOf({ articles }: { articles: readonly ArticleContent[] }, articleId: string): number {
  const blocks = articles.find(({ attrs }) => attrs.id === articleId)?.content ?? [];
  return blocks.flatMap(({ attrs }) => attrs.spans).reduce((count, [start, end]) => count + end - start, 0);
}
