import { useTranslations } from "next-intl";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";

/** The page before and after the one in hand; null at either end of the issue. */
export function neighbours({ pages, number }: Pick<PublishedPage, "pages" | "number">) {
  const index = pages.findIndex((page) => page.number === number);
  return { previous: pages[index - 1] ?? null, next: pages[index + 1] ?? null };
}

/** 上一版 下一版 · 上一期 下一期. */
export function Turning({ locale, page }: { locale: Locale; page: PublishedPage }) {
  const t = useTranslations("paper");
  const { previous, next } = neighbours(page);
  const pagePath = (number: string) => localPath(locale, `/${page.day}/${number}`);
  return (
    <nav className="turning" aria-label={t("turning")}>
      {page.previousDay && (
        <a
          className="turning-issue"
          data-issue="prev"
          aria-keyshortcuts="Shift+ArrowLeft"
          href={localPath(locale, `/${page.previousDay}`)}
        >
          {t("previousIssue")}
        </a>
      )}
      {previous && (
        <a rel="prev" aria-keyshortcuts="ArrowLeft" className="turning-back" href={pagePath(previous.number)}>
          <span>{t("previousPage")}</span>
          <b>{t("pageName", { number: previous.number, name: previous.name })}</b>
        </a>
      )}
      {next && (
        <a rel="next" aria-keyshortcuts="ArrowRight" className="turning-on" href={pagePath(next.number)}>
          <span>{t("nextPage")}</span>
          <b>{t("pageName", { number: next.number, name: next.name })}</b>
        </a>
      )}
      {page.nextDay && (
        <a
          className="turning-issue"
          data-issue="next"
          aria-keyshortcuts="Shift+ArrowRight"
          href={localPath(locale, `/${page.nextDay}`)}
        >
          {t("nextIssue")}
        </a>
      )}
    </nav>
  );
}
