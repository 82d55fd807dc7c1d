"use client";

import { useTranslations } from "next-intl";
import type { Finding } from "@/newsroom/preflight/types";
import { articleSign } from "../article-sign";

/** What preflight found, what blocks first; each leads to its place. */
export function ChecksPanel({
  findings,
  onGoTo,
}: {
  findings: readonly Finding[];
  onGoTo: (finding: Finding) => void;
}) {
  const t = useTranslations("preflight");
  if (findings.length === 0) return <p className="p-3 text-done">{t("clear")}</p>;
  return (
    <ul aria-label={t("title")} className="min-h-0 flex-1 overflow-y-auto">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings have no names of their own
        <li key={index} className="border-hairline border-b">
          <button
            type="button"
            onClick={() => onGoTo(finding)}
            className="flex w-full gap-2 px-3 py-2 text-left hover:bg-ink/4 focus-visible:-outline-offset-2"
          >
            <span className={`shrink-0 ${finding.severity === "block" ? "text-cinnabar" : "text-waiting"}`}>
              {t(`severity.${finding.severity}`)}
            </span>
            <span>
              {finding.articleNumber ? `${articleSign(finding.articleNumber)} ` : ""}
              {t(`rules.${finding.rule}`, finding.details)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
