import { createHash } from "node:crypto";
import { type ArticleContent, parseArticleContent, parseFurnitureContent } from "@/editor/document";
import { emptyProfile, type Profile } from "@/engine/profile";
import type { ApprovedPage } from "@/engine/profile-habits";
import { learnPage } from "@/engine/profile-learn";
import { printProfile } from "@/engine/profile-print";
import { readProfile } from "@/engine/profile-read";
import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { recordMove } from "@/newsroom/audit/mutations";
import type { AuditMove } from "@/newsroom/audit/types";
import { visibleTo } from "@/newsroom/page/policy";
import { readPaperProfile } from "./data";
import { canRunProfile } from "./policy";
import type { ChangeProfile } from "./schema";

/**
 * Puts an edited profile in the place of the one that stands; the page or two that were learnt while it was edited are
 * lost with that. Throws PROFILE_UNREADABLE, and CONFLICT where someone else changed or cleared it meanwhile.
 */
export async function changeProfile(
  actor: Actor,
  { text, version }: ChangeProfile,
): Promise<{ text: string; version: number }> {
  if (!canRunProfile(actor)) throw new AppError("FORBIDDEN");
  const read = readProfile(text);
  if (!read.ok) throw new AppError("PROFILE_UNREADABLE");
  return transaction(async (tx) => {
    const before = await lockProfile(tx);
    if (before.version !== version) throw new AppError("CONFLICT");
    return writeByHand(tx, actor, "PROFILE_CHANGED", before, read.profile);
  });
}

/** Forgets all habits. Pages learnt before may be learnt again when they are approved again. */
export async function clearProfile(actor: Actor): Promise<{ text: string; version: number }> {
  if (!canRunProfile(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const before = await lockProfile(tx);
    await tx.page.updateMany({ where: { learntAt: { not: null } }, data: { learntAt: null } });
    return writeByHand(tx, actor, "PROFILE_CLEARED", before, emptyProfile());
  });
}

/**
 * Learns from a page as it was approved, once however often it is approved: what an edit after the first approval
 * changes is not learnt. Never throws: an approval does not fail for it, and the next page is learnt all the same.
 */
export async function learnApprovedPage(actor: Actor, { pageId }: { pageId: string }): Promise<void> {
  try {
    await transaction(async (tx) => {
      const { profile } = await lockProfile(tx);
      const page = await tx.page.findFirst({
        where: { AND: [{ id: pageId, state: "APPROVED", learntAt: null }, visibleTo(actor)] },
        include: { articles: true, sources: { orderBy: { pastedAt: "desc" }, take: 1 } },
      });
      const [source] = page?.sources ?? [];
      if (!page || !source) return;
      const approved: ApprovedPage = {
        articles: page.articles.map(({ content }) => ({ blocks: blocksOf(parseArticleContent(content)) })),
        furniture: blocksOf(parseFurnitureContent(page.furniture)),
      };
      const text = printProfile(learnPage(profile, source.text, approved));
      await tx.paperProfile.update({ where: { id: 1 }, data: { text } });
      await tx.page.update({ where: { id: pageId }, data: { learntAt: new Date() } });
    });
  } catch (error) {
    log.error({ err: error, pageId }, "the paper's profile did not learn from a page");
  }
}

function blocksOf({ content }: Pick<ArticleContent, "content"> | ReturnType<typeof parseFurnitureContent>) {
  return content.map(({ type, attrs }) => ({ role: type, spans: attrs.spans }));
}

/** The profile as it stands, held until the transaction ends: pages are learnt one after another. */
async function lockProfile(tx: Transaction): Promise<{ profile: Profile; version: number }> {
  const text = printProfile(emptyProfile());
  await tx.paperProfile.createMany({ data: [{ id: 1, text }], skipDuplicates: true });
  await tx.$queryRaw`SELECT 1 FROM paper_profile WHERE id = 1 FOR UPDATE`;
  return readPaperProfile(tx);
}

async function writeByHand(
  tx: Transaction,
  actor: Actor,
  move: AuditMove,
  before: { profile: Profile; version: number },
  profile: Profile,
): Promise<{ text: string; version: number }> {
  const text = printProfile(profile);
  const version = before.version + 1;
  await tx.paperProfile.update({ where: { id: 1 }, data: { text, version } });
  await recordMove(tx, actor, {
    move,
    subject: "profile",
    subjectId: "1",
    from: sha256(printProfile(before.profile)).slice(0, 12),
    to: sha256(text).slice(0, 12),
    contentHash: sha256(text),
  });
  return { text, version };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
