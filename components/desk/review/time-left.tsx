import { getTranslations } from "next-intl/server";

const MINUTE = 60_000;
/** Minutes before the deadline from which it presses. */
const PRESSING = 60;

/** How long there is until a deadline (UTC), as the screen was made. */
export async function TimeLeft({ deadline, now }: { deadline: Date; now: Date }) {
  const t = await getTranslations("review");
  const minutes = Math.floor((deadline.getTime() - now.getTime()) / MINUTE);
  const words =
    minutes < 0
      ? t("overdue")
      : minutes < 24 * 60
        ? t("left", { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
        : t("leftDays", { days: Math.floor(minutes / 60 / 24) });
  return <span className={minutes < PRESSING ? "text-cinnabar" : "text-ink-2"}>{words}</span>;
}
