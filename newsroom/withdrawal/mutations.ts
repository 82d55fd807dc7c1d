import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { makeEdition } from "@/newsroom/publication/make-edition";
import { IN_ORDER, manifestOfEdition, withoutArticles } from "@/newsroom/publication/manifest";
import { may } from "@/newsroom/user/deeds";
import { canConfirm, canWithdraw } from "./policy";
import type { WithdrawArticle, WithdrawnArticle } from "./schema";

/**
 * 撤稿: takes an article from readers at once. One transaction makes a new Edition of what they see, without it, and keeps what
 * they are told in its place. Throws NOT_PUBLISHED where readers do not see it.
 */
export async function withdrawArticle(
  actor: Actor,
  { issueId, articleId, reason, words }: WithdrawArticle,
): Promise<{ edition: number }> {
  if (!canWithdraw(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const { issue, edition } = await lockEdition(tx, issueId);
    const article = edition.pages
      .flatMap(({ articles }) => articles)
      .find((one) => one.articleId === articleId);
    if (!article) throw new AppError("NOT_PUBLISHED");
    const { path, headline } = article;
    await tx.withdrawal.create({
      data: { articleId, issueId, path, headline, reason, words, withdrawnById: actor.id },
    });
    const manifest = withoutArticles(manifestOfEdition(edition), [articleId]);
    const newest = issue.editions[0]?.number ?? edition.number;
    const made = await makeEdition(tx, actor, { ...issue, newest }, manifest, { reason: "WITHDRAWN" });
    await recordMove(tx, actor, {
      move: "ARTICLE_WITHDRAWN",
      subject: "issue",
      subjectId: issueId,
      issueId,
      from: path,
      to: String(made),
      contentHash: manifest.hash,
      reason: `${reason}: ${words}`,
    });
    return { edition: made };
  });
}

/** Stands for a withdrawal as a second person. Throws OWN_WITHDRAWAL for who withdrew it, ALREADY_CONFIRMED where somebody did. */
export async function confirmWithdrawal(actor: Actor, { articleId }: WithdrawnArticle): Promise<void> {
  if (!may(actor, "confirmWithdrawal")) throw new AppError("FORBIDDEN");
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM withdrawals WHERE article_id = ${articleId} FOR UPDATE`;
    const withdrawal = await tx.withdrawal.findUnique({ where: { articleId } });
    if (!withdrawal) throw new AppError("NOT_FOUND");
    if (withdrawal.confirmedAt) throw new AppError("ALREADY_CONFIRMED");
    if (!canConfirm(actor, withdrawal)) throw new AppError("OWN_WITHDRAWAL");
    const confirmed = { confirmedById: actor.id, confirmedAt: new Date() };
    await tx.withdrawal.update({ where: { articleId }, data: confirmed });
    await recordMove(tx, actor, {
      move: "WITHDRAWAL_CONFIRMED",
      subject: "issue",
      subjectId: withdrawal.issueId,
      issueId: withdrawal.issueId,
      from: withdrawal.path,
    });
  });
}

/** Holds an issue and reads the Edition of it that readers see. Throws NOT_PUBLISHED where there is none. */
async function lockEdition(tx: Transaction, issueId: string) {
  await tx.$queryRaw`SELECT 1 FROM issues WHERE id = ${issueId} FOR UPDATE`;
  const issue = await tx.issue.findUnique({
    where: { id: issueId },
    include: {
      editions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      currentEdition: { include: IN_ORDER },
    },
  });
  if (!issue?.currentEdition) throw new AppError("NOT_PUBLISHED");
  return { issue, edition: issue.currentEdition };
}
