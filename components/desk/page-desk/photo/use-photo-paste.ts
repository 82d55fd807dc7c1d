"use client";

import type { Editor } from "@tiptap/react";
import { useEffect } from "react";
import { pastedPhotos } from "./pasted-photos";

/**
 * Photos that are pasted anywhere on the desk: for the article with the cursor where one writes, else for the page (null). A paste
 * of text goes its way.
 */
export function usePhotoPaste(
  editor: Editor,
  isOn: boolean,
  onPhotos: (files: File[], articleId: string | null) => void,
): void {
  useEffect(() => {
    if (!isOn) return;
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (!clipboardData || document.querySelector("dialog:modal")) return;
      const getData = (type: string) => clipboardData.getData(type);
      const files = pastedPhotos({ files: [...clipboardData.files], getData });
      if (files.length === 0) return;
      event.preventDefault();
      // The page document must not take it for something pasted into it.
      event.stopPropagation();
      const isWriting = target instanceof Node && editor.view.dom.contains(target);
      onPhotos(files, isWriting ? articleAtCursor(editor) : null);
    };
    addEventListener("paste", onPaste, { capture: true });
    return () => removeEventListener("paste", onPaste, { capture: true });
  }, [editor, isOn, onPhotos]);
}

/** The id of the article with the cursor; null where the cursor is in none. */
export function articleAtCursor(editor: Editor): string | null {
  const { $head } = editor.state.selection;
  const article = $head.depth > 0 ? $head.node(1) : null;
  return article?.type.name === "article" ? String(article.attrs.id) : null;
}
