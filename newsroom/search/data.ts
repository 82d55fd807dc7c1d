import { parseArticleContent } from "@/editor/document";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { blocksOf, isTitle } from "./entry";
import { fold } from "./fold";
import { gramsOf } from "./grams";
import { markTerms, passageOf } from "./passage";
import { firstPlace, lastPlace } from "./place";
import { isSearchable, type SearchQuery, termsOf } from "./schema";
import type { Found, SearchResults } from "./types";

/** Articles on one screen of results. */
const SCREEN = 20;
/**
 * So many of the newest articles are looked through first, one by one: words that many articles hold fill the screen from these
 * alone. Others are in few articles, and the index finds those at once. Neither way ever looks through all.
 */
const NEWEST = 1_500;

/** Articles with the words in their title come first, then those that hold them in the text alone. */
type Tier = "t" | "b";

/**
 * What readers find, without an Actor: nothing but current Editions is in it. Every article that holds all the words of the query
 * is on one of the screens, each once. Nothing is found by less than two characters.
 */
export async function searchArticles(query: SearchQuery): Promise<SearchResults> {
  if (!isSearchable(query)) return { found: [], after: null };
  const terms = termsOf(query);
  const [tier, place] = [query.after.slice(0, 1), query.after.slice(1)];
  // One more than is shown tells whether there is a next screen.
  const rows = tier === "b" ? [] : await findPlaces("t", terms, query, place, SCREEN + 1);
  if (rows.length <= SCREEN)
    rows.push(...(await findPlaces("b", terms, query, tier === "b" ? place : "", SCREEN + 1 - rows.length)));
  const last = rows[SCREEN - 1];
  return {
    found: await readFound(rows.slice(0, SCREEN), terms),
    after: rows.length > SCREEN && last ? `${last.tier}${last.place}` : null,
  };
}

/** The sections and pages (by name) of the newest articles, to be offered where a reader says where to look. */
export async function listSearched(): Promise<{ sections: string[]; pages: string[] }> {
  const newest = await database().searchEntry.findMany({
    orderBy: { place: "desc" },
    take: NEWEST,
    select: { sectionName: true, pageName: true },
  });
  const names = (all: string[]) => [...new Set(all)].filter((name) => name !== "");
  return {
    sections: names(newest.map(({ sectionName }) => sectionName)),
    pages: names(newest.map(({ pageName }) => pageName)),
  };
}

interface Row {
  path: string;
  edition_id: string;
  place: bigint;
  tier: Tier;
}

async function findPlaces(
  tier: Tier,
  terms: readonly string[],
  query: SearchQuery,
  after: string,
  limit: number,
): Promise<Row[]> {
  const column = Prisma.raw(tier === "t" ? "title" : "text");
  const grams = terms.flatMap((term) => gramsOf(term));
  const conditions = [
    ...terms.map((term) => Prisma.sql`strpos(${column}, ${term}) > 0`),
    ...(tier === "b" ? [Prisma.sql`NOT (${holdsAll(terms)})`] : []),
    ...where(query),
  ];
  const within = Prisma.join(placesOf(query, after), " AND ");
  const newest = await database().$queryRaw<Row[]>`
    SELECT path, edition_id, place, ${tier} AS tier
    FROM (SELECT * FROM search_entries WHERE ${within} ORDER BY place DESC LIMIT ${NEWEST}) AS newest
    WHERE ${Prisma.join(conditions, " AND ")} ORDER BY place DESC LIMIT ${limit}`;
  if (newest.length === limit) return newest;
  // Adding nothing keeps the planner from reading along the order of places, which could take it through all of them.
  return database().$queryRaw<Row[]>`
    SELECT path, edition_id, place, ${tier} AS tier FROM search_entries
    WHERE ${within} AND ${Prisma.raw(tier === "t" ? "title_grams" : "grams")} @> ${grams}::int[]
      AND ${Prisma.join(conditions, " AND ")}
    ORDER BY place + 0 DESC LIMIT ${limit}`;
}

function holdsAll(terms: readonly string[]): Prisma.Sql {
  return Prisma.join(
    terms.map((term) => Prisma.sql`strpos(title, ${term}) > 0`),
    " AND ",
  );
}

/** The days that are asked for, and where the screen before ended. */
function placesOf({ from, to }: SearchQuery, after: string): Prisma.Sql[] {
  return [
    from === "" ? Prisma.sql`TRUE` : Prisma.sql`place >= ${lastPlace(from)}`,
    ...(to === "" ? [] : [Prisma.sql`place <= ${firstPlace(to)}`]),
    ...(after === "" ? [] : [Prisma.sql`place < ${BigInt(after)}`]),
  ];
}

function where({ section, page, reporter }: SearchQuery): Prisma.Sql[] {
  return [
    ...(section === "" ? [] : [Prisma.sql`section_name = ${section}`]),
    ...(page === "" ? [] : [Prisma.sql`(page_name = ${page} OR page_number = ${page})`]),
    ...(reporter === "" ? [] : [Prisma.sql`reporters @> ARRAY[${fold(reporter)}]::text[]`]),
  ];
}

/** Reads what is shown of those that were found, as the current Edition has it, and in their order. */
async function readFound(rows: readonly Row[], terms: readonly string[]): Promise<Found[]> {
  const articles = await database().editionArticle.findMany({
    where: {
      path: { in: rows.map(({ path }) => path) },
      editionPage: { editionId: { in: rows.map(({ edition_id }) => edition_id) } },
    },
    include: { editionPage: { include: { edition: { include: { issue: true } } } } },
  });
  return rows.flatMap((row) => {
    const article = articles.find(
      ({ path, editionPage }) => path === row.path && editionPage.editionId === row.edition_id,
    );
    if (!article) return [];
    const { path, sectionName, headline, editionPage: page } = article;
    const blocks = blocksOf(parseArticleContent(article.content));
    // The headline stands above the passage, so what else there is of the article is preferred.
    const others = [...blocks.filter((block) => !isTitle(block)), ...blocks.filter(isTitle)];
    return [
      {
        path,
        day: dateToDay(page.edition.issue.date),
        page: { number: page.number, name: page.name },
        sectionName,
        headline: markTerms(headline, terms),
        passage: passageOf(
          others.map(({ text }) => text).filter((text) => text !== ""),
          terms,
        ),
      },
    ];
  });
}
