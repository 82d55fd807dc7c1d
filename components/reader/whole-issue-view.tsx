import "./text.css";
import "./article.css";
import "./whole-issue.css";
import { useTranslations } from "next-intl";
import { longDate } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import type { WholePublishedArticle, WholePublishedPage } from "@/newsroom/publication/types";
import { excerpt } from "./excerpt";
import { IssueForms } from "./issue-forms";
import type { Newspaper } from "./masthead";
import { PageNavigation } from "./page-navigation";
import { firstWords, paperArticle } from "./paper-article";
import { PaperFrame } from "./paper-frame";
import { RunningText } from "./running-text";
import { ThumbBar } from "./thumb-bar";
import { WholeArticle } from "./whole-article";

/** Characters of an article in the digest. */
const DIGEST = 120;

/** The whole issue in one go: 本期摘要, a few sentences of each article by page, or 本期全文, all of it. */
export function WholeIssueView({
  pages,
  form,
  newspaper,
  locale,
}: {
  /** One at least. */
  pages: readonly WholePublishedPage[];
  form: "digest" | "text";
  newspaper: Newspaper;
  locale: Locale;
}) {
  const t = useTranslations("paper");
  const [first] = pages;
  if (!first) return null;
  const { day, issueNumber } = first.page;
  const words = { name: newspaper.name, date: longDate(day, locale) };
  const title = form === "digest" ? t("digestOf", words) : t("wholeOf", words);
  return (
    <PaperFrame
      locale={locale}
      newspaper={newspaper}
      path={`/${day}/${form}`}
      issue={{ day, issueNumber, pageCount: pages.length }}
      navigation={<PageNavigation locale={locale} page={first.page} current={null} />}
      thumbBar={<ThumbBar locale={locale} page={first.page} />}
      address={`${title} · /${day}/${form}`}
    >
      <div className="whole-issue" data-form={form}>
        <h1>{title}</h1>
        <IssueForms day={day} locale={locale} current={form} />
        {pages.map(({ page, articles }) => (
          <section key={page.number} aria-labelledby={`page-${page.number}`}>
            <h2 id={`page-${page.number}`}>
              <a href={localPath(locale, `/${day}/${page.number}`)}>
                {t("pageName", { number: page.number, name: page.name })}
              </a>
            </h2>
            {articles.map((whole) =>
              form === "digest" ? (
                <Digest key={whole.article.path} whole={whole} locale={locale} />
              ) : (
                <WholeArticle key={whole.article.path} whole={whole} page={page} locale={locale} title="h3" />
              ),
            )}
          </section>
        ))}
      </div>
    </PaperFrame>
  );
}

function Digest({ whole: { article: published }, locale }: { whole: WholePublishedArticle; locale: Locale }) {
  const article = paperArticle(published);
  const prose = article.text.filter(({ kind }) => kind === "paragraph");
  return (
    <article lang="zh-CN">
      <h3>
        <a href={localPath(locale, `/${article.path}`)}>
          {article.headline.join(" ") || firstWords(article)}
        </a>
      </h3>
      <RunningText parts={excerpt(prose, DIGEST).text.slice(0, 1)} crosshead="h4" />
    </article>
  );
}
