"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type ArticleFacts, articleFacts } from "../page-facts";

/**
 * An article as it is in the document this moment; null where it is gone. The desk's panes follow when the hands rest, but an arrow
 * key that is held goes on from where the last one came to, and a radio button is set at once.
 */
export function useArticle(editor: Editor, articleId: string): ArticleFacts | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on("transaction", listener);
      return () => {
        editor.off("transaction", listener);
      };
    },
    [editor],
  );
  const doc = useSyncExternalStore(subscribe, () => editor.state.doc);
  return useMemo(() => articleFacts(doc).find(({ id }) => id === articleId) ?? null, [doc, articleId]);
}
