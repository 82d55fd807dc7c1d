import { parseArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { namesOf } from "@/newsroom/page/data";
import { articlesLost, correctedArticles } from "@/newsroom/publication/corrections";
import { articlesOf, IN_ORDER, manifestOfEdition, withoutArticles } from "@/newsroom/publication/manifest";
import { canPublish } from "@/newsroom/publication/policy";
import type { EditionForDesk } from "./types";

/** One of an issue's Editions, current or not: whoever works here may look at all that readers saw. Throws NOT_FOUND. */
export async function getEdition(actor: Actor, issueId: string, number: number): Promise<EditionForDesk> {
  const edition = await database().edition.findUnique({
    where: { issueId_number: { issueId, number } },
    include: {
      ...IN_ORDER,
      issue: { include: { withdrawals: true, currentEdition: { include: IN_ORDER } } },
    },
  });
  if (!edition) throw new AppError("NOT_FOUND");
  const { issue } = edition;
  const names = await namesOf([edition.publishedById]);
  const numbers = await database().edition.findMany({
    where: { issueId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  const current = issue.currentEdition;
  const isRestorable = canPublish(actor) && current !== null && current.id !== edition.id;
  const withdrawn = issue.withdrawals.map(({ articleId }) => articleId);
  const manifest = withoutArticles(manifestOfEdition(edition), withdrawn);
  return {
    issueId,
    day: dateToDay(issue.date),
    number,
    reason: edition.reason,
    publishedAt: edition.publishedAt,
    publishedBy: names.get(edition.publishedById) ?? "",
    scheduledFor: edition.scheduledFor,
    pages: edition.pages.map((page) => ({
      number: page.number,
      name: page.name,
      articles: page.articles.map(({ content, sectionName }) => ({
        content: parseArticleContent(content),
        sectionName,
      })),
    })),
    current: current?.number ?? null,
    numbers: numbers.map((one) => one.number),
    restore: isRestorable
      ? {
          corrected: correctedArticles(articlesOf(current), manifest),
          lost: articlesLost(articlesOf(current), manifest),
          isSame: manifest.hash === current.manifestHash,
        }
      : null,
  };
}
