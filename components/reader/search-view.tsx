import "./search.css";
import { useTranslations } from "next-intl";
import { longDate } from "@/lib/calendar";
import { type Locale, localPath } from "@/lib/locale";
import { isSearchable, type SearchQuery, SHORTEST } from "@/newsroom/search/schema";
import type { Found, Passage, SearchResults } from "@/newsroom/search/types";
import type { Newspaper } from "./masthead";
import { PaperFrame } from "./paper-frame";
import { ThumbBar } from "./thumb-bar";

interface Choices {
  sections: string[];
  pages: string[];
}

/** 检索: a form that needs no script, and what was found, the best first. */
export function SearchView({
  query,
  results: { found, after },
  choices,
  newspaper,
  locale,
}: {
  query: SearchQuery;
  results: SearchResults;
  choices: Choices;
  newspaper: Newspaper;
  locale: Locale;
}) {
  const t = useTranslations("paper");
  return (
    <PaperFrame
      locale={locale}
      newspaper={newspaper}
      path="/search"
      thumbBar={<ThumbBar locale={locale} page={null} />}
    >
      <div className="search">
        <h1>{t("search")}</h1>
        <SearchForm query={query} choices={choices} locale={locale} />
        {query.q !== "" && !isSearchable(query) && (
          <p role="alert">{t("searchTooShort", { count: SHORTEST })}</p>
        )}
        {isSearchable(query) && (
          <section aria-label={t("searchResults")}>
            {found.length === 0 && (
              <p>{query.after === "" ? t("nothingFound", { query: query.q }) : t("nothingMore")}</p>
            )}
            {found.length > 0 && (
              <ol className="found">
                {found.map((one) => (
                  <FoundArticle key={one.path} found={one} locale={locale} />
                ))}
              </ol>
            )}
            {after && (
              <p className="search-next">
                <a rel="next" href={`${localPath(locale, "/search")}?${address({ ...query, after })}`}>
                  {t("moreResults")}
                </a>
              </p>
            )}
          </section>
        )}
      </div>
    </PaperFrame>
  );
}

function SearchForm({ query, choices, locale }: { query: SearchQuery; choices: Choices; locale: Locale }) {
  const t = useTranslations("paper");
  const isNarrowed = [query.from, query.to, query.section, query.page, query.reporter].some(Boolean);
  return (
    <search>
      <form action={localPath(locale, "/search")}>
        <p className="search-words">
          <label>
            <span className="unseen">{t("searchWords")}</span>
            <input
              type="search"
              name="q"
              defaultValue={query.q}
              placeholder={t("searchHint")}
              maxLength={100}
            />
          </label>
          <button type="submit">{t("search")}</button>
        </p>
        <details open={isNarrowed}>
          <summary>{t("searchWhere")}</summary>
          <div className="search-where">
            <label>
              <span>{t("searchFrom")}</span>
              <input type="date" name="from" defaultValue={query.from} />
            </label>
            <label>
              <span>{t("searchTo")}</span>
              <input type="date" name="to" defaultValue={query.to} />
            </label>
            <Choice
              name="section"
              label={t("searchSection")}
              value={query.section}
              choices={choices.sections}
            />
            <Choice name="page" label={t("searchPage")} value={query.page} choices={choices.pages} />
            <label>
              <span>{t("searchReporter")}</span>
              <input name="reporter" defaultValue={query.reporter} maxLength={100} />
            </label>
          </div>
        </details>
      </form>
    </search>
  );
}

/** What the newest issues have is offered; what older ones had may be typed. */
function Choice({
  name,
  label,
  value,
  choices,
}: {
  name: string;
  label: string;
  value: string;
  choices: readonly string[];
}) {
  return (
    <label lang="zh-CN">
      <span>{label}</span>
      <input name={name} defaultValue={value} list={`${name}-choices`} maxLength={100} />
      <datalist id={`${name}-choices`}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </label>
  );
}

function FoundArticle({ found, locale }: { found: Found; locale: Locale }) {
  const t = useTranslations("paper");
  const { path, day, page, sectionName, headline, passage } = found;
  return (
    <li>
      <h2 lang="zh-CN">
        <a href={localPath(locale, `/${path}`)}>
          {headline.length > 0 ? <Marked passage={headline} /> : t("untitled")}
        </a>
      </h2>
      <p lang="zh-CN">
        <Marked passage={passage} />
      </p>
      <p className="found-where">
        <time dateTime={day}>{longDate(day, locale)}</time> <span>{t("pageName", page)}</span>{" "}
        {sectionName !== "" && <span>{sectionName}</span>}
      </p>
    </li>
  );
}

function Marked({ passage }: { passage: Passage }) {
  return passage.map(({ text, marked }, index) => {
    // Pieces have no other identity than their place, and never move.
    const key = `${index}`;
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

function address(query: SearchQuery): URLSearchParams {
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
}
