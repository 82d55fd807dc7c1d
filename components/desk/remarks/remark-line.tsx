"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { clock } from "@/lib/calendar";
import { resolveRemarkAction } from "@/newsroom/remark/actions";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** One remark: of which words, what it says or which error it marks, by whom; and that it is dealt with. */
export function RemarkLine({
  remark,
  sign,
  quote,
  mayResolve,
  onGoTo,
}: {
  remark: RemarkOnPage;
  /** Of its article: ①. */
  sign: string;
  /** The passage as it reads now; null where it is gone. */
  quote: string | null;
  mayResolve: boolean;
  /** Null where there is nowhere to go. */
  onGoTo: (() => void) | null;
}) {
  const t = useTranslations("remarks");
  const locale = useLocale();
  const { start, pending, refusal } = useAction(resolveRemarkAction);
  const shown = `${sign} “${quote ?? remark.quote}”`;
  return (
    <li className="border-hairline border-b px-3 py-2">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="line-clamp-3">
            {onGoTo && quote !== null ? (
              <button type="button" onClick={onGoTo} className="text-left underline decoration-waiting">
                {shown}
              </button>
            ) : (
              <span className={quote === null ? "text-ink-2 line-through" : ""}>{shown}</span>
            )}
            {quote === null && <span className="ml-2 text-ink-2">{t("gone")}</span>}
          </p>
          {remark.error && (
            <p className={remark.resolved ? "text-ink-2" : "text-cinnabar"}>
              {t(`errors.${remark.error}`)} {t("points", { points: remark.points })}
              {remark.doubled && ` ${t("doubled")}`}
            </p>
          )}
          {remark.words && <p className="whitespace-pre-wrap">{remark.words}</p>}
          <p className="text-[12px] text-ink-2">
            {remark.by} {clock(remark.at, locale)}
            {remark.resolved &&
              ` · ${t("resolvedBy", { name: remark.resolved.by, at: clock(remark.resolved.at, locale) })}`}
          </p>
        </div>
        {mayResolve && !remark.resolved && (
          <Button
            look="quiet"
            disabled={pending}
            aria-label={t("resolveOne", { words: remark.words || remark.quote })}
            onClick={() => start({ remarkId: remark.id })}
          >
            {t("resolve")}
          </Button>
        )}
      </div>
      <Refusal refusal={refusal} />
    </li>
  );
}
