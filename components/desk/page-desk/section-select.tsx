"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { SectionOnDesk } from "@/newsroom/section/types";

/** The section of an article. While it has none, it asks for one. */
export const SectionSelect = memo(function SectionSelect({
  articleId,
  label,
  sections,
  value,
  disabled,
  onChange,
}: {
  articleId: string;
  label: string;
  sections: readonly SectionOnDesk[];
  value: string | null;
  disabled: boolean;
  onChange: (articleId: string, sectionId: string | null) => void;
}) {
  const t = useTranslations("pageDesk");
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      disabled={disabled}
      onChange={({ target }) => onChange(articleId, target.value || null)}
      className={`h-6 max-w-28 rounded-desk border border-transparent bg-transparent px-1 text-[12px] enabled:hover:border-ink-2/50 disabled:opacity-100 ${value ? "text-ink" : "text-cinnabar"}`}
    >
      <option value="" className="bg-paper">
        {t("article.noSection")}
      </option>
      {sections.map(({ id, name }) => (
        <option key={id} value={id} className="bg-paper text-ink">
          {name}
        </option>
      ))}
    </select>
  );
});
