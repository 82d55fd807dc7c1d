"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { isSpans } from "@/editor/schema/spans-attribute";
import type { Span } from "@/engine/types";

/** The block with the cursor. */
export interface ActiveBlock {
  /** Position before the block. */
  pos: number;
  role: string;
  spans: Span[];
  articleId: string | null;
}

/** The block with the cursor; null where there is none. Answers anew only when one of these changes. */
export function useActiveBlock(editor: Editor | null): ActiveBlock | null {
  return useEditorState({
    editor,
    selector: ({ editor: current }): ActiveBlock | null => {
      if (!current || current.isDestroyed) return null;
      const { $head } = current.state.selection;
      if ($head.depth !== 2) return null;
      const block = $head.parent;
      const article = $head.node(1);
      return {
        pos: $head.before(2),
        role: block.type.name,
        spans: isSpans(block.attrs.spans) ? block.attrs.spans : [],
        articleId: article.type.name === "article" ? String(article.attrs.id) : null,
      };
    },
  });
}
