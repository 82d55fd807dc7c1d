"use client";

import { type Editor, EditorContent } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type CSSProperties, memo, type PointerEvent, useRef } from "react";
import { readSpans } from "@/editor/schema/spans-attribute";
import { BLOCK_ROLES, type Span } from "@/engine/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { ArticleHeads } from "./article-heads";
import type { ArticleFacts } from "./page-facts";
import type { DeskPhotos } from "./photo/use-desk-photos";
import { usePhotoDrop } from "./photo/use-photo-drop";
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
  photos,
}: {
  editor: Editor;
  editable: boolean;
  articles: readonly ArticleFacts[];
  sections: readonly SectionOnDesk[];
  active: ActiveBlock | null;
  presence: DeskPresence | null;
  /** The spans of the block under the mouse; null when it leaves. */
  onHover: (spans: Span[] | null) => void;
  photos: DeskPhotos["onDocument"];
}) {
  const t = useTranslations("blocks");
  const sheet = useRef<HTMLDivElement>(null);
  const drop = usePhotoDrop(photos);

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
          onPhotos={photos.open}
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
