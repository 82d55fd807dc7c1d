import { createHash } from "node:crypto";
import { contentHash } from "@/editor/content-hash";
import {
  type ArticleContent,
  headlineOf,
  parseArticleContent,
  parseFurnitureContent,
} from "@/editor/document";
import { photoIdsOf } from "@/editor/photo-ids";
import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { nextPath } from "./address";
import { canPublish } from "./policy";
import type { PublishIssue } from "./schema";
import { unapprovedPages } from "./workflow";

/**
 * Publishes an issue: one transaction makes a new Edition of its approved pages and shows it to readers, so that they
 * see the whole of it or the whole of the one before. Throws PAGES_NOT_APPROVED with the pages' numbers, and NOTHING_NEW
 * where readers see just this already.
 */
export async function publishIssue(
  actor: Actor,
  { issueId }: PublishIssue,
): Promise<{ edition: number; day: string }> {
  if (!canPublish(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const issue = await readIssue(tx, issueId);
    const missing = unapprovedPages(issue.pages);
    if (missing.length > 0 || issue.pages.length === 0) {
      throw new AppError("PAGES_NOT_APPROVED", {
        pages: missing.map((page) => page.number).join("、") || "—",
      });
    }
    const pages = issue.pages.map(provenPage);
    const manifestHash = hashManifest(pages);
    if (issue.currentEdition?.manifestHash === manifestHash) throw new AppError("NOTHING_NEW");

    const day = dateToDay(issue.date);
    const edition = await tx.edition.create({
      data: {
        issueId,
        number: (issue.editions[0]?.number ?? 0) + 1,
        publishedById: actor.id,
        manifestHash,
      },
    });
    for (const page of pages) {
      const { id: editionPageId } = await tx.editionPage.create({
        data: {
          editionId: edition.id,
          pageId: page.id,
          number: page.number,
          name: page.name,
          contentHash: page.approvedHash,
          submittedById: page.submittedById,
          reviewedById: page.reviewedById,
          approvedById: page.approvedById,
          waived: page.waived,
        },
      });
      const paths = await givePaths(tx, issueId, `${day}/${page.number}`, page.articles);
      await tx.editionArticle.createMany({
        data: page.articles.map(({ id, content, sectionName }, position) => ({
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
    await tx.issue.update({ where: { id: issueId }, data: { currentEditionId: edition.id } });
    await recordMove(tx, actor, {
      move: "ISSUE_PUBLISHED",
      subject: "issue",
      subjectId: issueId,
      issueId,
      from: issue.currentEdition ? String(issue.currentEdition.number) : undefined,
      to: String(edition.number),
      contentHash: manifestHash,
    });
    return { edition: edition.number, day };
  });
}

/** Reads an issue and holds it and its pages: nobody saves, moves or publishes until the transaction ends. */
async function readIssue(tx: Transaction, issueId: string) {
  await tx.$queryRaw`SELECT 1 FROM issues WHERE id = ${issueId} FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM pages WHERE issue_id = ${issueId} ORDER BY id FOR UPDATE`;
  const issue = await tx.issue.findUnique({
    where: { id: issueId },
    include: {
      currentEdition: true,
      editions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      pages: {
        orderBy: { number: "asc" },
        include: { articles: { orderBy: { position: "asc" }, include: { section: true } } },
      },
    },
  });
  if (!issue) throw new AppError("NOT_FOUND");
  return issue;
}

type ApprovedPage = Awaited<ReturnType<typeof readIssue>>["pages"][number];

interface ProvenPage {
  id: string;
  number: string;
  name: string;
  approvedHash: string;
  submittedById: string;
  reviewedById: string | null;
  approvedById: string;
  waived: boolean;
  articles: { id: string; content: ArticleContent; sectionName: string }[];
}

/** A page whose words, hashed again now, are the approved ones: nothing goes out unsigned. */
function provenPage(page: ApprovedPage): ProvenPage {
  const { id, number, name, approvedHash, submittedById, reviewedById, approvedById, waived } = page;
  const articles = page.articles.map((article) => ({
    id: article.id,
    content: parseArticleContent(article.content),
    sectionName: article.section?.name ?? "",
  }));
  const hash = contentHash(
    articles.map(({ content }) => content),
    parseFurnitureContent(page.furniture),
  );
  if (!approvedHash || !submittedById || !approvedById || hash !== approvedHash) {
    throw new AppError("PAGES_NOT_APPROVED", { pages: number });
  }
  return { id, number, name, approvedHash, submittedById, reviewedById, approvedById, waived, articles };
}

function hashManifest(pages: readonly ProvenPage[]): string {
  const manifest = pages.map(({ number, name, approvedHash, articles }) => [
    number,
    name,
    approvedHash,
    articles.map(({ sectionName }) => sectionName),
  ]);
  return createHash("sha256").update(JSON.stringify(manifest)).digest("hex");
}

/** The addresses of a page's articles: those given before stay, new articles get the next free ones below `prefix`. */
async function givePaths(
  tx: Transaction,
  issueId: string,
  prefix: string,
  articles: ProvenPage["articles"],
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
