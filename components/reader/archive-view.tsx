import "./archive.css";
import { useTranslations } from "next-intl";
import { longDate, weekday } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedIssue } from "@/newsroom/publication/types";
import { type CalendarMonth, calendarMonths } from "./calendar-month";
import type { Newspaper } from "./masthead";
import { PaperFrame } from "./paper-frame";
import { ThumbBar } from "./thumb-bar";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** 往期: a calendar of the issues there are, and beside each month what led them. */
export function ArchiveView({
  issues,
  years,
  year,
  newspaper,
  locale,
}: {
  issues: readonly PublishedIssue[];
  /** All that have issues, the newest first. */
  years: readonly string[];
  /** The year in the screen's address; the newest where it has none. */
  year?: string;
  newspaper: Newspaper;
  locale: Locale;
}) {
  const t = useTranslations("paper");
  return (
    <PaperFrame
      locale={locale}
      newspaper={newspaper}
      path={year ? `/archive/${year}` : "/archive"}
      thumbBar={<ThumbBar locale={locale} page={null} />}
    >
      <div className="archive">
        <h1>{t("archiveTitle")}</h1>
        {years.length > 1 && (
          <nav className="years" aria-label={t("archiveYears")}>
            {years.map((one, index) => (
              <a
                key={one}
                href={localPath(locale, `/archive/${one}`)}
                aria-current={(year ? one === year : index === 0) ? "page" : undefined}
              >
                {one}
              </a>
            ))}
          </nav>
        )}
        {issues.length === 0 ? (
          <p>{t("archiveEmpty")}</p>
        ) : (
          calendarMonths(issues).map((month) => <Month key={month.month} month={month} locale={locale} />)
        )}
      </div>
    </PaperFrame>
  );
}

function Month({ month: { month, weeks, issues }, locale }: { month: CalendarMonth; locale: Locale }) {
  const t = useTranslations("paper");
  const name = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  const issueOn = new Map(issues.map((issue) => [issue.day, issue]));
  const nameOf = ({ day, number }: PublishedIssue) =>
    t("issueOn", { date: longDate(day, locale), number: String(number) });
  return (
    <section className="month" aria-labelledby={`month-${month}`}>
      <div className="month-head">
        <h2 id={`month-${month}`}>{name}</h2>
        <p>{t("archiveIssues", { count: issues.length })}</p>
      </div>
      <table className="calendar">
        <caption className="unseen">{t("calendarOf", { month: name })}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((each) => (
              <th key={each} scope="col">
                {t(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => {
                const issue = day && issueOn.get(day);
                return (
                  <td key={WEEKDAYS[index]}>
                    {issue ? (
                      <a href={localPath(locale, `/${issue.day}`)} aria-label={nameOf(issue)}>
                        {Number(issue.day.slice(8))}
                      </a>
                    ) : (
                      day && Number(day.slice(8))
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="month-issues">
        {issues.map((issue) => (
          <li key={issue.day}>
            <a href={localPath(locale, `/${issue.day}`)}>
              <span className="month-day">
                <b>{longDate(issue.day, locale)}</b> {weekday(issue.day, locale)}
              </span>
              <span className="month-lead" lang="zh-CN">
                {issue.lead}
              </span>
              <span className="month-number">
                {t("issueNumber", { number: String(issue.number) })}{" "}
                {t("issuePages", { count: issue.pages.length })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
