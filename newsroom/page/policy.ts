import type { Actor } from "@/lib/actor";
import type { Prisma } from "@/prisma/generated/client";
import type { PagePermissions } from "./types";
import { type PageInReview, refusalOf } from "./workflow";

/** Which pages someone may see: whoever works here sees the whole paper. Visitors have no Actor. */
export function visibleTo(_actor: Actor): Prisma.PageWhereInput {
  return {};
}

/** Who may make issues and pages, and paste. */
export function canMakePages(actor: Pick<Actor, "role">): boolean {
  return actor.role === "EDITOR" || actor.role === "CHIEF";
}

/** What the buttons offer; the server asks the same table again at the move itself. */
export function permissionsOn(actor: Actor, page: PageInReview & { hasSource: boolean }): PagePermissions {
  const may = (move: Parameters<typeof refusalOf>[0]) => refusalOf(move, actor, page) === null;
  return {
    edit: may("edit"),
    paste: canMakePages(actor) && !page.hasSource,
    splitAgain: canMakePages(actor) && may("edit") && page.hasSource,
    submit: may("submit") && page.hasSource,
    recall: may("recall"),
    approve: may("approve"),
    return: may("return"),
  };
}
