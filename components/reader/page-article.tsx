import { useTranslations } from "next-intl";
import { type Locale, localPath } from "@/lib/locale";
import { photoPlace, textColumns } from "./copyfit";
import type { Slot } from "./page-plan";
import { firstWords } from "./paper-article";
import { PhotoFigure } from "./photo-figure";
import { RunningText } from "./running-text";
import { TitleLines } from "./title-lines";

/** An article as it stands on its page: titles, photo, and its text or the beginning of it. */
export function PageArticle({
  slot,
  span,
  locale,
  title = "h2",
}: {
  slot: Slot;
  /** How many columns its cell has. */
  span: number;
  locale: Locale;
  /** The element of its headline in the screen's outline. */
  title?: "h2" | "h3";
}) {
  const t = useTranslations("paper");
  const { article, rank, text, whole, fitted } = slot;
  const href = localPath(locale, `/${article.path}`);
  const [figure] = article.figures;
  const name = article.headline.join(" ") || firstWords(article);
  const photo = figure && (
    <PhotoFigure
      figure={figure}
      alternative={t("photoOf", { headline: name })}
      sizes={`(min-width: 1024px) ${span * 32}vw, (min-width: 768px) ${span > 1 ? 94 : 46}vw, 92vw`}
      cropped
      urgent={rank === "lead"}
    />
  );
  const place = photoPlace(article, text, span);
  const columns = textColumns(text, place === "side" ? span - 1 : place === "wide" ? 1 : span);
  return (
    <article className="story" data-rank={rank} data-photo={place} data-fitted={fitted} lang="zh-CN">
      <Titles slot={slot} href={href} title={title} />
      {place !== "columns" && photo}
      <div className="story-text" data-columns={columns}>
        {place === "columns" && photo}
        {article.byline.length > 0 && <p className="byline">{article.byline.join(" ")}</p>}
        <RunningText parts={text} crosshead={title === "h3" ? "h4" : "h3"} />
      </div>
      {(!whole || fitted === "text" || article.headline.length === 0 || article.figures.length > 1) && (
        <p className="story-more">
          <a href={href} aria-label={t("readWholeOf", { headline: name })}>
            {t("readWhole")}
          </a>
        </p>
      )}
    </article>
  );
}

function Titles({ slot: { article }, href, title: Title }: { slot: Slot; href: string; title: "h2" | "h3" }) {
  const { kicker, headline, subhead, sectionName } = article;
  if (kicker.length + headline.length + subhead.length === 0) {
    return sectionName !== "" && <p className="section-label">{sectionName}</p>;
  }
  return (
    <hgroup>
      {kicker.length > 0 && (
        <p className="kicker">
          <TitleLines lines={kicker} />
        </p>
      )}
      {headline.length > 0 && (
        <Title className="headline">
          <a href={href}>
            <TitleLines lines={headline} />
          </a>
        </Title>
      )}
      {subhead.length > 0 && (
        <p className="subhead">
          <TitleLines lines={subhead} />
        </p>
      )}
    </hgroup>
  );
}
