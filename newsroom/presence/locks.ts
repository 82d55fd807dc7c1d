import type { HeldLock } from "./types";

/**
 * Whether someone may write on an article. A person's desks do not hold each other off: who comes back after a crash is
 * not kept waiting by the tab that is gone.
 */
export const mayWrite = (lock: Pick<HeldLock, "userId"> | undefined, userId: string): boolean =>
  lock === undefined || lock.userId === userId;

/** What a heartbeat does to the locks of a page: the desk keeps and gets what it wants and nobody else has, and lets go the rest. */
export function shareLocks(
  standing: readonly Pick<HeldLock, "articleId" | "deskId">[],
  deskId: string,
  wants: readonly string[],
): { given: string[]; released: string[] } {
  const held = new Set(standing.map(({ articleId }) => articleId));
  const wanted = new Set(wants);
  return {
    given: [...wanted].filter((id) => !held.has(id)),
    released: standing
      .filter((lock) => lock.deskId === deskId && !wanted.has(lock.articleId))
      .map(({ articleId }) => articleId),
  };
}
