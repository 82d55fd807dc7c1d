import { useTranslations } from "next-intl";
import { type Day, longDate, lunarDate, weekday } from "@/lib/calendar";
import { LOCALES, type Locale, localPath } from "@/lib/locale";

/** What the masthead says of the paper itself; `cnNumber` and `organiser` may be empty. */
export interface Newspaper {
  name: string;
  cnNumber: string;
  organiser: string;
}

/** What the masthead says of the issue in hand. */
export interface IssueOfMasthead {
  day: Day;
  issueNumber: number;
  pageCount: number;
}

/** 报头: the paper's name, the cinnabar rule, the day and the number of the issue. */
export function Masthead({
  locale,
  newspaper,
  path,
  issue,
  front,
}: {
  locale: Locale;
  newspaper: Newspaper;
  path: string;
  issue: IssueOfMasthead | null;
  front: boolean;
}) {
  const t = useTranslations("paper");
  const other = LOCALES.find((candidate) => candidate !== locale) ?? LOCALES[0];
  return (
    <header className="masthead" data-front={front || undefined}>
      <p className="masthead-name">
        <a href={localPath(locale, "/")} lang="zh-CN">
          {newspaper.name}
        </a>
      </p>
      <div className="masthead-line">
        {issue && (
          <p className="masthead-day">
            <time dateTime={issue.day}>{longDate(issue.day, locale)}</time>
            <span>{weekday(issue.day, locale)}</span>
            <span className="masthead-lunar">
              {t.rich("lunar", {
                date: lunarDate(issue.day),
                zh: (words) => <span lang="zh-CN">{words}</span>,
              })}
            </span>
          </p>
        )}
        <p className="masthead-issue">
          {issue && <span>{t("issueNumber", { number: String(issue.issueNumber) })}</span>}
          {issue && <span>{t("pagesToday", { count: issue.pageCount })}</span>}
          {newspaper.cnNumber !== "" && <span className="masthead-cn">{newspaper.cnNumber}</span>}
          {newspaper.organiser !== "" && <span>{t("organiser", { name: newspaper.organiser })}</span>}
        </p>
        <nav className="masthead-tools" aria-label={t("tools")}>
          <a href={localPath(locale, "/archive")}>{t("archive")}</a>
          <a href={localPath(locale, "/search")}>{t("search")}</a>
          <a href={localPath(other, path)} hrefLang={other} lang={other}>
            {t("otherLanguage")}
          </a>
          <button
            type="button"
            data-needs-js=""
            popoverTarget="reading-settings"
            aria-label={t("readingSettings")}
          >
            <span aria-hidden="true">Aa</span>
            <span className="half-moon" aria-hidden="true" />
          </button>
        </nav>
      </div>
    </header>
  );
}
