import { useTranslations } from "next-intl";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";

/** 版次: the pages of the issue in a row, the one in hand marked. */
export function PageNavigation({ locale, page }: { locale: Locale; page: PublishedPage }) {
  const t = useTranslations("paper");
  return (
    <nav className="pages" id="pages" aria-label={t("pagesOfIssue")}>
      <ol lang="zh-CN">
        {page.pages.map(({ number, name }) => (
          <li key={number}>
            <a
              href={localPath(locale, `/${page.day}/${number}`)}
              aria-current={number === page.number ? "page" : undefined}
            >
              <span className="pages-number">{number}</span> {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
