"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Span, SplitWarning } from "@/engine/types";

/** What the pasted text is warned of, after the faults: it keeps nothing from review. Each leads to its places in turn. */
export function SourceWarnings({
  warnings,
  onShow,
}: {
  warnings: readonly SplitWarning[];
  onShow: (span: Span) => void;
}) {
  const t = useTranslations("split");
  const severity = useTranslations("preflight.severity");
  const [next, setNext] = useState<Record<string, number>>({});
  if (warnings.length === 0) return null;

  const show = ({ code, spans }: SplitWarning) => {
    const index = next[code] ?? 0;
    const span = spans[index];
    if (span) onShow(span);
    setNext({ ...next, [code]: (index + 1) % spans.length });
  };

  return (
    <>
      <p className="border-hairline border-b px-3 py-2 text-[12px] text-ink-2">
        {t("warningsHint", { count: warnings.length })}
      </p>
      <ul aria-label={t("warningsTitle")}>
        {warnings.map((warning) => (
          <li key={warning.code} className="border-hairline border-b">
            <button
              type="button"
              onClick={() => show(warning)}
              className="flex w-full gap-2 px-3 py-2 text-left hover:bg-ink/4 focus-visible:-outline-offset-2"
            >
              <span className="shrink-0 text-ink-2">{severity("note")}</span>
              <span>{t(`warnings.${warning.code}`, { count: warning.spans.length })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
