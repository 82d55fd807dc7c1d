import { parseArticleContent, plainText } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { pointsOf } from "./error-rate";
import type { RemarkOnPage } from "./types";

/** All that was said of a page, the first first, with the words that each was said of. */
export async function listRemarks(actor: Actor, pageId: string): Promise<RemarkOnPage[]> {
  const remarks = await database().remark.findMany({
    where: { page: { AND: [{ id: pageId }, visibleTo(actor)] } },
    orderBy: [{ madeAt: "asc" }, { id: "asc" }],
  });
  if (remarks.length === 0) return [];
  const [names, revisions] = await Promise.all([
    namesOf(remarks.flatMap(({ madeById, resolvedById }) => [madeById, resolvedById])),
    database().articleRevision.findMany({
      where: { OR: remarks.map(({ articleId, version }) => ({ articleId, version })) },
      select: { articleId: true, version: true, content: true },
    }),
  ]);
  const saidOf = new Map(
    revisions.map(({ articleId, version, content }) => [
      `${articleId} ${version}`,
      plainText(parseArticleContent(content)),
    ]),
  );
  return remarks.map((remark) => ({
    id: remark.id,
    articleId: remark.articleId,
    from: remark.from,
    to: remark.to,
    saidOf: saidOf.get(`${remark.articleId} ${remark.version}`) ?? "",
    quote: remark.quote,
    words: remark.words,
    error: remark.error,
    characters: remark.characters,
    doubled: remark.doubled,
    points: remark.error ? pointsOf({ ...remark, error: remark.error }) : 0,
    by: names.get(remark.madeById) ?? "",
    at: remark.madeAt,
    isResolved: remark.resolvedAt !== null,
    resolved: remark.resolvedAt && {
      by: names.get(remark.resolvedById) ?? "",
      at: remark.resolvedAt,
    },
  }));
}
