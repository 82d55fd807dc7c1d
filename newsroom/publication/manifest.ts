import { createHash } from "node:crypto";
import { contentHash } from "@/editor/content-hash";
import { type ArticleContent, parseArticleContent, parseFurnitureContent } from "@/editor/document";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
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
  const missing = unapprovedPages(pages);
  if (missing.length > 0 || pages.length === 0) {
    throw new AppError("PAGES_NOT_APPROVED", {
      pages: missing.map(({ number }) => number).join("、") || "—",
    });
  }
  const proven = pages.map(provenPage);
  return { pages: proven, hash: hashPages(proven) };
}

function provenPage(page: PageWithArticles): ManifestPage {
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

function hashPages(pages: readonly ManifestPage[]): string {
  const manifest = pages.map(({ number, name, approvedHash, articles }) => [
    number,
    name,
    approvedHash,
    articles.map(({ sectionName }) => sectionName),
  ]);
  return createHash("sha256").update(JSON.stringify(manifest)).digest("hex");
}
