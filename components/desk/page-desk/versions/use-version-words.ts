"use client";

import { useLocale, useTranslations } from "next-intl";
import { clock, longDate, today } from "@/lib/calendar";
import type { ChangedArticle, RevisionLine } from "@/newsroom/revision/types";

/** Articles that a line names; the others are counted. */
const NAMED = 2;

/** A revision in words: when, by whom, what for, what it changed. */
export function useVersionWords() {
  const t = useTranslations("pageDesk.versions");
  const locale = useLocale();
  const titleOf = ({ headline, lead }: { headline: string; lead: string }) =>
    headline || (lead ? `${lead}…` : t("noHeadline"));
  const changeOf = (article: ChangedArticle) => t(`change.${article.change}`, { article: titleOf(article) });

  return {
    titleOf,
    /** The day in Asia/Shanghai, as a heading. */
    dayOf: ({ savedAt }: Pick<RevisionLine, "savedAt">) => longDate(today(savedAt), locale),
    timeOf: ({ savedAt }: Pick<RevisionLine, "savedAt">) => clock(savedAt, locale, "time"),
    whoOf: ({ savedBy }: Pick<RevisionLine, "savedBy">) => savedBy ?? t("someone"),
    changesOf({ purpose, articles, isReordered, hasNewFurniture }: RevisionLine): string {
      if (purpose === "PASTED") return t("split", { count: articles.length });
      return [
        ...articles.slice(0, NAMED).map(changeOf),
        ...(articles.length > NAMED ? [t("more", { count: articles.length })] : []),
        ...(isReordered ? [t("reordered")] : []),
        ...(hasNewFurniture ? [t("furniture")] : []),
      ].join(t("comma"));
    },
    /** In one line, for choosing among them. */
    lineOf: (revision: RevisionLine) =>
      [
        t("number", { number: revision.number }),
        clock(revision.savedAt, locale),
        revision.savedBy ?? t("someone"),
        t(`purpose.${revision.purpose}`),
      ].join(" · "),
  };
}
