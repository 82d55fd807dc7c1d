import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { lockPage } from "@/newsroom/page/mutations";
import { refusalOf } from "@/newsroom/page/workflow";
import type { NamedDecision } from "./schema";

/**
 * Keeps that someone looked at a decision of the split and found it right. Twice is once, and the first stays. For who
 * may edit the page; throws CONFLICT where the page has another text by now, INVALID where the text is shorter.
 */
export async function acceptDecision(actor: Actor, decision: NamedDecision): Promise<void> {
  const { sourceId, kind, at } = decision;
  await transaction(async (tx) => {
    await refuseOthers(tx, actor, decision);
    await tx.acceptedDecision.createMany({
      data: [{ sourceId, kind, at, acceptedById: actor.id }],
      skipDuplicates: true,
    });
  });
}

/** Takes an acceptance back, whosever it was: the decision is in doubt again. Nothing to take back is no fault. */
export async function withdrawAcceptance(actor: Actor, decision: NamedDecision): Promise<void> {
  const { sourceId, kind, at } = decision;
  await transaction(async (tx) => {
    await refuseOthers(tx, actor, decision);
    await tx.acceptedDecision.deleteMany({ where: { sourceId, kind, at } });
  });
}

async function refuseOthers(
  tx: Transaction,
  actor: Actor,
  { pageId, sourceId, at }: NamedDecision,
): Promise<void> {
  const page = await lockPage(tx, actor, pageId);
  const refused = refusalOf("edit", actor, page);
  if (refused) throw new AppError(refused);
  const source = await tx.source.findFirst({ where: { pageId }, orderBy: { pastedAt: "desc" } });
  if (source?.id !== sourceId) throw new AppError("CONFLICT");
  if (at >= source.text.length) throw new AppError("INVALID");
}
