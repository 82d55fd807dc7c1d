"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Profile } from "@/engine/profile";
import { articleSign, tintOf } from "../article-sign";
import type { ArticlePreview } from "../split/split-preview";
import { SplitWarnings } from "../split/split-warnings";
import { useSplitPreview } from "../split/use-split-preview";

/** How the text in the box will be split, before it is sent. Without it pasting is as it was. */
export function PastePreview({ text, profile }: { text: string; profile: Profile }) {
  const t = useTranslations("split.preview");
  const { preview, isCurrent } = useSplitPreview(text, profile);
  return (
    <section aria-label={t("title")} aria-busy={preview !== null && !isCurrent} className="group min-w-0">
      {/* There from the start, so that what it comes to say is read out. */}
      <p aria-live="polite" className="font-semibold text-[14px] leading-6">
        {preview && t("articles", { count: preview.articles.length })}
      </p>
      {text === "" && <p className="text-[13px] text-ink-2">{t("empty")}</p>}
      {preview && (
        <div className="mt-3 flex flex-col gap-3 group-aria-busy:text-ink-2">
          <Articles articles={preview.articles} />
          {preview.furniture > 0 && (
            <p className="text-[13px] text-ink-2 tabular-nums">
              {t("furniture", { count: preview.furniture })}
            </p>
          )}
          <SplitWarnings warnings={preview.warnings} />
        </div>
      )}
    </section>
  );
}

const Articles = memo(function Articles({ articles }: { articles: readonly ArticlePreview[] }) {
  const t = useTranslations("split.preview");
  if (articles.length === 0) return null;
  return (
    <ol aria-label={t("list")} className="border-hairline border-t">
      {articles.map(({ headline, opening, characters }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: articles that are on no page yet have no names but their order
        <li key={index} className="flex items-start gap-2 border-hairline border-b py-1.5">
          <span
            className="size-6 shrink-0 rounded-desk text-center text-[15px] text-ink leading-6"
            style={{ background: `var(--tint-${tintOf(index + 1)})` }}
          >
            {articleSign(index + 1)}
          </span>
          <span className="min-w-0 flex-1">
            <span className="line-clamp-2 font-serif text-[14px] leading-6">
              {headline || <span className="text-ink-2">{t("untitled")}</span>}
            </span>
            <span className="block truncate text-[12px] text-ink-2 leading-5">{opening}</span>
          </span>
          <span className="shrink-0 text-[12px] text-ink-2 tabular-nums leading-6">
            {t("characters", { count: characters })}
          </span>
        </li>
      ))}
    </ol>
  );
});
