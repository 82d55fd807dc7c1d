import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { clock } from "@/lib/calendar";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { isLate } from "@/newsroom/publication/workflow";

/** The Editions so far, and the addresses at which readers find the newest. */
export async function Editions({ issue }: { issue: IssueForDesk }) {
  const t = await getTranslations("issue");
  const reasons = await getTranslations("edition.reasons");
  const locale = await getLocale();
  if (issue.editions.length === 0) return <p className="text-ink-2">{t("unpublished")}</p>;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div>
        <h3 className="text-ink-2">{t("addresses")}</h3>
        <ul>
          {issue.pages.map(({ number, name }) => (
            <li key={number}>
              <a
                href={`/${issue.day}/${number}`}
                className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
              >
                /{issue.day}/{number}
              </a>{" "}
              <span className="text-ink-2">{name}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="text-ink-2">{t("editions")}</h3>
        <ol reversed>
          {issue.editions.map((edition) => (
            <li key={edition.number} className="tabular-nums">
              <Link
                href={`/desk/issues/${issue.id}/editions/${edition.number}`}
                className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
              >
                {t("edition", { number: edition.number })}
              </Link>{" "}
              <span className="text-ink-2">
                {clock(edition.publishedAt, locale)} {edition.publishedBy}{" "}
                {edition.reason !== "PUBLISHED" && reasons(edition.reason)}
              </span>
              {edition.number === issue.edition?.number && (
                <span className="ml-2 text-done">{t("current")}</span>
              )}
              {edition.scheduledFor && (
                <span className="ml-2 text-ink-2">
                  {isLate(edition.publishedAt, edition.scheduledFor)
                    ? t("late", { at: clock(edition.scheduledFor, locale) })
                    : t("onTime")}
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
