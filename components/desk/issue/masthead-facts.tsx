import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { longDate, lunarDate, weekday } from "@/lib/calendar";
import type { IssueForDesk } from "@/newsroom/issue/types";

/** 报头: what readers will see over the issue, and what of it nobody has set yet. */
export async function MastheadFacts({ issue, maySet }: { issue: IssueForDesk; maySet: boolean }) {
  const t = await getTranslations("issue");
  const locale = await getLocale();
  const { day, number, pages, masthead } = issue;
  const facts = [
    { term: t("mastheadName"), value: masthead.name },
    {
      term: t("mastheadDay"),
      value: `${longDate(day, locale)} ${weekday(day, locale)} ${t("lunar", { date: lunarDate(day) })}`,
    },
    { term: t("mastheadNumber"), value: t("numbered", { number }) },
    { term: t("mastheadPages"), value: t("pageCount", { count: pages.length }) },
    { term: t("mastheadCn"), value: masthead.cnNumber },
    { term: t("mastheadOrganiser"), value: masthead.organiser },
  ];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-[12px] text-ink-2">{term}</dt>
          <dd>
            {value || <span className="text-waiting">{t("mastheadMissing")}</span>}
            {!value && maySet && (
              <Link href="/desk/settings" className="ml-2 underline decoration-hairline underline-offset-4">
                {t("mastheadSettings")}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
