import type { Actor } from "@/lib/actor";
import { dateToDay } from "@/lib/calendar";
import { database } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { getHouse } from "@/newsroom/newspaper/data";
import { namesOf } from "@/newsroom/page/data";
import { visibleTo } from "@/newsroom/page/policy";
import { refusalOf } from "@/newsroom/page/workflow";
import { deadlineOf } from "@/newsroom/publication/usual-time";
import type { Page, Prisma } from "@/prisma/generated/client";
import type { ReviewStep } from "@/prisma/generated/enums";
import type { Reading, ReturnedPage, SignatureLine, VoidedPage, WaitingPage } from "./types";

const SIGNING = ["review", "approve"] as const;

/** The pages that this actor can sign for now, the one that waits longest first. */
export async function listWaiting(actor: Actor): Promise<WaitingPage[]> {
  const pages = await database().page.findMany({
    where: { AND: [{ state: { in: ["SUBMITTED", "REVIEWED"] } }, visibleTo(actor)] },
    include: { issue: { include: { schedule: { select: { publishAt: true } } } }, ...READ_BY(actor) },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  const house = await getHouse();
  const mine = (page: Page) => SIGNING.some((move) => refusalOf(move, actor, page, house) === null);
  const waiting = pages.filter(mine);
  const names = await namesOf(waiting.map((page) => page.submittedById));
  return waiting.map((page) => ({
    pageId: page.id,
    proof: page.proof,
    issueId: page.issueId,
    day: dateToDay(page.issue.date),
    number: page.number,
    name: page.name,
    submittedBy: names.get(page.submittedById) ?? "",
    submittedAt: page.submittedAt ?? page.issue.createdAt,
    deadline: deadlineOf(dateToDay(page.issue.date), page.issue.schedule?.publishAt ?? null),
    isChanged: isChanged(page),
  }));
}

/** With a page: the newest of its revisions, and the newest that the actor has read. */
const READ_BY = (actor: Actor) =>
  ({
    revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
    looks: {
      where: { userId: actor.id },
      orderBy: { revision: "desc" },
      take: 1,
      select: { revision: true },
    },
  }) satisfies Prisma.PageInclude;

function isChanged({
  revisions: [newest],
  looks: [read],
}: {
  revisions: { number: number }[];
  looks: { revision: number }[];
}): boolean {
  return newest !== undefined && read !== undefined && read.revision < newest.number;
}

/** The pages that this actor signed for as a reviewer and that were edited since, the latest first. */
export async function listVoided(actor: Actor): Promise<VoidedPage[]> {
  const pages = await database().page.findMany({
    where: {
      AND: [
        { state: "DRAFT", signatures: { some: { signedById: actor.id, step: { not: "FIRST" } } } },
        visibleTo(actor),
      ],
    },
    include: {
      issue: true,
      signatures: {
        where: { signedById: actor.id, step: { not: "FIRST" } },
        orderBy: { signedAt: "desc" },
        take: 1,
      },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { savedById: true, savedAt: true } },
    },
  });
  const names = await namesOf(pages.flatMap(({ revisions }) => revisions.map(({ savedById }) => savedById)));
  return pages
    .flatMap(({ id, issue, number, name, proof, contentHash, signatures: [mine], revisions: [last] }) => {
      if (!mine || !last || mine.proof !== proof || mine.contentHash === contentHash) return [];
      return {
        pageId: id,
        proof,
        day: dateToDay(issue.date),
        number,
        name,
        signedAt: mine.signedAt,
        editedBy: names.get(last.savedById) ?? "",
        editedAt: last.savedAt,
      };
    })
    .sort((a, b) => b.editedAt.getTime() - a.editedAt.getTime());
}

/** The pages that this actor handed in and that were given back. */
export async function listReturned(actor: Actor): Promise<ReturnedPage[]> {
  const pages = await database().page.findMany({
    where: {
      AND: [
        { state: "RETURNED", signatures: { some: { signedById: actor.id, step: "FIRST" } } },
        visibleTo(actor),
      ],
    },
    include: {
      issue: { select: { date: true } },
      signatures: {
        where: { step: "FIRST" },
        orderBy: { signedAt: "desc" },
        take: 1,
        select: { signedById: true },
      },
    },
  });
  return pages
    .filter(({ signatures: [last] }) => last?.signedById === actor.id)
    .map(({ id, issue, number, name, proof, returnReason }) => ({
      pageId: id,
      day: dateToDay(issue.date),
      number,
      name,
      proof,
      reason: returnReason ?? "",
    }));
}

/** Which revision of a page stands, and which other one this actor read last. Throws NOT_FOUND. */
export async function getReading(actor: Actor, pageId: string): Promise<Reading> {
  const page = await database().page.findFirst({
    where: { AND: [{ id: pageId }, visibleTo(actor)] },
    select: {
      revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      looks: { where: { userId: actor.id }, orderBy: { revision: "desc" }, take: 2 },
    },
  });
  if (!page) throw new AppError("NOT_FOUND");
  const revision = page.revisions[0]?.number ?? null;
  const before = page.looks.find((look) => look.revision !== revision);
  return { revision, before: before ? { revision: before.revision, at: before.lookedAt } : null };
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
