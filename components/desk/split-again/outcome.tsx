"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { assemblePage } from "@/editor/document";
import { ledgerOf } from "@/editor/ledger/ledger";
import { SourceText } from "@/editor/ledger/source-text";
import { newUuid } from "@/editor/schema/identifier";
import { applyProposals } from "@/editor/split-again/apply";
import { isInReview } from "@/newsroom/page/workflow";
import type { SplitToDecide } from "@/newsroom/split-again/types";

/** So many stretches of the tray are shown; the others are counted. */
const SHOWN = 4;

/** What the page will be with these choices: how much will be in the tray and what, which photos hang loose, what is voided. */
export function Outcome({ split, takes }: { split: SplitToDecide; takes: readonly boolean[] }) {
  const t = useTranslations("splitAgain");
  const source = useMemo(() => new SourceText(split.source), [split.source]);
  const { ledger, photos, isChanged } = useMemo(() => {
    const applied = applyProposals(split, source, takes, newUuid);
    return {
      ledger: ledgerOf(source, assemblePage(applied.articles, applied.furniture)),
      photos: applied.photos,
      isChanged: !split.isSameSource || takes.some((isTaken) => isTaken),
    };
  }, [split, source, takes]);
  const tray = ledger.unplacedSpans.map(([start, end]) =>
    split.source.slice(start, end).replace(/\s+/gu, " "),
  );
  return (
    <div aria-live="polite" className="flex flex-col gap-1 text-[13px]">
      {tray.length === 0 ? (
        <p className="text-done">{t("trayEmpty")}</p>
      ) : (
        <details>
          <summary className="w-fit cursor-pointer text-waiting tabular-nums">
            {t("tray", { count: ledger.unplaced, stretches: tray.length })}
          </summary>
          <ul lang="zh-CN" className="mt-1 max-h-40 overflow-y-auto font-serif text-[13px] leading-6">
            {tray.slice(0, SHOWN).map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one source, in its order
              <li key={index} className="truncate">
                {text}
              </li>
            ))}
            {tray.length > SHOWN && (
              <li className="text-ink-2">{t("more", { count: tray.length - SHOWN })}</li>
            )}
          </ul>
        </details>
      )}
      {photos.loose.length > 0 && (
        <p className="text-cinnabar">{t("photosLoose", { count: photos.loose.length })}</p>
      )}
      {photos.off.length > 0 && (
        <p className="text-cinnabar">{t("photosOff", { count: photos.off.length })}</p>
      )}
      {isChanged && isInReview(split.state) && <p className="text-cinnabar">{t(`voids.${split.state}`)}</p>}
    </div>
  );
}
