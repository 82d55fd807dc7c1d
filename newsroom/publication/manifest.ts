import { createHash } from "node:crypto";
import { z } from "zod";
import { contentHash } from "@/editor/content-hash";
import {
  type ArticleContent,
  type FurnitureContent,
  parseArticleContent,
  parseFurnitureContent,
} from "@/editor/document";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import type { PageWithJumps } from "./jumps";
import { unapprovedPages } from "./workflow";

/** An article as it was signed for. */
export interface ManifestArticle {
  id: string;
  content: ArticleContent;
  sectionName: string;
}

/** A page as it was signed for, and by whom. */
export interface ManifestPage {
  id: string;
  number: string;
  name: string;
  approvedHash: string;
  submittedById: string;
  /** Null where there are two steps. */
  reviewedById: string | null;
  approvedById: string;
  /** The newsroom's waiver was used. */
  waived: boolean;
  articles: ManifestArticle[];
  /** Readers do not see it; the approved hash is over it too. */
  furniture: FurnitureContent;
}

/** All that goes out with an issue, and its SHA-256 in hexadecimal: two issues with one hash are the same to readers. */
export interface Manifest {
  pages: ManifestPage[];
  hash: string;
}

type PageWithArticles = Prisma.PageGetPayload<{ include: { articles: { include: { section: true } } } }>;

/**
 * The manifest of an issue's pages, in their order. Throws PAGES_NOT_APPROVED with the numbers of those that are not, or
 * whose words, hashed again now, are not the approved ones: nothing goes out unsigned.
 */
export function makeManifest(pages: readonly PageWithArticles[]): Manifest {
  const manifest = findManifest(pages);
  if (manifest) return manifest;
  const unapproved = unapprovedPages(pages);
  const missing = unapproved.length > 0 ? unapproved : pages.filter((page) => !isProven(pageToPublish(page)));
  throw new AppError("PAGES_NOT_APPROVED", { pages: missing.map(({ number }) => number).join("、") || "—" });
}

/** The same, or null while anything is missing. */
export function findManifest(pages: readonly PageWithArticles[]): Manifest | null {
  if (pages.length === 0 || unapprovedPages(pages).length > 0) return null;
  const made = pages.map(pageToPublish);
  return made.every(isProven) ? { pages: made, hash: hashPages(made) } : null;
}

function pageToPublish(page: PageWithArticles): ManifestPage {
  const { id, number, name, reviewedById, waived } = page;
  return {
    id,
    number,
    name,
    approvedHash: page.approvedHash ?? "",
    submittedById: page.submittedById ?? "",
    reviewedById,
    approvedById: page.approvedById ?? "",
    waived,
    articles: page.articles.map((article) => ({
      id: article.id,
      content: parseArticleContent(article.content),
      sectionName: article.section?.name ?? "",
    })),
    furniture: parseFurnitureContent(page.furniture),
  };
}

/** Whether a page's words, hashed again now, are the approved ones, and somebody stands for them. */
function isProven({ articles, furniture, approvedHash, submittedById, approvedById }: ManifestPage): boolean {
  const contents = articles.map(({ content }) => content);
  return submittedById !== "" && approvedById !== "" && contentHash(contents, furniture) === approvedHash;
}

function hashPages(pages: readonly ManifestPage[]): string {
  const manifest = pages.map(({ number, name, approvedHash, articles }) => [
    number,
    name,
    approvedHash,
    articles.map(({ id, sectionName }) => [id, sectionName]),
  ]);
  return createHash("sha256").update(JSON.stringify(manifest)).digest("hex");
}

/** What is read of an Edition to have its pages and articles in their order. */
export const IN_ORDER = {
  pages: { orderBy: { number: "asc" }, include: { articles: { orderBy: { position: "asc" } } } },
} as const satisfies Prisma.EditionInclude;

type EditionWithArticles = Prisma.EditionGetPayload<{
  include: { pages: { include: { articles: true } } };
}>;

/** What an Edition was made of, to make another of it. What was set aside on its pages is not in it. */
export function manifestOfEdition(edition: EditionWithArticles): Manifest {
  const pages = edition.pages.map(({ pageId, number, name, contentHash, articles, ...page }) => ({
    id: pageId,
    number,
    name,
    approvedHash: contentHash,
    submittedById: page.submittedById,
    reviewedById: page.reviewedById,
    approvedById: page.approvedById,
    waived: page.waived,
    articles: articles.map(({ articleId, content, sectionName }) => ({
      id: articleId,
      content: parseArticleContent(content),
      sectionName,
    })),
    furniture: { type: "furniture" as const, content: [] },
  }));
  return { pages, hash: hashPages(pages) };
}

/** The articles that readers see with an Edition; none where there is none. */
export function articlesOf(
  edition: EditionWithArticles | null,
): { articleId: string; content: ArticleContent }[] {
  return (edition?.pages ?? []).flatMap(({ articles }) =>
    articles.map(({ articleId, content }) => ({ articleId, content: parseArticleContent(content) })),
  );
}

/** The pages of a manifest as far as their jumps go. */
export function pagesOf({ pages }: Manifest): PageWithJumps[] {
  return pages.map(({ number, articles }) => ({
    number,
    articles: articles.map(({ id, content }) => ({ articleId: id, content })),
  }));
}

/** A manifest without some articles: those that were withdrawn never come back. */
export function withoutArticles(manifest: Manifest, ids: readonly string[]): Manifest {
  if (ids.length === 0) return manifest;
  const pages = manifest.pages.map((page) => ({
    ...page,
    articles: page.articles.filter(({ id }) => !ids.includes(id)),
  }));
  return { pages, hash: hashPages(pages) };
}

const KEPT = z.array(
  z.object({
    id: z.string(),
    number: z.string(),
    name: z.string(),
    approvedHash: z.string(),
    submittedById: z.string(),
    reviewedById: z.string().nullable(),
    approvedById: z.string(),
    waived: z.boolean(),
    articles: z.array(
      z.object({
        id: z.string(),
        content: z.unknown().transform(parseArticleContent),
        sectionName: z.string(),
      }),
    ),
    furniture: z.unknown().transform(parseFurnitureContent),
  }),
);

/** Reads the pages of a manifest that was kept, and proves again that they are what was signed. Throws where they are not. */
export function readManifest(pages: unknown, hash: string): Manifest {
  const kept = KEPT.parse(pages);
  if (hashPages(kept) !== hash || !kept.every(isProven))
    throw new Error("A kept manifest is not what was signed");
  return { pages: kept, hash };
}
