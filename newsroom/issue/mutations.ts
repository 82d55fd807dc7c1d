import type { Actor } from "@/lib/actor";
import { dayToDate } from "@/lib/calendar";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { canMakePages } from "@/newsroom/page/policy";
import type { CreateIssue } from "./schema";

/** Makes the issue of a day. Throws ISSUE_DATE_TAKEN. */
export async function createIssue(actor: Actor, { day, number }: CreateIssue): Promise<{ issueId: string }> {
  if (!canMakePages(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const date = dayToDate(day);
    if (await tx.issue.findUnique({ where: { date } })) throw new AppError("ISSUE_DATE_TAKEN", { day });
    const issue = await tx.issue.create({ data: { date, number } });
    await recordMove(tx, actor, {
      move: "ISSUE_CREATED",
      subject: "issue",
      subjectId: issue.id,
      issueId: issue.id,
      to: day,
    });
    return { issueId: issue.id };
  });
}
