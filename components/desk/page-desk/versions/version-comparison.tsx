"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { articleSign } from "@/components/desk/article-sign";
import type { LabelContent } from "@/editor/document";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { ArticleDifference, Run } from "./article-comparison";
import { type ArticleComparison, comparePages, isDifferent, type PageSide } from "./compare-pages";
import { useVersionWords } from "./use-version-words";

/** Two pages against each other, the earlier first: what differs article by article, what is alike in one line. */
export function VersionComparison({
  from,
  to,
  fromName,
  toName,
  sections,
  restorable,
  onRestore,
}: {
  from: PageSide;
  to: PageSide;
  fromName: string;
  toName: string;
  sections: readonly SectionOnDesk[];
  /** Ids of the articles that can be restored. */
  restorable: ReadonlySet<string>;
  onRestore: (article: ArticleComparison) => void;
}) {
  const t = useTranslations("pageDesk.versions");
  const { titleOf } = useVersionWords();
  const { articles, setAside } = useMemo(() => comparePages(from, to), [from, to]);
  const different = articles.filter(isDifferent);
  const same = articles.filter((article) => !different.includes(article));
  const isAlike = different.length + setAside.added.length + setAside.removed.length === 0;
  return (
    <>
      <p className="flex flex-wrap gap-x-4 py-2 text-[12px] text-ink-2">
        <span>{t("direction", { from: fromName, to: toName })}</span>
        <span>
          <Run kind="mine" text={t("wentLegend")} /> <Run kind="theirs" text={t("cameLegend")} />
        </span>
      </p>
      {isAlike && <p className="py-3 text-done">{t("alike")}</p>}
      {different.map((article) => (
        <ArticleDifference
          key={article.id}
          article={article}
          sections={sections}
          onRestore={restorable.has(article.id) ? () => onRestore(article) : undefined}
        />
      ))}
      <SetAside labels={setAside} />
      {same.length > 0 && (
        <details className="py-3 text-ink-2">
          <summary>{t("sameArticles", { count: same.length })}</summary>
          <ul className="mt-1 ml-4">
            {same.map((article) => (
              <li key={article.id}>
                {articleSign(article.numbers.to ?? 0)} {titleOf(article)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function SetAside({ labels: { added, removed } }: { labels: Record<"added" | "removed", LabelContent[]> }) {
  const t = useTranslations("pageDesk.versions");
  if (added.length + removed.length === 0) return null;
  const textOf = ({ content = [] }: LabelContent) => content.map(({ text }) => text).join("");
  return (
    <section aria-label={t("setAside")} className="border-hairline border-b py-3">
      <h3 className="font-semibold leading-8">{t("setAside")}</h3>
      <ul className="font-serif text-[15px] leading-7">
        {removed.map((label, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: labels have no names of their own
          <li key={`went ${index}`}>
            <Run kind="mine" text={textOf(label)} />
          </li>
        ))}
        {added.map((label, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={`came ${index}`}>
            <Run kind="theirs" text={textOf(label)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
