import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { clock, longDate } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedArticle, PublishedArticleScreen } from "@/newsroom/publication/types";
import type { Newspaper } from "./masthead";
import { PageNavigation } from "./page-navigation";
import { firstWords, type PaperArticle, paperArticle } from "./paper-article";
import { PaperFrame } from "./paper-frame";
import { PhotoFigure } from "./photo-figure";
import { RunningText } from "./running-text";
import { ThumbBar } from "./thumb-bar";
import { TitleLines } from "./title-lines";
import { TurnKeys } from "./turn-keys";

/** An article at its permanent address. */
export function ArticleView({
  screen: { article: published, page, rest, previous, next },
  newspaper,
  locale,
}: {
  screen: PublishedArticleScreen;
  newspaper: Newspaper;
  locale: Locale;
}) {
  const t = useTranslations("paper");
  const article = paperArticle(published);
  const path = (to: string) => localPath(locale, `/${to}`);
  const pageName = t("pageName", { number: page.number, name: page.name });
  const reference = t("pageReference", { date: longDate(page.day, locale), page: pageName });
  const name = article.headline.join(" ") || firstWords(article);
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
      <div className="reading">
        <article className="article" lang="zh-CN">
          <header>
            <hgroup>
              {article.kicker.length > 0 && (
                <p className="kicker">
                  <TitleLines lines={article.kicker} />
                </p>
              )}
              {article.headline.length > 0 ? (
                <h1 className="headline">
                  <TitleLines lines={article.headline} />
                </h1>
              ) : (
                <h1 className="unseen">{name || t("untitled")}</h1>
              )}
              {article.subhead.length > 0 && (
                <p className="subhead">
                  <TitleLines lines={article.subhead} />
                </p>
              )}
            </hgroup>
            {article.byline.length > 0 && <p className="byline">{article.byline.join(" ")}</p>}
            <p className="article-source" lang={locale}>
              <a href={path(`${page.day}/${page.number}`)}>{reference}</a>
              {article.sectionName !== "" && <span>{t("section", { name: article.sectionName })}</span>}
              <time dateTime={page.publishedAt.toISOString()}>
                {t("publishedAt", { time: clock(page.publishedAt, locale) })}
              </time>
            </p>
          </header>
          <ArticleBody
            article={rest.length > 0 ? withoutJumps(article) : article}
            alternative={t("photoOf", { headline: name })}
          />
          {rest.map((half) => (
            <Fragment key={half.article.path}>
              <p className="article-source" lang={locale}>
                <a href={path(`${page.day}/${half.page.number}`)}>
                  {t("goesOn", { page: t("pageName", half.page) })}
                </a>
              </p>
              <ArticleBody
                article={withoutJumps(paperArticle(half.article))}
                alternative={t("photoOf", { headline: name })}
              />
            </Fragment>
          ))}
          <Corrections
            corrections={[published, ...rest.map((half) => half.article)].flatMap(
              ({ corrections }) => corrections,
            )}
            locale={locale}
          />
        </article>
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
        <nav className="turning" aria-label={t("turningArticles")}>
          {previous && (
            <a rel="prev" className="turning-back" href={path(previous.path)}>
              <span>{t("previousArticle")}</span>
              <b lang="zh-CN">{previous.headline || t("untitled")}</b>
            </a>
          )}
          {next && (
            <a rel="next" className="turning-on" href={path(next.path)}>
              <span>{t("nextArticle")}</span>
              <b lang="zh-CN">{next.headline || t("untitled")}</b>
            </a>
          )}
          <a className="turning-up" href={path(`${page.day}/${page.number}`)}>
            {t("backToPage", { number: page.number, name: page.name })}
          </a>
        </nav>
      </div>
      <TurnKeys previous={previous && path(previous.path)} next={next && path(next.path)} />
    </PaperFrame>
  );
}

/** 更正: what was put right since the article was first published, and when. */
function Corrections({
  corrections,
  locale,
}: {
  corrections: PublishedArticle["corrections"];
  locale: Locale;
}) {
  const t = useTranslations("paper");
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections" lang={locale}>
        {t("corrections")}
      </h2>
      <ul>
        {corrections.map(({ words, at }) => (
          <li key={at.toISOString()}>
            <time dateTime={at.toISOString()}>{clock(at, locale)}</time> {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where both halves stand together, each with its page, the lines that send a reader from one to the other say nothing. */
function withoutJumps(article: PaperArticle): PaperArticle {
  return { ...article, body: article.body.filter(({ kind }) => kind !== "jump") };
}

/** The whole text with its figures where they stand. */
function ArticleBody({ article, alternative }: { article: PaperArticle; alternative: string }) {
  return (
    <div className="article-text">
      <RunningText
        parts={article.body}
        crosshead="h2"
        figure={(figure, first) => (
          <PhotoFigure
            figure={figure}
            alternative={alternative}
            sizes="(min-width: 720px) 648px, 92vw"
            urgent={first}
          />
        )}
      />
    </div>
  );
}
