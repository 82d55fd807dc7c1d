import type { Page } from "@/prisma/generated/client";

/** What publication asks of a page. */
export type PageToPublish = Pick<Page, "state" | "contentHash" | "approvedHash">;

/** The pages that keep an issue from going out: those not approved, or approved with another content than they have now. */
export function unapprovedPages<P extends PageToPublish>(pages: readonly P[]): P[] {
  return pages.filter(
    (page) =>
      page.state !== "APPROVED" || page.approvedHash === null || page.approvedHash !== page.contentHash,
  );
}

/** Milliseconds: servers look for what is due every few seconds, and publishing takes a moment. */
const PUNCTUAL = 60_000;

/** Whether it is later than the time that was set by more than a moment: at an Edition's coming out, or now. */
export function isLate(publishedAt: Date, scheduledFor: Date): boolean {
  return publishedAt.getTime() - scheduledFor.getTime() > PUNCTUAL;
}
