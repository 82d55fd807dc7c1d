import { type Locale, localPath } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";

/** The pages of an issue as links, the one in hand marked. */
export function PageList({
  locale,
  page,
  current,
}: {
  locale: Locale;
  page: PublishedPage;
  current: string | null;
}) {
  return (
    <ol lang="zh-CN">
      {page.pages.map(({ number, name }) => (
        <li key={number}>
          <a
            href={localPath(locale, `/${page.day}/${number}`)}
            aria-current={number === current ? "page" : undefined}
          >
            <span className="pages-number">{number}</span> {name}
          </a>
        </li>
      ))}
    </ol>
  );
}
