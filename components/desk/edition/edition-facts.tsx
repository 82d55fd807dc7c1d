import { getLocale, getTranslations } from "next-intl/server";
import { clock } from "@/lib/calendar";
import type { EditionForDesk } from "@/newsroom/edition/types";
import { isLate } from "@/newsroom/publication/workflow";

/** When an Edition came out, by whom, why, and whether readers see it. */
export async function EditionFacts({ edition }: { edition: EditionForDesk }) {
  const t = await getTranslations("edition");
  const locale = await getLocale();
  const { publishedAt, scheduledFor } = edition;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
      <span>
        {clock(publishedAt, locale)} {edition.publishedBy} {t(`reasons.${edition.reason}`)}
      </span>
      {scheduledFor && (
        <span>
          {t(isLate(publishedAt, scheduledFor) ? "late" : "onTime", { at: clock(scheduledFor, locale) })}
        </span>
      )}
      {edition.current === edition.number ? (
        <span className="text-done">{t("isCurrent")}</span>
      ) : (
        <span className="text-waiting">{t("isNotCurrent", { number: edition.current ?? 0 })}</span>
      )}
    </p>
  );
}
