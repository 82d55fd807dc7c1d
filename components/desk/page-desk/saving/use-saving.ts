"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fromOthers } from "@/editor/plugins/from-others";
import type { PageForDesk } from "@/newsroom/page/types";
import type { SaverSnapshot } from "./open-page";
import { baseOf } from "./page-base";
import { PageSaver } from "./page-saver";
import { isUnsaved } from "./save-machine";
import { showPage } from "./show-page";

/** Saves the page in this editor for as long as the screen is open. Null until the editor is there. */
export function useSaver(editor: Editor | null, page: PageForDesk, userId: string): PageSaver | null {
  const [saver, setSaver] = useState<PageSaver | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page as it was opened; what comes later comes by saves
  useEffect(() => {
    if (!editor) return;
    const opened = openSaver(editor, page, userId);
    setSaver(opened);

    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) opened.changed();
    };
    const onVisibility = () => {
      if (document.visibilityState === "hidden" && isUnsaved(opened.snapshot().save)) {
        void opened.writeJournalNow();
        void opened.saveNow();
      }
    };
    const onOnline = () => opened.retry();
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!opened.hasUnsaved()) return;
      void opened.writeJournalNow();
      event.preventDefault();
    };
    editor.on("transaction", onTransaction);
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("online", onOnline);
    addEventListener("beforeunload", onLeave);
    return () => {
      editor.off("transaction", onTransaction);
      document.removeEventListener("visibilitychange", onVisibility);
      removeEventListener("online", onOnline);
      removeEventListener("beforeunload", onLeave);
      opened.end();
    };
  }, [editor, page.id]);

  return saver;
}

function openSaver(editor: Editor, page: PageForDesk, userId: string): PageSaver {
  const versions = Object.fromEntries(page.articles.map(({ id, version }) => [id, version]));
  return new PageSaver(
    {
      pageId: page.id,
      sourceId: page.source?.id ?? null,
      userId,
      doc: () => editor.state.doc,
      isComposing: () => !editor.isDestroyed && editor.view.composing,
      show(articles, furniture, undoable) {
        const tr = showPage(editor.state, articles, furniture);
        if (tr) editor.view.dispatch(fromOthers(undoable ? tr : tr.setMeta("addToHistory", false)));
      },
    },
    baseOf(editor.state.doc, page.version, versions),
    { state: page.state, contentHash: page.contentHash },
  );
}

/** One part of where saving stands; who shows it is drawn again only when that part changes. */
export function useSaving<Part>(saver: PageSaver, part: (snapshot: SaverSnapshot) => Part): Part {
  const read = () => part(saver.snapshot());
  return useSyncExternalStore(saver.subscribe, read, read);
}
