import type { Actor } from "@/lib/actor";
import type { RefusalCode } from "@/lib/errors";
import type { PageState, Role } from "@/prisma/generated/enums";

/** What may happen to a page. `edit` is any save that changes what readers would see. */
export type PageMove = "edit" | "submit" | "recall" | "approve" | "return";

interface Rule {
  from: Partial<Record<PageState, PageState>>;
  roles: readonly Role[];
  /** Whether one may make this move on a page that one submitted oneself. */
  ownPage: boolean;
}

/**
 * 签版: which state may follow which, and by whom. The one table that the server, the buttons and the tests read.
 * Editing takes a page back from review and voids an approval: what is approved is what was on the reviewer's screen.
 */
export const PAGE_MOVES: Readonly<Record<PageMove, Rule>> = {
  edit: {
    from: { DRAFT: "DRAFT", RETURNED: "RETURNED", SUBMITTED: "DRAFT", APPROVED: "DRAFT" },
    roles: ["EDITOR", "CHIEF"],
    ownPage: true,
  },
  submit: { from: { DRAFT: "SUBMITTED", RETURNED: "SUBMITTED" }, roles: ["EDITOR", "CHIEF"], ownPage: true },
  recall: { from: { SUBMITTED: "DRAFT" }, roles: ["EDITOR", "CHIEF"], ownPage: true },
  approve: { from: { SUBMITTED: "APPROVED" }, roles: ["CHIEF"], ownPage: false },
  return: { from: { SUBMITTED: "RETURNED", APPROVED: "RETURNED" }, roles: ["CHIEF"], ownPage: true },
};

/** A page that nobody stands for: the columns of its submission and its approval, emptied. */
export const UNSIGNED = {
  submittedHash: null,
  submittedById: null,
  submittedAt: null,
  approvedHash: null,
  approvedById: null,
  approvedAt: null,
} as const;

/** What a decision needs to know of a page. */
export interface PageInReview {
  state: PageState;
  submittedById: string | null;
}

/** Why this actor may not make this move on this page now, or null if they may. */
export function refusalOf(
  move: PageMove,
  actor: Pick<Actor, "id" | "role">,
  page: PageInReview,
): RefusalCode | null {
  const rule = PAGE_MOVES[move];
  if (!rule.roles.includes(actor.role)) return "FORBIDDEN";
  if (!rule.from[page.state]) return "WRONG_STATE";
  if (!rule.ownPage && page.submittedById === actor.id) return "OWN_PAGE";
  return null;
}

/** The state that a move leads to from here. Ask `refusalOf` first: where the move is not possible the state stays. */
export function stateAfter(move: PageMove, state: PageState): PageState {
  return PAGE_MOVES[move].from[state] ?? state;
}
