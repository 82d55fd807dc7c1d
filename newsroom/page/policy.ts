import type { Actor } from "@/lib/actor";
import { may } from "@/newsroom/user/deeds";
import type { Prisma } from "@/prisma/generated/client";
import type { PagePermissions } from "./types";
import { type House, type PageInReview, type PageMove, refusalOf } from "./workflow";

/** Which pages someone may see: whoever works here sees the whole paper. Visitors have no Actor. */
export function visibleTo(_actor: Actor): Prisma.PageWhereInput {
  return {};
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
    isOwn: SIGNING.some((move) => refusalOf(move, actor, page, house) === "OWN_PAGE"),
  };
}
