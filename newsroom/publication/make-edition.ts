import { headlineOf } from "@/editor/document";
import { photoIdsOf } from "@/editor/photo-ids";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import type { Transaction } from "@/lib/db";
import { indexIssue } from "@/newsroom/search/mutations";
import type { EditionReason } from "@/prisma/generated/enums";
import { nextPath } from "./address";
import type { CorrectionNote } from "./corrections";
import type { Manifest, ManifestArticle } from "./manifest";

/** The issue that an Edition is of; its row is held by the caller's transaction. */
export interface IssueOfEdition {
  id: string;
  date: Date;
  /** Of the newest Edition there is; 0 where there is none. */
  newest: number;
}

/** What an Edition is for. */
export interface WhyEdition {
  reason: EditionReason;
  /** The time that was set (UTC), where it goes out by one. */
  scheduledFor?: Date;
  /** What readers are told of the articles that it corrects. */
  notes?: readonly CorrectionNote[];
}

/** Writes a new Edition of an issue and shows it to readers, in the caller's transaction: all of it or nothing. Answers its number. */
export async function makeEdition(
  tx: Transaction,
  actor: Actor,
  issue: IssueOfEdition,
  manifest: Manifest,
  { reason, scheduledFor, notes = [] }: WhyEdition,
): Promise<number> {
  const edition = await tx.edition.create({
    data: {
      issueId: issue.id,
      number: issue.newest + 1,
      reason,
      scheduledFor,
      publishedById: actor.id,
      manifestHash: manifest.hash,
    },
  });
  for (const { id: pageId, approvedHash, articles, furniture: _, ...page } of manifest.pages) {
    const { id: editionPageId } = await tx.editionPage.create({
      data: { ...page, editionId: edition.id, pageId, contentHash: approvedHash },
    });
    const paths = await givePaths(tx, issue.id, `${dateToDay(issue.date)}/${page.number}`, articles);
    await tx.editionArticle.createMany({
      data: articles.map(({ id, content, sectionName }, position) => ({
        editionPageId,
        articleId: id,
        position,
        path: paths.get(id) ?? "",
        sectionName,
        headline: headlineOf(content),
        content,
        photoIds: photoIdsOf(content),
      })),
    });
  }
  await tx.correction.createMany({ data: notes.map((note) => ({ ...note, editionId: edition.id })) });
  await tx.issue.update({ where: { id: issue.id }, data: { currentEditionId: edition.id } });
  await indexIssue(tx, issue.id);
  return edition.number;
}

/** The addresses of a page's articles: those given before stay, new articles get the next free ones below `prefix`. */
async function givePaths(
  tx: Transaction,
  issueId: string,
  prefix: string,
  articles: readonly ManifestArticle[],
): Promise<Map<string, string>> {
  const given = await tx.address.findMany({ where: { articleId: { in: articles.map(({ id }) => id) } } });
  const paths = new Map(given.map(({ articleId, path }) => [articleId, path]));
  const taken = (await tx.address.findMany({ where: { path: { startsWith: `${prefix}/` } } })).map(
    ({ path }) => path,
  );
  for (const { id } of articles) {
    if (paths.has(id)) continue;
    const path = nextPath(prefix, taken);
    taken.push(path);
    paths.set(id, path);
    await tx.address.create({ data: { path, articleId: id, issueId } });
  }
  return paths;
}
