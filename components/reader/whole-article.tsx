import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { clock, longDate } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import type { PublishedArticle, PublishedPage, WholePublishedArticle } from "@/newsroom/publication/types";
import { firstWords, type PaperArticle, paperArticle } from "./paper-article";
import { PhotoFigure } from "./photo-figure";
import { RunningText } from "./running-text";
import { TitleLines } from "./title-lines";

/** The id of the article that a screen is for. */
export const ARTICLE_ID = "article";

/** An article with all its text, from its kicker to its corrections; told over several pages, with all its halves. */
export function WholeArticle({
  whole: { article: published, rest },
  page,
  locale,
  title: Title,
  tools,
}: {
  whole: WholePublishedArticle;
  page: PublishedPage;
  locale: Locale;
  /** The element of its headline in the screen's outline. */
  title: "h1" | "h3";
  /** What can be done with it, below where it comes from. */
  tools?: ReactNode;
}) {
  const t = useTranslations("paper");
  const article = paperArticle(published);
  const path = (to: string) => localPath(locale, `/${to}`);
  const name = article.headline.join(" ") || firstWords(article);
  const reference = t("pageReference", {
    date: longDate(page.day, locale),
    page: t("pageName", { number: page.number, name: page.name }),
  });
  const crosshead = Title === "h1" ? "h2" : "h4";
  const body = (half: PaperArticle, urgent: boolean) => (
    <div className="article-text">
      <RunningText
        parts={rest.length > 0 ? withoutJumps(half) : half.body}
        crosshead={crosshead}
        figure={(figure, first) => (
          <PhotoFigure
            figure={figure}
            alternative={t("photoOf", { headline: name })}
            enlarge={t("enlarge", { headline: name })}
            sizes="(min-width: 720px) 648px, 92vw"
            urgent={urgent && first}
          />
        )}
      />
    </div>
  );
  return (
    <article className="article" id={Title === "h1" ? ARTICLE_ID : undefined} lang="zh-CN">
      <header>
        <hgroup>
          {article.kicker.length > 0 && (
            <p className="kicker">
              <TitleLines lines={article.kicker} />
            </p>
          )}
          {article.headline.length > 0 ? (
            <Title className="headline">
              <TitleLines lines={article.headline} />
            </Title>
          ) : (
            <Title className="unseen">{name || t("untitled")}</Title>
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
        {tools}
      </header>
      {body(article, Title === "h1")}
      {rest.map((half) => (
        <Fragment key={half.article.path}>
          <p className="article-source" lang={locale}>
            <a href={path(`${page.day}/${half.page.number}`)}>
              {t("goesOn", { page: t("pageName", half.page) })}
            </a>
          </p>
          {body(paperArticle(half.article), false)}
        </Fragment>
      ))}
      <Corrections
        corrections={[published, ...rest.map((half) => half.article)].flatMap(
          ({ corrections }) => corrections,
        )}
        title={crosshead}
        locale={locale}
      />
    </article>
  );
}

/** 更正: what was put right since the article was first published, and when. */
function Corrections({
  corrections,
  title: Title,
  locale,
}: {
  corrections: PublishedArticle["corrections"];
  title: "h2" | "h4";
  locale: Locale;
}) {
  const t = useTranslations("paper");
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-label={t("corrections")}>
      <Title lang={locale}>{t("corrections")}</Title>
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
function withoutJumps({ body }: PaperArticle): PaperArticle["body"] {
  return body.filter(({ kind }) => kind !== "jump");
}
