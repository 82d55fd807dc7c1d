import type { Actor } from "@/lib/actor";
import { dayToDate } from "@/lib/calendar";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { canMakePages } from "@/newsroom/page/policy";
import { copySetupWithin } from "@/newsroom/page-setup/mutations";
import type { CreateIssue } from "./schema";

/** Makes the issue of a day, with empty pages as the issue before it has them if that is asked. Throws ISSUE_DATE_TAKEN. */
export async function createIssue(
  actor: Actor,
  { day, number, copySetup }: CreateIssue,
): Promise<{ issueId: string }> {
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
    if (copySetup) await copySetupWithin(tx, actor, issue);
    return { issueId: issue.id };
  });
}
