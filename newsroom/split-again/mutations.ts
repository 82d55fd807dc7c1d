import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { headlineOf, plainText } from "@/editor/document";
import { SourceText } from "@/editor/ledger/source-text";
import { type AppliedSplit, applyProposals } from "@/editor/split-again/apply";
import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { latestSourceId } from "@/newsroom/page/data";
import { keepSource, lockPage, saveWithin } from "@/newsroom/page/mutations";
import type { ReadSave } from "@/newsroom/page/save-plan";
import type { TakenArticle } from "@/newsroom/presence/types";
import type { Page } from "@/prisma/generated/client";
import { readSplitAgain } from "./data";
import type { SplitPageAgain } from "./schema";
import type { SplitRead } from "./types";

/** Characters of an article that stand for its headline where it has none. */
const LEAD = 20;

/**
 * Takes what was chosen of a new split into the page, all of it or nothing, as one save; a text that was pasted anew is the
 * page's source from then on. Throws CONFLICT where the page was saved since the proposals were made, or the split has
 * become another; INVALID where the choices are not about them; ARTICLE_HELD where somebody else writes on an article that
 * would change, be it in nothing but its places in the text.
 */
export async function splitAgain(
  actor: Actor,
  { pageId, text, basis, takes }: SplitPageAgain,
): Promise<{ issueId: string }> {
  const split = await readSplitAgain(actor, { pageId, text });
  if (split.basis !== basis) throw new AppError("CONFLICT");
  if (takes.length !== split.proposals.length) throw new AppError("INVALID");
  const applied = applyProposals(split, new SourceText(split.source), takes, randomUUID);
  return transaction(async (tx) => {
    const page = await lockPage(tx, actor, pageId);
    await refuseChanged(tx, page, split);
    if (!split.isSameSource) await keepSource(tx, actor, page, split.source);
    const saved = await saveWithin(tx, actor, page, saveOf(split, applied), !split.isSameSource);
    if (!saved.ok) throw heldBy(saved.taken, split);
    return { issueId: page.issueId };
  });
}

/** Words to refuse with where somebody writes on an article that would change. The page is as it was read, so nothing is stale. */
function heldBy([first, ...others]: readonly TakenArticle[], { articles }: SplitRead): AppError {
  const content = articles.find(({ id }) => id === first?.articleId)?.content;
  if (!first || !content) return new AppError("CONFLICT");
  const article = headlineOf(content) || plainText(content).replaceAll("\n", "").slice(0, LEAD);
  return new AppError("ARTICLE_HELD", { name: first.by, article, others: others.length });
}

/** Between reading the page and holding it someone may have saved. */
async function refuseChanged(tx: Transaction, page: Page, split: SplitRead): Promise<void> {
  const articles = await tx.article.findMany({
    where: { pageId: page.id },
    orderBy: { position: "asc" },
    select: { id: true, version: true },
  });
  const isAsRead =
    page.version === split.pageVersion &&
    (await latestSourceId(tx, page.id)) === split.sourceId &&
    isDeepStrictEqual(
      articles,
      split.articles.map(({ id, version }) => ({ id, version })),
    );
  if (!isAsRead) throw new AppError("CONFLICT");
}

function saveOf(split: SplitRead, { articles, furniture }: AppliedSplit): ReadSave {
  const versions = new Map(split.articles.map(({ id, version }) => [id, version]));
  const stays = new Set(articles.map(({ attrs }) => attrs.id));
  return {
    version: split.pageVersion,
    changed: articles.map((content) => ({
      id: content.attrs.id,
      version: versions.get(content.attrs.id) ?? 0,
      content,
    })),
    removed: split.articles.filter(({ id }) => !stays.has(id)).map(({ id, version }) => ({ id, version })),
    order: articles.map(({ attrs }) => attrs.id),
    furniture,
    purpose: "SPLIT_AGAIN",
  };
}
