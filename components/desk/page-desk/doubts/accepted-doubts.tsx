"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { keyOf } from "@/newsroom/doubt/list-doubts";
import type { Doubt } from "@/newsroom/doubt/types";
import { articleSign } from "../../article-sign";
import { useDoubtWords } from "./use-doubt-words";
import type { AcceptedDoubt } from "./use-doubts";

/** What was accepted, by whom, folded away; each can be put back in doubt. */
export function AcceptedDoubts({
  doubts,
  editable,
  onWithdraw,
}: {
  doubts: readonly AcceptedDoubt[];
  editable: boolean;
  onWithdraw: (doubt: Doubt) => void;
}) {
  const t = useTranslations("pageDesk.doubts");
  const words = useDoubtWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (doubts.length === 0) return null;
  return (
    <div className="pb-1.5 text-[12px] text-ink-2">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="h-6 px-3 hover:text-ink focus-visible:-outline-offset-2"
      >
        <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {t("accepted", { count: doubts.length })}
      </button>
      <ul id={id} hidden={!isOpen} aria-label={t("acceptedList")}>
        {doubts.map((doubt) => (
          <li key={keyOf(doubt)} className="flex items-start gap-2 py-1 pr-2 pl-3">
            <span className="w-5 shrink-0 text-center">
              {doubt.article === null ? "–" : articleSign(doubt.article)}
            </span>
            <span className="min-w-0 flex-1">
              {words(doubt).question} {doubt.acceptedBy && t("by", { name: doubt.acceptedBy })}
            </span>
            {editable && (
              <button
                type="button"
                onClick={() => onWithdraw(doubt)}
                className="shrink-0 underline decoration-hairline underline-offset-4 hover:text-ink"
              >
                {t("withdraw")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
