"use client";

import { type Editor, useEditor } from "@tiptap/react";
import { assemblePage } from "@/editor/document";
import type { PageForDesk } from "@/newsroom/page/types";
import { deskExtensions } from "./desk-extensions";

/**
 * The editor of one page; null until the browser has made it. It is not drawn again as one types: what screens show of it,
 * they subscribe to.
 */
export function usePageEditor(page: PageForDesk, label: string, editable: boolean): Editor | null {
  return useEditor(
    {
      extensions: deskExtensions(page.source?.text ?? ""),
      content: assemblePage(
        page.articles.map(({ content }) => content),
        page.furniture,
      ),
      editable,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      // The Content-Security-Policy refuses styles that scripts put in; page-desk.css has them.
      injectCSS: false,
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          spellcheck: "false",
          lang: "zh-CN",
        },
        scrollMargin: 80,
        scrollThreshold: 60,
      },
    },
    [page.id],
  );
}
