import { parseArticleContent } from "@/editor/document";
import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { namesOf } from "@/newsroom/page/data";
import { canConfirm, canWithdraw, isOverdue } from "./policy";
import { tracesOf } from "./traces";
import type { UnconfirmedWithdrawal, Withdrawals } from "./types";

/** The articles of an issue that readers see, and those that were withdrawn, the newest first. Throws NOT_FOUND. */
export async function getWithdrawals(actor: Actor, issueId: string): Promise<Withdrawals> {
  const issue = await database().issue.findUnique({
    where: { id: issueId },
    include: {
      withdrawals: { orderBy: { withdrawnAt: "desc" } },
      currentEdition: {
        include: {
          pages: {
            orderBy: { number: "asc" },
            include: {
              articles: {
                orderBy: { position: "asc" },
                select: { articleId: true, path: true, headline: true },
              },
            },
          },
        },
      },
    },
  });
  if (!issue) throw new AppError("NOT_FOUND");
  const names = await namesOf(issue.withdrawals.flatMap((one) => [one.withdrawnById, one.confirmedById]));
  const now = new Date();
  return {
    out: (issue.currentEdition?.pages ?? []).flatMap(({ articles }) => articles),
    withdrawn: issue.withdrawals.map((one) => ({
      articleId: one.articleId,
      path: one.path,
      headline: one.headline,
      reason: one.reason,
      words: one.words,
      by: names.get(one.withdrawnById) ?? "",
      at: one.withdrawnAt,
      confirmed: one.confirmedAt && { by: names.get(one.confirmedById) ?? "", at: one.confirmedAt },
      isOverdue: isOverdue(one, now),
      mayConfirm: canConfirm(actor, one),
    })),
    mayWithdraw: canWithdraw(actor),
  };
}

/** The withdrawals that want this actor as a second person, the oldest first. */
export async function listUnconfirmed(actor: Actor): Promise<UnconfirmedWithdrawal[]> {
  const withdrawals = await database().withdrawal.findMany({
    where: { confirmedAt: null },
    orderBy: { withdrawnAt: "asc" },
  });
  return withdrawals
    .filter((one) => canConfirm(actor, one))
    .map(({ articleId, issueId, headline }) => ({ articleId, issueId, headline }));
}

/** Where readers had a withdrawn article, and words by which it would be known. Throws NOT_FOUND. */
export async function getTraces(
  _actor: Actor,
  articleId: string,
): Promise<{ path: string; words: string[] }> {
  const withdrawal = await database().withdrawal.findUnique({ where: { articleId } });
  const last = await database().editionArticle.findFirst({
    where: { articleId },
    orderBy: { editionPage: { edition: { publishedAt: "desc" } } },
  });
  if (!withdrawal || !last) throw new AppError("NOT_FOUND");
  return { path: withdrawal.path, words: tracesOf(last.headline, parseArticleContent(last.content)) };
}
