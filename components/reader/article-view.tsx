import "./text.css";
import "./article.css";
import "./turning.css";
import { useTranslations } from "next-intl";
import { longDate } from "@/lib/calendar";
import { env } from "@/lib/env";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedArticleScreen } from "@/newsroom/publication/types";
import { ArticleTools } from "./article-tools";
import { newsArticle } from "./formats/json-ld";
import { JsonLd } from "./formats/json-ld-script";
import type { Newspaper } from "./masthead";
import { PageNavigation } from "./page-navigation";
import { firstWords, paperArticle } from "./paper-article";
import { PaperFrame } from "./paper-frame";
import { ShareSheet } from "./share-sheet";
import { ThumbBar } from "./thumb-bar";
import { ARTICLE_ID, WholeArticle } from "./whole-article";

/** An article at its permanent address. */
export function ArticleView({
  screen: { article, page, rest, previous, next },
  newspaper,
  locale,
}: {
  screen: PublishedArticleScreen;
  newspaper: Newspaper;
  locale: Locale;
}) {
  const t = useTranslations("paper");
  const path = (to: string) => localPath(locale, `/${to}`);
  const pageName = t("pageName", { number: page.number, name: page.name });
  const reference = t("pageReference", { date: longDate(page.day, locale), page: pageName });
  return (
    <PaperFrame
      locale={locale}
      newspaper={newspaper}
      path={`/${article.path}`}
      issue={{ day: page.day, issueNumber: page.issueNumber, pageCount: page.pages.length }}
      navigation={<PageNavigation locale={locale} page={page} />}
      thumbBar={<ThumbBar locale={locale} page={page} />}
      address={`${newspaper.name} ${reference} · /${article.path}`}
    >
      {/* The first painting is of the whole article, however slowly what stands below it is read. */}
      <link rel="expect" href={`#${ARTICLE_ID}`} blocking="render" />
      <div className="reading">
        <WholeArticle
          whole={{ article, rest }}
          page={page}
          locale={locale}
          title="h1"
          tools={<ArticleTools locale={locale} />}
        />
        <nav className="turning" aria-label={t("turningArticles")}>
          {previous && (
            <a rel="prev" aria-keyshortcuts="ArrowLeft" className="turning-back" href={path(previous.path)}>
              <span>{t("previousArticle")}</span>
              <b lang="zh-CN">{previous.headline || t("untitled")}</b>
            </a>
          )}
          {next && (
            <a rel="next" aria-keyshortcuts="ArrowRight" className="turning-on" href={path(next.path)}>
              <span>{t("nextArticle")}</span>
              <b lang="zh-CN">{next.headline || t("untitled")}</b>
            </a>
          )}
          <a className="turning-up" href={path(`${page.day}/${page.number}`)}>
            {t("backToPage", { number: page.number, name: page.name })}
          </a>
        </nav>
        <aside className="beside">
          <nav aria-labelledby="on-this-page">
            <h2 id="on-this-page">{t("onThisPage")}</h2>
            <ol lang="zh-CN">
              {page.articles.map((other) => (
                <li key={other.path}>
                  <a href={path(other.path)} aria-current={other.path === article.path ? "page" : undefined}>
                    {other.headline || firstWords(paperArticle(other))}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </aside>
      </div>
      <ShareSheet path={`/${article.path}`} title={article.headline || newspaper.name} />
      <dialog className="enlarged" id="enlarged" aria-label={t("enlarged")}>
        <button type="button" className="enlarged-close">
          {t("close")}
        </button>
        <figure />
      </dialog>
      <JsonLd
        of={newsArticle({ article, page, rest, previous, next }, { newspaper, site: env("NEXTAUTH_URL") })}
      />
    </PaperFrame>
  );
}
