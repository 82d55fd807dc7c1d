"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Span, SplitWarning } from "@/engine/types";
import { isOverridable } from "@/newsroom/preflight/check";
import type { Finding } from "@/newsroom/preflight/types";
import { articleSign } from "../article-sign";
import { OverrideFinding } from "./override-finding";
import { SourceWarnings } from "./source-warnings";

/** What preflight found, what blocks first; each leads to its place. Below it what the source itself is warned of. */
export function ChecksPanel({
  findings,
  warnings,
  pageId,
  editable,
  onGoTo,
  onMend,
  onShow,
}: {
  findings: readonly Finding[];
  warnings: readonly SplitWarning[];
  pageId: string;
  editable: boolean;
  onGoTo: (finding: Finding) => void;
  onMend: (finding: Finding) => void;
  onShow: (span: Span) => void;
}) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <Findings findings={findings} pageId={pageId} onGoTo={onGoTo} onMend={editable ? onMend : null} />
      <SourceWarnings warnings={warnings} onShow={onShow} />
    </div>
  );
}

/**
 * Findings with names that stay theirs while others come and go: a click that began on one row never ends on another finding that
 * took its place meanwhile.
 */
function named(findings: readonly Finding[]): { name: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, articleId, block, range, span, mend, details } = finding;
    const name = JSON.stringify([rule, articleId, block, range, span, mend, details]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { name: `${name} ${before}`, finding };
  });
}

function Findings({
  findings,
  pageId,
  onGoTo,
  onMend,
}: {
  findings: readonly Finding[];
  pageId: string;
  onGoTo: (finding: Finding) => void;
  /** Null where the page is only read. */
  onMend: ((finding: Finding) => void) | null;
}) {
  const t = useTranslations("preflight");
  if (findings.length === 0) return <p className="p-3 text-done">{t("clear")}</p>;
  return (
    <ul aria-label={t("title")}>
      {named(findings).map(({ name, finding }) => (
        <li key={name} className="flex items-start border-hairline border-b">
          <button
            type="button"
            onClick={() => onGoTo(finding)}
            className="flex min-w-0 flex-1 gap-2 px-3 py-2 text-left hover:bg-ink/4 focus-visible:-outline-offset-2"
          >
            <span className={`shrink-0 ${finding.severity === "block" ? "text-cinnabar" : "text-waiting"}`}>
              {t(`severity.${finding.severity}`)}
            </span>
            <span>
              {finding.articleNumber ? `${articleSign(finding.articleNumber)} ` : ""}
              {t(`rules.${finding.rule}`, finding.details)}
              {finding.overridden && (
                <span className="block text-ink-2">{t("overridden", { reason: finding.overridden })}</span>
              )}
            </span>
          </button>
          {finding.mend && onMend && (
            <Button
              look="quiet"
              aria-label={t("mendOne", finding.mend)}
              title={t("mendOne", finding.mend)}
              onClick={() => onMend(finding)}
              className="m-1 shrink-0 px-2"
            >
              {t("mend")}
            </Button>
          )}
          {onMend && isOverridable(finding) && <OverrideFinding pageId={pageId} finding={finding} />}
        </li>
      ))}
    </ul>
  );
}
