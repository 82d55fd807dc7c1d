import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { getHouse } from "@/newsroom/newspaper/data";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { refusalOf } from "@/newsroom/page/workflow";
import type { Page } from "@/prisma/generated/client";
import type { ReviewStep } from "@/prisma/generated/enums";
import type { SignatureLine, WaitingPage } from "./types";

const SIGNING = ["review", "approve"] as const;

/** The pages that this actor can sign for now, the one that waits longest first. */
export async function listWaiting(actor: Actor): Promise<WaitingPage[]> {
  const pages = await database().page.findMany({
    where: { AND: [{ state: { in: ["SUBMITTED", "REVIEWED"] } }, visibleTo(actor)] },
    include: { issue: true },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  const house = await getHouse();
  const mine = (page: Page) => SIGNING.some((move) => refusalOf(move, actor, page, house) === null);
  const waiting = pages.filter(mine);
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

/** Everyone who signed for a page, ever, the first first; whether a signature stands is told by its content and proof. */
export async function listSignatures(actor: Actor, pageId: string): Promise<SignatureLine[]> {
  const page = await database().page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    include: { signatures: { orderBy: [{ signedAt: "asc" }, { id: "asc" }] } },
  });
  if (!page) throw new AppError("NOT_FOUND");
  const names = await namesOf(page.signatures.map(({ signedById }) => signedById));
  const standing = new Set([page.submittedHash, page.reviewedHash, page.approvedHash]);
  return page.signatures.map(
    ({ id, step, proof, role, opinion, waived, signedAt, signedById, contentHash }) => ({
      id,
      step,
      proof,
      role,
      opinion,
      waived,
      signedAt,
      signedBy: names.get(signedById) ?? "",
      stands: proof === page.proof && standing.has(contentHash) && STANDS_AT[step](page),
    }),
  );
}

/** Whether a step's signature still holds: the page has not been taken back before it. */
const STANDS_AT: Record<ReviewStep, (page: Page) => boolean> = {
  FIRST: (page) => page.submittedById !== null,
  SECOND: (page) => page.reviewedById !== null,
  FINAL: (page) => page.approvedById !== null,
};
