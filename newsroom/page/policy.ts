import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";
import type { Prisma } from "@/prisma/generated/client";
import type { PagePermissions } from "./types";
import { type House, isInReview, type PageInReview, type PageMove, refusalOf } from "./workflow";

/** The pages of an issue as it is made: those that were removed from it are kept apart. */
export const IN_ISSUE = { removedAt: null } as const satisfies Prisma.PageWhereInput;

/** Which pages someone may see: whoever works here sees the whole paper. Visitors have no Actor. */
export function visibleTo(_actor: Actor): Prisma.PageWhereInput {
  return IN_ISSUE;
}

/** Who may make issues and pages, and paste. */
export function canMakePages(actor: Pick<Actor, "role">): boolean {
  return may(actor, "makePages");
}

const SIGNING = ["review", "approve"] as const;

/** What the buttons offer; the server asks the same table again at the move itself. */
export function permissionsOn(
  actor: Actor,
  page: PageInReview & { hasSource: boolean },
  house: House,
): PagePermissions {
  const can = (move: PageMove) => refusalOf(move, actor, page, house) === null;
  return {
    edit: can("edit"),
    paste: canMakePages(actor) && !page.hasSource,
    splitAgain: canMakePages(actor) && can("edit") && page.hasSource,
    submit: can("submit") && page.hasSource,
    recall: can("recall"),
    review: can("review"),
    approve: can("approve"),
    return: can("return"),
    arrange: canMakePages(actor) && !isInReview(page.state),
    isOwn: SIGNING.some((move) => refusalOf(move, actor, page, house) === "OWN_PAGE"),
  };
}
