import { useTranslations } from "next-intl";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";
import { PageList } from "./page-list";

/** The bar at the thumb on phones: 版面 · 目录 · 往期 · 检索 · Aa. The sheet of pages opens without a script. */
export function ThumbBar({ locale, page }: { locale: Locale; page: PublishedPage | null }) {
  const t = useTranslations("paper");
  return (
    <>
      <nav className="thumb-bar" data-page={page ? "" : undefined} aria-label={t("thumbBar")}>
        {page && (
          <button type="button" popoverTarget="pages-sheet">
            {t("pages")}
          </button>
        )}
        {page && <a href={`${localPath(locale, `/${page.day}/${page.number}`)}#contents`}>{t("contents")}</a>}
        <a href={localPath(locale, "/archive")}>{t("archive")}</a>
        <a href={localPath(locale, "/search")}>{t("search")}</a>
        <button
          type="button"
          data-needs-js=""
          popoverTarget="reading-settings"
          aria-label={t("readingSettings")}
        >
          Aa
        </button>
      </nav>
      {page && <PagesSheet locale={locale} page={page} />}
    </>
  );
}

function PagesSheet({ locale, page }: { locale: Locale; page: PublishedPage }) {
  const t = useTranslations("paper");
  return (
    <nav className="sheet pages-sheet" id="pages-sheet" popover="auto" aria-label={t("pagesOfIssue")}>
      <PageList locale={locale} page={page} current={page.number} />
      <p className="pages-sheet-issues">
        {page.previousDay && <a href={localPath(locale, `/${page.previousDay}`)}>{t("previousIssue")}</a>}
        {page.nextDay && <a href={localPath(locale, `/${page.nextDay}`)}>{t("nextIssue")}</a>}
      </p>
      <button className="sheet-close" type="button" popoverTarget="pages-sheet" popoverTargetAction="hide">
        {t("close")}
      </button>
    </nav>
  );
}
