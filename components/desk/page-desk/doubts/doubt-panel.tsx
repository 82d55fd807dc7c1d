"use client";

import { useTranslations } from "next-intl";
import { type FocusEvent, useEffect, useId, useRef, useState } from "react";
import { useRefusalText } from "@/components/desk/use-refusal-text";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { keyOf } from "@/newsroom/doubt/list-doubts";
import { DESK_KEYS } from "../desk-commands";
import { isMac, keyName } from "../key-names";
import { AcceptedDoubts } from "./accepted-doubts";
import { DoubtEntry } from "./doubt-entry";
import type { Doubts } from "./use-doubts";

/** 待核: what the engine is not sure of, the least certain first; or that there is nothing of the kind. */
export function DoubtPanel({
  doubts,
  source,
  editable,
}: {
  doubts: Doubts;
  source: string;
  editable: boolean;
}) {
  const t = useTranslations("pageDesk.doubts");
  const refusalText = useRefusalText();
  const id = useId();
  const [isFolded, setFolded] = useState(false);
  const { state, open, accepted, current, refusal } = doubts;
  const focus = useFocusAtHand(doubts, () => setFolded(false));

  return (
    <section
      ref={focus.panel}
      aria-label={t("title")}
      data-doubts=""
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
      className="flex max-h-[50%] shrink-0 flex-col border-hairline border-t"
    >
      <div className="flex h-8 shrink-0 items-center gap-2 pr-2 pl-3">
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={!isFolded}
            aria-controls={id}
            onClick={() => setFolded(!isFolded)}
            className="flex h-8 w-full items-center gap-1.5 text-left font-semibold focus-visible:-outline-offset-2"
          >
            <span aria-hidden="true" className="w-3 text-ink-2">
              {isFolded ? "▸" : "▾"}
            </span>
            {t("title")}
            {state === "ready" && (
              <span className={`tabular-nums ${open.length > 0 ? "text-waiting" : "text-ink-2"}`}>
                {open.length}
              </span>
            )}
          </button>
        </h3>
        {open.length > 0 && (
          <span title={t("keys", { key: keyName(DESK_KEYS.doubts, isMac()) })} className="flex gap-1">
            <Kbd>J</Kbd>
            <Kbd>K</Kbd>
          </span>
        )}
      </div>
      <div id={id} hidden={isFolded} className="min-h-0 overflow-y-auto">
        {refusal && (
          <div className="px-3 pb-2">
            <Notice tone="urgent">{refusalText(refusal)}</Notice>
          </div>
        )}
        {/* Spoken when it changes; focused when the last doubt goes. */}
        <p
          role="status"
          tabIndex={-1}
          data-status=""
          className={`px-3 focus-visible:-outline-offset-2 ${open.length > 0 ? "sr-only" : "pb-2.5"} ${state === "ready" ? "text-done" : "text-ink-2"}`}
        >
          {state === "ready"
            ? open.length === 0
              ? t("none")
              : t("count", { count: open.length })
            : t(state)}
        </p>
        <ol aria-label={t("list")}>
          {open.map((doubt) => (
            <DoubtEntry
              key={keyOf(doubt)}
              doubt={doubt}
              source={source}
              isCurrent={doubt === current}
              editable={editable}
              doubts={doubts}
            />
          ))}
        </ol>
        <AcceptedDoubts doubts={accepted} editable={editable} onWithdraw={doubts.withdraw} />
      </div>
    </section>
  );
}

/**
 * Keeps the focus at the doubt at hand: when it was asked for, and when the one that had it is gone, so that walking
 * goes on without the mouse.
 */
function useFocusAtHand({ asked, takeAsked, current }: Doubts, onAsked: () => void) {
  const panel = useRef<HTMLElement>(null);
  const hasFocus = useRef(false);
  const currentKey = current && keyOf(current);
  const [wanted, setWanted] = useState(asked);
  if (wanted !== asked) {
    setWanted(asked);
    onAsked();
  }

  useEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!takeAsked() && !isLost) return;
    const place = currentKey === null ? "[data-status]" : `[data-doubt="${currentKey}"]`;
    panel.current?.querySelector<HTMLElement>(place)?.focus();
  });

  return {
    panel,
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // Nothing gets the focus where what had it is gone: the list goes on having it.
      if (relatedTarget && !currentTarget.contains(relatedTarget)) hasFocus.current = false;
    },
  };
}
