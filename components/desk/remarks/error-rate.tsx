import { getLocale, getTranslations } from "next-intl/server";
import { RATE_LIMIT } from "@/newsroom/remark/error-rate";
import type { ErrorTally } from "@/newsroom/remark/types";

/** 错率: what stands of the errors that were marked, in 万分比 against the limit; nothing where none was ever marked. */
export async function ErrorRate({ tally: { standing, rate, found } }: { tally: ErrorTally }) {
  if (found === 0) return null;
  const t = await getTranslations("remarks");
  const number = new Intl.NumberFormat(await getLocale(), { maximumFractionDigits: 2 });
  const isOver = rate !== null && rate > RATE_LIMIT;
  return (
    <span className={isOver ? "text-cinnabar" : "text-ink-2"}>
      {t(isOver ? "rateOver" : "rate", { rate: number.format(rate ?? 0), limit: RATE_LIMIT })}{" "}
      <span className="whitespace-nowrap">
        {t("tally", { standing: number.format(standing), found: number.format(found) })}
      </span>
    </span>
  );
}
