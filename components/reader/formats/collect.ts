import type { Day } from "@/lib/calendar";
import { listPublishedDays, listWholePages } from "@/newsroom/publication/data";
import { type ListedArticle, listedArticle } from "./listed-article";

/** Every article of a day's issue, in the order of the print. */
export async function listArticlesOf(day: Day): Promise<ListedArticle[]> {
  const pages = await listWholePages(day);
  return pages.flatMap(({ page, articles }) => articles.map((whole) => listedArticle(whole, page)));
}

/** The articles of the newest issues. @param most when there are so many, older issues are not asked for */
export async function listNewestArticles({
  days,
  most,
  isWanted = () => true,
}: {
  days: number;
  most: number;
  isWanted?: (article: ListedArticle) => boolean;
}): Promise<ListedArticle[]> {
  const articles: ListedArticle[] = [];
  for (const day of await listPublishedDays(days)) {
    articles.push(...(await listArticlesOf(day)).filter(isWanted));
    if (articles.length >= most) break;
  }
  return articles.slice(0, most);
}
