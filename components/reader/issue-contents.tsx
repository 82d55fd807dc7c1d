import { useTranslations } from "next-intl";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";
import { IssueForms } from "./issue-forms";

/** 本期目录: every page of the issue with its headlines. */
export function IssueContents({ locale, page }: { locale: Locale; page: PublishedPage }) {
  const t = useTranslations("paper");
  return (
    <section className="issue-contents" id="contents">
      <div className="contents-head">
        <h2 id="contents-title">{t("contentsOfIssue")}</h2>
        <IssueForms day={page.day} locale={locale} />
      </div>
      <nav aria-labelledby="contents-title">
        <ol>
          {page.pages.map(({ number, name, headlines }) => (
            <li key={number}>
              <h3>
                <a href={localPath(locale, `/${page.day}/${number}`)}>{t("pageName", { number, name })}</a>
              </h3>
              <ul lang="zh-CN">
                {headlines.map(({ path, headline }) => (
                  <li key={path}>
                    <a href={localPath(locale, `/${path}`)}>{headline || t("untitled")}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  );
}
