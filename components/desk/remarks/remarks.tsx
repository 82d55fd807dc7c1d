"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { type ArticleContent, headlineOf, plainText } from "@/editor/document";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import { articleSign } from "../article-sign";
import { MakeRemark } from "./make-remark";
import { RemarkLine } from "./remark-line";
import { useHighlights } from "./use-highlights";
import { usePassages } from "./use-passages";
import { type ChosenWords, chosenWords, countOf, rangeOf } from "./words-on-screen";

/** 批注: what was said of the page, each on its words; and for who may, the way to say more of what they have chosen. */
export function Remarks({
  pageId,
  articles,
  remarks,
  may,
}: {
  pageId: string;
  articles: readonly { version: number; content: ArticleContent }[];
  remarks: readonly RemarkOnPage[];
  may: { remark: boolean; markErrors: boolean };
}) {
  const t = useTranslations("remarks");
  const contents = useMemo(() => articles.map(({ content }) => content), [articles]);
  const passages = usePassages(remarks, contents);
  const [making, setMaking] = useState<{ chosen: ChosenWords | null }>();
  const chosen = useChosenWords();
  const open = remarks.filter(({ resolved }) => !resolved);
  const resolved = remarks.filter((remark) => remark.resolved);

  const shown = useMemo(() => {
    const texts = new Map(contents.map((content) => [content.attrs.id, plainText(content)]));
    return new Map(
      remarks.flatMap(({ id, articleId }): [string, ChosenWords][] => {
        const passage = passages.get(id);
        const before = texts.get(articleId)?.slice(0, passage?.from);
        if (!passage || before === undefined) return [];
        return [[id, { articleId, quote: passage.quote, skip: countOf(before, passage.quote) }]];
      }),
    );
  }, [remarks, passages, contents]);
  useHighlights(
    useMemo(
      () => remarks.flatMap(({ id, resolved }) => (resolved ? [] : (shown.get(id) ?? []))),
      [remarks, shown],
    ),
  );

  const lineOf = (remark: RemarkOnPage) => {
    const words = shown.get(remark.id);
    const index = contents.findIndex(({ attrs }) => attrs.id === remark.articleId);
    return (
      <RemarkLine
        key={remark.id}
        remark={remark}
        sign={index < 0 ? "" : articleSign(index + 1)}
        quote={passages.get(remark.id)?.quote ?? null}
        mayResolve={may.remark}
        onGoTo={words ? () => goTo(words) : null}
      />
    );
  };

  return (
    <section aria-labelledby="remarks" className="mx-auto w-full max-w-[646px]">
      <div className="flex items-center justify-between gap-4">
        <h2 id="remarks" className="font-semibold text-[14px]">
          {t("title")} {open.length > 0 && <span className="text-waiting">{open.length}</span>}
        </h2>
        {may.remark && articles.length > 0 && (
          <Button onClick={() => setMaking({ chosen: chosen.last() })}>{t("make")}</Button>
        )}
      </div>
      {open.length === 0 ? (
        <p className="text-ink-2">{t(may.remark ? "noneYet" : "none")}</p>
      ) : (
        <ul aria-label={t("title")} className="mt-1">
          {open.map(lineOf)}
        </ul>
      )}
      {resolved.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-ink-2">{t("resolved", { count: resolved.length })}</summary>
          <ul aria-label={t("resolved", { count: resolved.length })}>{resolved.map(lineOf)}</ul>
        </details>
      )}
      {may.remark && chosen.now && !making && (
        <div className="fixed inset-x-0 bottom-32 z-20 flex justify-center md:bottom-16">
          <Button look="primary" onClick={() => setMaking({ chosen: chosen.last() })}>
            {t("makeOfChosen")}
          </Button>
        </div>
      )}
      {making && (
        <MakeRemark
          pageId={pageId}
          articles={articles.map(({ version, content }, index) => ({
            id: content.attrs.id,
            version,
            title: `${articleSign(index + 1)} ${headlineOf(content)}`,
          }))}
          chosen={making.chosen}
          mayMarkErrors={may.markErrors}
          onClose={() => {
            setMaking(undefined);
            chosen.forget();
          }}
        />
      )}
    </section>
  );
}

function goTo(words: ChosenWords) {
  const range = rangeOf(words);
  range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  if (range)
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}

/** What is chosen on the screen now, and what was last: a press on a button lets go of it in some browsers. */
function useChosenWords() {
  const [now, setNow] = useState<ChosenWords | null>(null);
  const last = useRef<ChosenWords | null>(null);
  useEffect(() => {
    const look = () => {
      const words = chosenWords(getSelection());
      if (words) last.current = words;
      setNow(words);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  const forget = () => {
    last.current = null;
  };
  return { now, last: () => last.current, forget };
}
