import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { lockPage } from "@/newsroom/page/mutations";
import { refusalOf } from "@/newsroom/page/workflow";
import type { overrideFindingSchema } from "./schema";

/**
 * Passes a finding over that would block: in this article these words may stand. For whoever may edit the page; the record
 * keeps the reason. Throws what `refusalOf("edit")` says.
 */
export function overrideFinding(
  actor: Actor,
  { pageId, ...override }: z.output<typeof overrideFindingSchema>,
): Promise<{ pageId: string }> {
  return transaction(async (tx) => {
    const page = await lockPage(tx, actor, pageId);
    const refused = refusalOf("edit", actor, page);
    if (refused) throw new AppError(refused);
    await tx.override.create({ data: { pageId, overriddenById: actor.id, ...override } });
    await recordMove(tx, actor, {
      move: "FINDING_OVERRIDDEN",
      subject: "page",
      subjectId: pageId,
      issueId: page.issueId,
      to: override.words,
      contentHash: page.contentHash ?? undefined,
      reason: override.reason,
    });
    return { pageId };
  });
}
