"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Kbd } from "@/components/ui/kbd";
import { keyOf } from "@/newsroom/doubt/list-doubts";
import type { Doubt } from "@/newsroom/doubt/types";
import { articleSign, tintOf } from "../../article-sign";
import { lineFrom } from "./show-doubt";
import { twoDigits, useDoubtWords } from "./use-doubt-words";
import type { Doubts } from "./use-doubts";

const ACT =
  "inline-flex min-h-6 items-center gap-1.5 rounded-desk border border-ink-2/50 px-1.5 text-left text-[12px] enabled:hover:border-ink disabled:opacity-50 disabled:cursor-not-allowed";

/** One doubt: where it is, what is asked, how sure the engine is and why. The one at hand has what can be done about it. */
export function DoubtEntry({
  doubt,
  source,
  isCurrent,
  editable,
  doubts,
}: {
  doubt: Doubt;
  source: string;
  isCurrent: boolean;
  editable: boolean;
  doubts: Doubts;
}) {
  const t = useTranslations("pageDesk.doubts");
  const { question, reason, other } = useDoubtWords()(doubt);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step) doubts.walk(step);
    else if (event.key === "Enter" && editable) doubts.accept();
    else if (event.key.toLowerCase() === "x" && editable) doubts.choose();
    else return;
    event.preventDefault();
  };

  return (
    <li aria-current={isCurrent || undefined} className={isCurrent ? "bg-ink/4" : ""}>
      <button
        type="button"
        data-doubt={keyOf(doubt)}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => doubts.visit(doubt)}
        onKeyDown={onKeyDown}
        className="flex w-full gap-2 py-1.5 pr-2 pl-3 text-left hover:bg-ink/4 focus-visible:-outline-offset-2"
      >
        <span
          className="size-5 shrink-0 rounded-desk text-center leading-5"
          style={doubt.article === null ? undefined : { background: `var(--tint-${tintOf(doubt.article)})` }}
        >
          {doubt.article === null ? "–" : articleSign(doubt.article)}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex gap-2">
            <span className="min-w-0 flex-1">{question}</span>
            <span className="shrink-0 text-waiting tabular-nums">
              <span className="sr-only">{t("confidence")} </span>
              {twoDigits(doubt.confidence)}
            </span>
          </span>
          <span lang="zh-CN" className="block truncate font-serif text-[13px] text-ink-2">
            {source.slice(...lineFrom(source, doubt.at))}
          </span>
          <span className="block text-[12px] text-ink-2">{t("because", { reason })}</span>
        </span>
      </button>
      {isCurrent && editable && (
        <span className="flex flex-wrap gap-1.5 pr-2 pb-2 pl-10">
          <button type="button" onClick={doubts.accept} className={ACT}>
            {t("accept")} <Kbd>↵</Kbd>
          </button>
          <button
            type="button"
            onClick={doubts.choose}
            disabled={!doubts.canChoose}
            title={doubts.canChoose ? undefined : t("byHand")}
            className={ACT}
          >
            {other} <Kbd>X</Kbd>
          </button>
        </span>
      )}
    </li>
  );
}
