"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import type { Finding } from "@/newsroom/preflight/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { articleSign, tintOf } from "../article-sign";
import type { ArticleFacts } from "./page-facts";
import { SectionSelect } from "./section-select";
import { useStable } from "./use-stable";

/** The articles of the page in order: what each is, what it lacks, and the way to it. */
export function OutlinePanel({
  articles,
  findings,
  sections,
  activeId,
  editable,
  onGoTo,
  onMove,
  onSection,
  onPhotos,
}: {
  articles: readonly ArticleFacts[];
  findings: readonly Finding[];
  sections: readonly SectionOnDesk[];
  activeId: string | null;
  editable: boolean;
  onGoTo: (articleId: string) => void;
  /** To a place in the order, from 0. */
  onMove: (articleId: string, to: number) => void;
  onSection: (articleId: string, sectionId: string | null) => void;
  onPhotos: (articleId: string) => void;
}) {
  const t = useTranslations("pageDesk");
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragging(articles, onMove);
  const found = useMemo(() => Map.groupBy(findings, ({ articleId }) => articleId), [findings]);

  const onKeyDown = useStable((event: KeyboardEvent, article: ArticleFacts) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = article.number - 1;
    if (event.altKey) {
      if (!editable) return;
      onMove(article.id, index + step);
      requestAnimationFrame(() => focusArticle(list.current, article.id));
    } else {
      const next = articles[index + step];
      if (next) focusArticle(list.current, next.id);
    }
  });

  return (
    <ol ref={list} aria-label={t("outline.label")} className="min-h-0 flex-1 overflow-y-auto">
      {articles.map((article, index) => (
        <li
          key={article.id}
          draggable={editable}
          {...drag(article.id, index)}
          className={`group border-hairline border-b py-1.5 pr-2 ${article.id === activeId ? "bg-ink/4" : ""}`}
        >
          <Entry
            article={article}
            isLast={index === articles.length - 1}
            isActive={article.id === activeId}
            findings={found.get(article.id) ?? NOTHING}
            sections={sections}
            editable={editable}
            onGoTo={onGoTo}
            onMove={onMove}
            onSection={onSection}
            onPhotos={onPhotos}
            onKeyDown={onKeyDown}
          />
        </li>
      ))}
    </ol>
  );
}

const NOTHING: readonly Finding[] = [];

/** One article of the outline. Drawn again only when something about it changed. */
const Entry = memo(function Entry({
  article,
  isLast,
  isActive,
  findings,
  sections,
  editable,
  onGoTo,
  onMove,
  onSection,
  onPhotos,
  onKeyDown,
}: {
  article: ArticleFacts;
  isLast: boolean;
  isActive: boolean;
  findings: readonly Finding[];
  sections: readonly SectionOnDesk[];
  editable: boolean;
  onGoTo: (articleId: string) => void;
  onMove: (articleId: string, to: number) => void;
  onSection: (articleId: string, sectionId: string | null) => void;
  onPhotos: (articleId: string) => void;
  onKeyDown: (event: KeyboardEvent, article: ArticleFacts) => void;
}) {
  const t = useTranslations("pageDesk");
  const index = article.number - 1;
  return (
    <>
      <div className="flex items-start">
        <button
          type="button"
          data-article={article.id}
          aria-current={isActive || undefined}
          onClick={() => onGoTo(article.id)}
          onKeyDown={(event) => onKeyDown(event, article)}
          className="flex min-w-0 flex-1 gap-2 rounded-desk text-left"
        >
          <span
            className="ml-2 size-6 shrink-0 rounded-desk text-center text-[15px] leading-6"
            style={{ background: `var(--tint-${tintOf(article.number)})` }}
          >
            {articleSign(article.number)}
          </span>
          <span className="line-clamp-2 min-w-0 font-serif text-[14px] leading-6">
            {article.headline || <NoHeadline lead={article.lead} />}
          </span>
        </button>
        {editable && (
          <span className="flex shrink-0 opacity-0 focus-within:opacity-100 group-hover:opacity-100">
            {([-1, 1] as const).map((step) => (
              <button
                key={step}
                type="button"
                disabled={step < 0 ? index === 0 : isLast}
                onClick={() => onMove(article.id, index + step)}
                aria-label={t(step < 0 ? "outline.up" : "outline.down", {
                  article: articleSign(article.number),
                })}
                className="size-6 rounded-desk text-ink-2 enabled:hover:bg-ink/6 enabled:hover:text-ink disabled:opacity-30"
              >
                {step < 0 ? "↑" : "↓"}
              </button>
            ))}
          </span>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-2 pl-9 text-[12px] text-ink-2">
        <SectionSelect
          articleId={article.id}
          label={t("article.section", { article: articleSign(article.number) })}
          sections={sections}
          value={article.sectionId}
          disabled={!editable}
          onChange={onSection}
        />
        <span className="tabular-nums">{t("article.characters", { count: article.characters })}</span>
        {(editable || article.photoIds.length > 0) && (
          <button
            type="button"
            disabled={!editable}
            onClick={() => onPhotos(article.id)}
            aria-label={t(article.photoIds.length > 0 ? "article.photosOf" : "article.addPhotoTo", {
              count: article.photoIds.length,
              article: articleSign(article.number),
            })}
            className="h-6 rounded-desk px-1 tabular-nums enabled:hover:bg-ink/6 enabled:hover:text-ink"
          >
            {article.photoIds.length > 0
              ? t("article.photos", { count: article.photoIds.length })
              : t("article.addPhoto")}
          </button>
        )}
        {article.jump && <span>⤳ {article.jump.replace(/[（()）\s]/g, "")}</span>}
        <Problems findings={findings} />
      </div>
    </>
  );
});

function NoHeadline({ lead }: { lead: string }) {
  const t = useTranslations("pageDesk");
  return (
    <span className="text-ink-2">
      {t("outline.noHeadline")} {lead}
    </span>
  );
}

/** What keeps the article from being submitted, by name; the rest by number. */
function Problems({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("pageDesk");
  const rules = useTranslations("preflight.rules");
  if (findings.length === 0) return null;
  const blocking = findings.filter(({ severity }) => severity === "block").length;
  return (
    <span
      title={findings.map(({ rule, details }) => rules(rule, details)).join("\n")}
      className={`ml-auto ${blocking > 0 ? "text-cinnabar" : "text-waiting"}`}
    >
      {t(blocking > 0 ? "outline.blocking" : "outline.warnings", { count: blocking || findings.length })}
    </span>
  );
}

function focusArticle(list: HTMLElement | null, articleId: string): void {
  list?.querySelector<HTMLElement>(`[data-article="${articleId}"]`)?.focus();
}

/** Dragging an article to another place in the list; Alt+↑↓ does the same by keyboard. */
function useDragging(articles: readonly ArticleFacts[], onMove: (articleId: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  return (articleId: string, index: number) => ({
    "data-drop": dragged && over === index ? true : undefined,
    style: dragged && over === index ? { boxShadow: "inset 0 2px 0 var(--ink)" } : undefined,
    onDragStart(event: DragEvent) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", articles[index]?.headline ?? "");
      setDragged(articleId);
    },
    onDragOver(event: DragEvent) {
      if (!dragged) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      if (dragged) onMove(dragged, index);
      setDragged(null);
      setOver(null);
    },
    onDragEnd() {
      setDragged(null);
      setOver(null);
    },
  });
}
