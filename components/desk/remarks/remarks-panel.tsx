"use client";

import { useTranslations } from "next-intl";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import { articleSign } from "../article-sign";
import { RemarkLine } from "./remark-line";

/** What was said of the page and is not dealt with, as it read then; each leads to its words as they are now. */
export function RemarksPanel({
  remarks,
  articleIds,
  onGoTo,
}: {
  remarks: readonly RemarkOnPage[];
  /** In the page's order. */
  articleIds: readonly string[];
  onGoTo: (remark: RemarkOnPage) => void;
}) {
  const t = useTranslations("remarks");
  const open = remarks.filter(({ resolved }) => !resolved);
  if (open.length === 0) return <p className="p-3 text-ink-2">{t("none")}</p>;
  return (
    <ul aria-label={t("title")} className="min-h-0 flex-1 overflow-y-auto">
      {open.map((remark) => {
        const index = articleIds.indexOf(remark.articleId);
        return (
          <RemarkLine
            key={remark.id}
            remark={remark}
            sign={index < 0 ? "" : articleSign(index + 1)}
            quote={remark.quote}
            mayResolve
            onGoTo={index < 0 ? null : () => onGoTo(remark)}
          />
        );
      })}
    </ul>
  );
}
