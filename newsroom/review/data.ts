import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { refusalOf } from "@/newsroom/page/workflow";
import type { WaitingPage } from "./types";

/** The pages that this actor can approve now, the one that waits longest first. */
export async function listWaiting(actor: Actor): Promise<WaitingPage[]> {
  const pages = await database().page.findMany({
    where: { AND: [{ state: "SUBMITTED" }, visibleTo(actor)] },
    include: { issue: true },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  const waiting = pages.filter((page) => refusalOf("approve", actor, page) === null);
  const names = await namesOf(waiting.map((page) => page.submittedById));
  return waiting.map((page) => ({
    pageId: page.id,
    issueId: page.issueId,
    day: dateToDay(page.issue.date),
    number: page.number,
    name: page.name,
    submittedBy: names.get(page.submittedById) ?? "",
    submittedAt: page.submittedAt ?? page.issue.createdAt,
  }));
}
