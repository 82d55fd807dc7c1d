"use client";

import { useTranslations } from "next-intl";
import { Menu, MenuItem } from "@/components/ui/menu";
import { DISCARD_REASONS } from "@/editor/schema/label";
import type { Span } from "@/engine/types";
import { lineAt, type SourceLine } from "./source-lines";

/** The unplaced tray: what of the source is nowhere on the page, and what can be done with it. */
export function TrayPanel({
  source,
  lines,
  spans,
  editable,
  onShow,
  onPutBack,
  onNewArticle,
  onDiscard,
}: {
  source: string;
  lines: readonly SourceLine[];
  spans: readonly Span[];
  editable: boolean;
  onShow: (span: Span) => void;
  onPutBack: (span: Span) => void;
  onNewArticle: (span: Span) => void;
  onDiscard: (span: Span, reason: string) => void;
}) {
  const t = useTranslations("ledger");
  if (spans.length === 0) return <p className="p-3 text-done">{t("trayEmpty")}</p>;
  return (
    <>
      <p className="border-hairline border-b px-3 py-2 text-[12px] text-ink-2">{t("trayHint")}</p>
      <ul aria-label={t("tray")} className="min-h-0 flex-1 overflow-y-auto">
        {spans.map((span) => {
          const text = source.slice(...span);
          const line = lineAt(lines, span[0]) + 1;
          return (
            <li key={span.join()} className="border-hairline border-b py-2">
              <button
                type="button"
                onClick={() => onShow(span)}
                className="flex w-full gap-2 px-3 text-left focus-visible:-outline-offset-2"
              >
                <span className="shrink-0 text-[12px] text-ink-2 tabular-nums leading-6">
                  {t("line", { line })}
                </span>
                <span className="line-clamp-3 font-serif text-[14px] leading-6">
                  {text.replace(/\s*\n\s*/g, "")}
                </span>
              </button>
              {editable && (
                <div className="flex flex-wrap gap-1 px-2 pt-1">
                  <button type="button" onClick={() => onPutBack(span)} className={ACTION}>
                    {t("putBack")}
                  </button>
                  <button type="button" onClick={() => onNewArticle(span)} className={ACTION}>
                    {t("newArticle")}
                  </button>
                  <Menu label={t("discardOf", { line })} className={ACTION} button={<>{t("discard")} ▾</>}>
                    {DISCARD_REASONS.map((reason) => (
                      <MenuItem key={reason} onClick={() => onDiscard(span, reason)}>
                        {t(`reasons.${reason}`)}
                      </MenuItem>
                    ))}
                  </Menu>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const ACTION = "h-7 rounded-desk border border-ink-2/50 px-2 text-[12px] hover:border-ink";
