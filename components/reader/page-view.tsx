import "./text.css";
import "./page.css";
import "./turning.css";
import { useTranslations } from "next-intl";
import { type Day, longDate } from "@/lib/calendar";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import type { PublishedPage } from "@/newsroom/publication/types";
import { publicationIssue } from "./formats/json-ld";
import { JsonLd } from "./formats/json-ld-script";
import { IssueContents } from "./issue-contents";
import type { Newspaper } from "./masthead";
import { PageArticle } from "./page-article";
import { PageNavigation } from "./page-navigation";
import { type Cell, planPage } from "./page-plan";
import { paperArticle } from "./paper-article";
import { PaperFrame } from "./paper-frame";
import { ThumbBar } from "./thumb-bar";
import { neighbours, Turning } from "./turning";

/** A page of the paper, set from its articles. */
export function PageView({
  page,
  newspaper,
  locale,
  path = `/${page.day}/${page.number}`,
  awaited,
}: {
  page: PublishedPage;
  newspaper: Newspaper;
  locale: Locale;
  /** The screen's own path; the front door shows a page too. */
  path?: string;
  /** The day whose paper a reader may look for here, and that is not out yet. */
  awaited?: Day;
}) {
  const t = useTranslations("paper");
  const { previous } = neighbours(page);
  const name = t("pageName", { number: page.number, name: page.name });
  const bands = planPage(page.articles.map(paperArticle));
  return (
    <PaperFrame
      locale={locale}
      newspaper={newspaper}
      path={path}
      issue={{ day: page.day, issueNumber: page.issueNumber, pageCount: page.pages.length }}
      front={previous === null}
      navigation={<PageNavigation locale={locale} page={page} />}
      thumbBar={<ThumbBar locale={locale} page={page} />}
      address={`${newspaper.name} ${longDate(page.day, locale)} ${name} · /${page.day}/${page.number}`}
    >
      <h1 className="unseen">
        {newspaper.name} {longDate(page.day, locale)} {name}
      </h1>
      {awaited && (
        <p className="awaited">
          {t("awaited", { date: longDate(awaited, locale), latest: longDate(page.day, locale) })}
        </p>
      )}
      <div className="broadsheet">
        {bands.map((band) => (
          <div className="band" key={keyOf(band[0])}>
            {band.map((cell) => (
              <div className="cell" data-span={cell.span} key={keyOf(cell)}>
                <CellArticles cell={cell} locale={locale} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <Turning locale={locale} page={page} />
      <IssueContents locale={locale} page={page} />
      <JsonLd of={publicationIssue(page, { newspaper, site: env("NEXTAUTH_URL") })} />
    </PaperFrame>
  );
}

/** The articles of a cell, its briefs under one heading. */
function CellArticles({ cell, locale }: { cell: Cell; locale: Locale }) {
  const t = useTranslations("paper");
  const briefs = cell.slots.filter(({ rank }) => rank === "brief");
  return (
    <>
      {cell.slots.map((slot) => {
        if (slot.rank !== "brief")
          return <PageArticle key={slot.article.path} slot={slot} span={cell.span} locale={locale} />;
        if (briefs.length === 1) {
          return <PageArticle key={slot.article.path} slot={slot} span={cell.span} locale={locale} />;
        }
        if (slot !== briefs[0]) return null;
        return (
          <section className="briefs" key="briefs">
            <h2>{t("briefs")}</h2>
            {briefs.map((brief) => (
              <PageArticle
                key={brief.article.path}
                slot={brief}
                span={cell.span}
                locale={locale}
                title="h3"
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

function keyOf(cell: Cell | undefined): string {
  return cell?.slots[0]?.article.path ?? "";
}
