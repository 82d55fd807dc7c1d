import { headlineOf, parseArticleContent, parseFurnitureContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { visibleTo } from "@/newsroom/page/policy";
import { getHouseLists } from "@/newsroom/word-list/data";
import { check } from "./check";
import { jumpsIn } from "./rules/jump-alone";
import type { Problems } from "./types";

/** What preflight finds on each page of an issue that has a text, by the pages' ids. */
export async function countProblems(actor: Actor, issueId: string): Promise<Map<string, Problems>> {
  const pages = await database().page.findMany({
    where: { AND: [{ issueId }, visibleTo(actor)] },
    orderBy: { number: "asc" },
    include: {
      issue: { select: { date: true } },
      articles: { orderBy: { position: "asc" }, select: { content: true, sketch: true } },
      sources: { orderBy: { pastedAt: "desc" }, take: 1, select: { text: true } },
      overrides: { select: { rule: true, articleId: true, words: true, reason: true } },
      photos: {
        where: { photo: { deletedAt: null } },
        select: { photo: { select: { id: true, fileName: true } } },
      },
    },
  });
  const lists = await getHouseLists(actor);
  const read = pages.map(({ articles, ...page }) => ({
    ...page,
    articles: articles.map(({ content, sketch }) => ({ content: parseArticleContent(content), sketch })),
  }));
  return new Map(
    read
      .filter(({ sources }) => sources.length > 0)
      .map(({ id, number, issue, articles, sources: [source], overrides, photos, furniture }) => {
        const findings = check({
          number,
          day: dateToDay(issue.date),
          lists,
          overrides,
          source: source?.text ?? null,
          articles: articles.map(({ content }) => content),
          elsewhere: read
            .filter((other) => other.id !== id)
            .flatMap((other) =>
              other.articles.map(({ content, sketch }) => ({
                page: other.number,
                headline: headlineOf(content),
                sketch,
                jumps: jumpsIn(content),
              })),
            ),
          furniture: parseFurnitureContent(furniture),
          photos: photos.map(({ photo }) => photo),
        });
        const blocking = findings.filter(({ severity }) => severity === "block").length;
        const asking = findings.filter(({ severity }) => severity === "warn").length;
        return [id, { blocking, asking }];
      }),
  );
}
