import "./issue-forms.css";
import { useTranslations } from "next-intl";
import { findBrowser } from "@/lib/browser";
import type { Day } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";

/** The ways to read an issue in one go: digest, long text, and to take away. */
export function IssueForms({
  day,
  locale,
  current,
}: {
  day: Day;
  locale: Locale;
  current?: "digest" | "text";
}) {
  const t = useTranslations("paper");
  const here = (form: typeof current) => (form === current ? "page" : undefined);
  return (
    <nav className="issue-forms" aria-label={t("wholeIssue")}>
      <a href={localPath(locale, `/${day}/digest`)} aria-current={here("digest")}>
        {t("digest")}
      </a>
      <a href={localPath(locale, `/${day}/text`)} aria-current={here("text")}>
        {t("wholeText")}
      </a>
      <a href={`/${day}/issue.epub`} download>
        {t("epub")}
      </a>
      {findBrowser() && <a href={`/${day}/issue.pdf`}>{t("pdf")}</a>}
    </nav>
  );
}
