import type { Transaction } from "@/lib/db";
import { LIVENESS_SECONDS } from "./liveness";
import { mayWrite } from "./locks";
import type { DeskHere, HeldLock, TakenArticle } from "./types";

/** Desks on a page whose heart beats, by name. */
export function listDesks(tx: Transaction, pageId: string): Promise<DeskHere[]> {
  return tx.$queryRaw<DeskHere[]>`
    SELECT desk.id AS "deskId", desk.user_id AS "userId", who.name, desk.article_id AS "articleId"
    FROM presences desk JOIN users who ON who.id = desk.user_id
    WHERE desk.page_id = ${pageId}
      AND desk.seen_at > clock_timestamp() AT TIME ZONE 'UTC' - make_interval(secs => ${LIVENESS_SECONDS})
    ORDER BY who.name, desk.id`;
}

/** The locks of a page that hold: those of desks whose heart beats. */
export function listLocks(tx: Transaction, pageId: string): Promise<HeldLock[]> {
  return tx.$queryRaw<HeldLock[]>`
    SELECT lock.article_id AS "articleId", desk.id AS "deskId", desk.user_id AS "userId", who.name,
      lock.taken_at AS "takenAt"
    FROM article_locks lock
      JOIN presences desk ON desk.id = lock.presence_id
      JOIN users who ON who.id = desk.user_id
    WHERE lock.page_id = ${pageId}
      AND desk.seen_at > clock_timestamp() AT TIME ZONE 'UTC' - make_interval(secs => ${LIVENESS_SECONDS})`;
}

/** Which of these articles somebody else writes on, inside the save that would change them. */
export async function listTaken(
  tx: Transaction,
  userId: string,
  pageId: string,
  articleIds: readonly string[],
): Promise<TakenArticle[]> {
  if (articleIds.length === 0) return [];
  const changed = new Set(articleIds);
  return (await listLocks(tx, pageId))
    .filter((lock) => changed.has(lock.articleId) && !mayWrite(lock, userId))
    .map(({ articleId, name }) => ({ articleId, by: name }));
}
