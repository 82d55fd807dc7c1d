import { parseArticleContent } from "@/editor/document";
import { dateToDay } from "@/lib/calendar";
import { database, type Transaction, transaction } from "@/lib/db";
import { searchedWords } from "./entry";
import { placeOf } from "./place";

/**
 * Makes what readers find of an issue be what they see of it: its current Edition, in the caller's transaction. A withdrawn
 * article is found no more from that moment.
 */
export async function indexIssue(tx: Transaction, issueId: string): Promise<void> {
  const { currentEdition, date } = await tx.issue.findUniqueOrThrow({
    where: { id: issueId },
    include: {
      currentEdition: {
        include: {
          pages: { orderBy: { number: "asc" }, include: { articles: { orderBy: { position: "asc" } } } },
        },
      },
    },
  });
  await tx.searchEntry.deleteMany({ where: { edition: { issueId } } });
  if (!currentEdition) return;
  const day = dateToDay(date);
  const articles = currentEdition.pages.flatMap(({ articles, number, name }) =>
    articles.map((article) => ({ ...article, number, name })),
  );
  await tx.searchEntry.createMany({
    data: articles.map(({ articleId, path, sectionName, content, number, name }, index) => ({
      ...searchedWords(parseArticleContent(content)),
      articleId,
      editionId: currentEdition.id,
      place: placeOf(day, index),
      path,
      pageNumber: number,
      pageName: name,
      sectionName,
    })),
  });
}

/**
 * Indexes every issue whose current Edition is not: those of before there was a search, or all after the table was emptied
 * because of a new way of folding. Answers how many.
 */
export async function indexMissing(): Promise<number> {
  const missing = await database().$queryRaw<{ id: string }[]>`
    SELECT issues.id FROM issues
    WHERE current_edition_id IS NOT NULL
      AND EXISTS (SELECT 1 FROM edition_pages JOIN edition_articles ON edition_page_id = edition_pages.id
                  WHERE edition_id = current_edition_id)
      AND NOT EXISTS (SELECT 1 FROM search_entries WHERE edition_id = current_edition_id)
    ORDER BY date DESC`;
  for (const { id } of missing)
    await transaction(async (tx) => {
      // Another server may be at it too, or publishing.
      await tx.$queryRaw`SELECT 1 FROM issues WHERE id = ${id} FOR UPDATE`;
      await indexIssue(tx, id);
    });
  return missing.length;
}
