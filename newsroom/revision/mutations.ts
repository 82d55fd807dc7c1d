import type { ArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import type { Transaction } from "@/lib/db";

/**
 * Keeps words that never stood on the page, because somebody else took the article over, as a version of their own: the page
 * as it stands, and beside it what was typed. The page's row is locked by the caller.
 */
export async function keepDisplaced(
  tx: Transaction,
  actor: Actor,
  { pageId, articleId, content }: { pageId: string; articleId: string; content: ArticleContent },
): Promise<void> {
  const page = await tx.page.findUniqueOrThrow({
    where: { id: pageId },
    include: {
      articles: { orderBy: { position: "asc" }, select: { id: true, version: true } },
      sources: { orderBy: { pastedAt: "desc" }, take: 1, select: { id: true } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
    },
  });
  await tx.pageRevision.create({
    data: {
      pageId,
      number: (page.revisions[0]?.number ?? 0) + 1,
      purpose: "DISPLACED",
      sourceId: page.sources[0]?.id ?? null,
      articles: page.articles,
      furniture: page.furniture ?? {},
      savedById: actor.id,
      changes: { create: { articleId, pageId, version: null, content, savedById: actor.id } },
    },
  });
}
