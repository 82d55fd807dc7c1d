"use client";

import { type Editor, EditorContent } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type CSSProperties, type DragEvent, memo, type PointerEvent, useRef } from "react";
import { readSpans } from "@/editor/schema/spans-attribute";
import { BLOCK_ROLES, type Span } from "@/engine/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { ArticleHeads } from "./article-heads";
import type { ArticleFacts } from "./page-facts";
import type { DeskPresence } from "./presence/desk-presence";
import { RoleGutter } from "./role-gutter";
import type { ActiveBlock } from "./use-active-block";

/**
 * The page document, with what stands round it: a head over each article and the role of the block in question. They lie
 * over the document and are no part of it.
 */
export const DocumentPane = memo(function DocumentPane({
  editor,
  editable,
  articles,
  sections,
  active,
  presence,
  onHover,
  onPhotos,
}: {
  editor: Editor;
  editable: boolean;
  articles: readonly ArticleFacts[];
  sections: readonly SectionOnDesk[];
  active: ActiveBlock | null;
  presence: DeskPresence | null;
  /** The spans of the block under the mouse; null when it leaves. */
  onHover: (spans: Span[] | null) => void;
  onPhotos: (articleId: string, files: File[]) => void;
}) {
  const t = useTranslations("blocks");
  const sheet = useRef<HTMLDivElement>(null);
  const drop = usePhotoDrop(editable, onPhotos);

  const onPointerOver = ({ target }: PointerEvent) => {
    const block = target instanceof Element && target.closest<HTMLElement>("article > [data-role]");
    if (block) onHover(readSpans(block.dataset.spans ?? null));
  };

  return (
    <div
      className="page-document relative min-h-0 flex-1 overflow-y-auto"
      style={roleNames(t)}
      onPointerOver={onPointerOver}
      onPointerLeave={() => onHover(null)}
      {...drop}
    >
      <div ref={sheet} className="relative min-h-full">
        <EditorContent editor={editor} />
        <ArticleHeads
          editor={editor}
          editable={editable}
          articles={articles}
          sections={sections}
          presence={presence}
          activeId={active?.articleId ?? null}
          onPhotos={(articleId) => onPhotos(articleId, [])}
        />
        {editable && <RoleGutter editor={editor} sheet={sheet} active={active} />}
      </div>
    </div>
  );
});

/** The names of the roles for the style sheet, which writes them into the margin. */
function roleNames(t: ReturnType<typeof useTranslations<"blocks">>): CSSProperties {
  return {
    ...Object.fromEntries(BLOCK_ROLES.map((role) => [`--role-${role}`, JSON.stringify(t(role))])),
    "--placeholder-title": JSON.stringify(t("placeholder.title")),
    "--placeholder-caption": JSON.stringify(t("placeholder.caption")),
    "--placeholder-credit": JSON.stringify(t("placeholder.credit")),
  } as CSSProperties;
}

/** Photos dragged from the desktop onto an article. */
function usePhotoDrop(editable: boolean, onPhotos: (articleId: string, files: File[]) => void) {
  const marked = useRef<Element | null>(null);
  const mark = (article: Element | null) => {
    if (marked.current === article) return;
    marked.current?.classList.remove("is-photo-target");
    article?.classList.add("is-photo-target");
    marked.current = article;
  };
  const articleAt = ({ target }: DragEvent) =>
    target instanceof Element ? target.closest<HTMLElement>("[data-article-id]") : null;
  return {
    onDragOver(event: DragEvent) {
      if (!editable || !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      mark(articleAt(event));
    },
    onDragLeave(event: DragEvent) {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
        mark(null);
    },
    onDropCapture(event: DragEvent) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation();
      mark(null);
      const articleId = articleAt(event)?.dataset.articleId;
      if (editable && articleId) onPhotos(articleId, [...event.dataTransfer.files]);
    },
  };
}
