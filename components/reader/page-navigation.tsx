import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";
import { PageList } from "./page-list";

/** 版次: the pages of the issue in a row, the one in hand marked. */
export function PageNavigation({
  locale,
  page,
  current = page.number,
}: {
  locale: Locale;
  page: PublishedPage;
  /** The page in hand; null where it is none of them. */
  current?: string | null;
}) {
  const t = useTranslations("paper");
  return (
    <nav className="pages" id="pages" aria-label={t("pagesOfIssue")}>
      <PageList locale={locale} page={page} current={current} />
    </nav>
  );
}
