import { isDeepStrictEqual } from "node:util";
import { parseArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database, type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { lockPage } from "@/newsroom/page/mutations";
import { refusalOf } from "@/newsroom/page/workflow";
import { keepDisplaced } from "@/newsroom/revision/mutations";
import type { Page } from "@/prisma/generated/client";
import { listDesks, listLocks } from "./data";
import { LIVENESS_SECONDS } from "./liveness";
import { shareLocks } from "./locks";
import type { BeatInput, DisplacedInput, LeaveInput, TakeOverInput } from "./schema";
import type { BeatAnswer } from "./types";

// Every write here begins with the page's row lock, which saves take too: heartbeats, takeovers and saves of one page come
// one after another. The time is the database's, read after that lock: `now()` would be that of the waiting's beginning.

/**
 * A desk's heartbeat: says where it is, ends the desks whose heart stopped, gives it the articles that it writes on where they
 * are free, and answers who else is here. Who may not edit is here all the same, and holds nothing. Throws NOT_FOUND, and
 * FORBIDDEN where the desk is somebody else's.
 */
export async function beat(
  actor: Actor,
  { pageId, deskId, articleId, wants }: BeatInput,
): Promise<BeatAnswer> {
  return transaction(async (tx) => {
    const page = await lockPage(tx, actor, pageId);
    await appear(tx, actor, { pageId, deskId, articleId });
    const isWriter = refusalOf("edit", actor, page) === null;
    const { given, released } = shareLocks(await listLocks(tx, pageId), deskId, isWriter ? wants : []);
    await tx.articleLock.deleteMany({ where: { presenceId: deskId, articleId: { in: released } } });
    await giveLocks(tx, pageId, deskId, given);
    return answer(tx, page);
  });
}

/**
 * Gives an article to a desk whoever holds it; the other desk learns it at its next heartbeat or save. Throws NOT_FOUND where
 * the page or the article is not there, and what `refusalOf("edit")` says.
 */
export async function takeOver(
  actor: Actor,
  { pageId, deskId, articleId }: TakeOverInput,
): Promise<BeatAnswer> {
  return transaction(async (tx) => {
    const page = await lockPage(tx, actor, pageId);
    const refused = refusalOf("edit", actor, page);
    if (refused) throw new AppError(refused);
    if ((await tx.article.count({ where: { id: articleId, pageId } })) === 0) throw new AppError("NOT_FOUND");
    await appear(tx, actor, { pageId, deskId, articleId });
    await tx.articleLock.deleteMany({ where: { articleId, presenceId: { not: deskId } } });
    await giveLocks(tx, pageId, deskId, [articleId]);
    return answer(tx, page);
  });
}

/** A desk is closed: what it held is free at once. */
export async function leave(actor: Actor, { pageId, deskId }: LeaveInput): Promise<void> {
  await database().presence.deleteMany({ where: { id: deskId, pageId, userId: actor.id } });
}

/**
 * Keeps what an editor had typed in an article when somebody else took it over, as a version of its own; the same words sent
 * again are kept once. Throws PAGE_DAMAGED where the content is no article's, INVALID where it is another one's.
 */
export async function keepDisplacedWords(
  actor: Actor,
  { pageId, articleId, content }: DisplacedInput,
): Promise<void> {
  const words = parseArticleContent(content);
  if (words.attrs.id !== articleId) throw new AppError("INVALID");
  await transaction(async (tx) => {
    const page = await lockPage(tx, actor, pageId);
    const refused = refusalOf("edit", actor, page);
    if (refused) throw new AppError(refused);
    if ((await tx.article.count({ where: { id: articleId, NOT: { pageId } } })) > 0)
      throw new AppError("INVALID");
    const last = await tx.articleRevision.findFirst({
      where: { articleId, version: null, savedById: actor.id },
      orderBy: { savedAt: "desc" },
    });
    if (last && isDeepStrictEqual(parseArticleContent(last.content), words)) return;
    await keepDisplaced(tx, actor, { pageId, articleId, content: words });
  });
}

/** Puts the desk among those whose heart beats, and takes out those whose heart stopped, with their locks. */
async function appear(
  tx: Transaction,
  actor: Actor,
  { pageId, deskId, articleId }: Pick<BeatInput, "pageId" | "deskId" | "articleId">,
): Promise<void> {
  const isMine = await tx.$executeRaw`
    INSERT INTO presences (id, page_id, user_id, article_id, seen_at)
    VALUES (${deskId}, ${pageId}, ${actor.id}, ${articleId}, clock_timestamp() AT TIME ZONE 'UTC')
    ON CONFLICT (id) DO UPDATE SET article_id = EXCLUDED.article_id, seen_at = EXCLUDED.seen_at
      WHERE presences.page_id = EXCLUDED.page_id AND presences.user_id = EXCLUDED.user_id`;
  if (isMine === 0) throw new AppError("FORBIDDEN");
  await tx.$executeRaw`
    DELETE FROM presences WHERE page_id = ${pageId}
      AND seen_at <= clock_timestamp() AT TIME ZONE 'UTC' - make_interval(secs => ${LIVENESS_SECONDS})`;
}

/** Gives free articles to a desk. An article of another page is not this desk's to hold. */
async function giveLocks(
  tx: Transaction,
  pageId: string,
  deskId: string,
  articleIds: readonly string[],
): Promise<void> {
  if (articleIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO article_locks (article_id, page_id, presence_id, taken_at)
    SELECT wanted, ${pageId}, ${deskId}, clock_timestamp() AT TIME ZONE 'UTC'
    FROM unnest(${[...articleIds]}::text[]) AS wanted
    WHERE NOT EXISTS (SELECT 1 FROM articles WHERE id = wanted AND page_id <> ${pageId})
    ON CONFLICT (article_id) DO NOTHING`;
}

async function answer(tx: Transaction, page: Page): Promise<BeatAnswer> {
  const articles = await tx.article.findMany({
    where: { pageId: page.id },
    select: { id: true, version: true },
  });
  return {
    desks: await listDesks(tx, page.id),
    locks: await listLocks(tx, page.id),
    page: {
      version: page.version,
      state: page.state,
      articles: Object.fromEntries(articles.map(({ id, version }) => [id, version])),
    },
  };
}
