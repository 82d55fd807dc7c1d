"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { memo, useEffect, useState } from "react";
import { setSection } from "@/editor/commands/set-section";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { articleSign } from "../article-sign";
import { addHeadline } from "./page-commands";
import type { ArticleFacts } from "./page-facts";
import type { DeskPresence } from "./presence/desk-presence";
import { HeldNotice } from "./presence/held-notice";
import { PeopleAtArticle } from "./presence/people-here";
import { SectionSelect } from "./section-select";
import { useStable } from "./use-stable";

/** The head of each article, laid over the room that the document leaves for it. */
export function ArticleHeads({
  editor,
  editable,
  articles,
  sections,
  presence,
  activeId,
  onPhotos,
}: {
  editor: Editor;
  editable: boolean;
  articles: readonly ArticleFacts[];
  sections: readonly SectionOnDesk[];
  presence: DeskPresence | null;
  /** The article with the cursor. */
  activeId: string | null;
  onPhotos: (articleId: string) => void;
}) {
  const t = useTranslations("pageDesk");
  const tops = useArticleTops(editor);
  const onSection = useStable((articleId: string, sectionId: string | null) => {
    setSection(articleId, sectionId)(editor.state, editor.view.dispatch);
  });
  return (
    <>
      {articles.map((article, index) => {
        const top = tops.get(article.id);
        if (top === undefined) return null;
        const below = tops.get(articles[index + 1]?.id ?? "");
        return (
          <div key={article.id}>
            <div
              style={{ top }}
              className="pointer-events-none absolute inset-x-0 flex h-8 items-center gap-1 pr-3 text-ink-2"
            >
              <Head
                article={article}
                editable={editable}
                sections={sections}
                presence={presence}
                onSection={onSection}
                onPhotos={onPhotos}
              />
            </div>
            {editable && article.id === activeId && (
              <HeldNotice
                presence={presence}
                articleId={article.id}
                top={top}
                height={below === undefined ? undefined : below - top}
              />
            )}
            {editable && article.headline === "" && !hasHeadline(editor, article.id) && (
              <button
                type="button"
                style={{ top: top + 37 }}
                onClick={() => {
                  const tr = addHeadline(editor.state, article.id);
                  editor.view.focus();
                  if (tr) editor.view.dispatch(tr.scrollIntoView());
                }}
                className="absolute left-[82px] h-8 rounded-desk font-serif text-[19px] text-ink-2 hover:text-ink"
              >
                {t("article.addHeadline")}
              </button>
            )}
          </div>
        );
      })}
    </>
  );
}

/** What stands in an article's head. Lines that are added above it move it, and do not draw it again. */
const Head = memo(function Head({
  article,
  editable,
  sections,
  presence,
  onSection,
  onPhotos,
}: {
  article: ArticleFacts;
  editable: boolean;
  sections: readonly SectionOnDesk[];
  presence: DeskPresence | null;
  onSection: (articleId: string, sectionId: string | null) => void;
  onPhotos: (articleId: string) => void;
}) {
  const t = useTranslations("pageDesk");
  const name = articleSign(article.number);
  return (
    <>
      <span className="w-16 text-center text-[17px] text-ink leading-8">{name}</span>
      <span className="pointer-events-auto flex items-center gap-1 pl-2.5">
        <SectionSelect
          articleId={article.id}
          label={t("article.section", { article: name })}
          sections={sections}
          value={article.sectionId}
          disabled={!editable}
          onChange={onSection}
        />
        {editable && (
          <button
            type="button"
            onClick={() => onPhotos(article.id)}
            aria-label={t("article.addPhotoTo", { article: name })}
            className="h-6 rounded-desk px-2 text-[12px] hover:bg-ink/6 hover:text-ink"
          >
            {t("article.addPhoto")}
          </button>
        )}
      </span>
      <span className="flex-1" />
      <PeopleAtArticle presence={presence} articleId={article.id} />
      <span className="ml-2 whitespace-nowrap text-[12px] tabular-nums">
        {t("article.characters", { count: article.characters })}
      </span>
    </>
  );
});

function hasHeadline(editor: Editor, articleId: string): boolean {
  return editor.state.doc.children.some(
    (article) =>
      article.attrs.id === articleId && article.children.some(({ type }) => type.name === "headline"),
  );
}

/** Where each article begins, in pixels from the top of the document; measured once a frame at most, and only after a change. */
function useArticleTops(editor: Editor): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());

  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      if (editor.isDestroyed) return;
      const next = new Map<string, number>();
      for (const element of editor.view.dom.children) {
        if (element instanceof HTMLElement && element.dataset.articleId)
          next.set(element.dataset.articleId, element.offsetTop);
      }
      setTops((before) => (isSameMap(before, next) ? before : next));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) soon();
    };
    // Photos that arrive and panes that are resized change heights without a transaction.
    const observer = new ResizeObserver(soon);
    observer.observe(editor.view.dom);
    editor.on("transaction", onTransaction);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      editor.off("transaction", onTransaction);
    };
  }, [editor]);

  return tops;
}

function isSameMap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
