"use client";

import { useTranslations } from "next-intl";
import { DISCARD_REASONS } from "@/editor/schema/label";
import type { SetAside } from "./page-facts";

/** The furniture: what was set aside on purpose and why, with the way back. */
export function AsidePanel({
  labels,
  editable,
  onTakeBack,
}: {
  labels: readonly SetAside[];
  editable: boolean;
  onTakeBack: (label: SetAside) => void;
}) {
  const t = useTranslations("ledger");
  if (labels.length === 0) return <p className="p-3 text-ink-2">{t("asideEmpty")}</p>;
  return (
    <ul aria-label={t("aside")} className="min-h-0 flex-1 overflow-y-auto">
      {labels.map((label) => (
        <li key={label.pos} className="flex items-start gap-2 border-hairline border-b py-2 pr-2 pl-3">
          <span className="w-9 shrink-0 text-[12px] text-ink-2 leading-6">
            {t(`reasons.${reasonOf(label.reason)}`)}
          </span>
          <span className="line-clamp-3 min-w-0 flex-1 font-serif text-[14px] text-ink-2 leading-6">
            {label.text}
          </span>
          {editable && (
            <button
              type="button"
              onClick={() => onTakeBack(label)}
              className="h-7 shrink-0 rounded-desk border border-ink-2/50 px-2 text-[12px] hover:border-ink"
            >
              {t("takeBack")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The engine may name reasons of its own; the desk has words for these. */
const reasonOf = (reason: string) => DISCARD_REASONS.find((known) => known === reason) ?? "other";
