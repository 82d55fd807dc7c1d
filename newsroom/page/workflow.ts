import type { Actor } from "@/lib/actor";
import type { RefusalCode } from "@/lib/errors";
import type { PageState, ReviewPreset, Role } from "@/prisma/generated/enums";

/** What may happen to a page. `edit` is any save that changes what readers would see. */
export type PageMove = "edit" | "submit" | "recall" | "review" | "approve" | "return";

/** One way from a state to the next, and who may go it. */
interface Step {
  from: PageState;
  to: PageState;
  roles: readonly Role[];
}

const WRITERS = ["EDITOR", "HEAD", "CHIEF"] as const;
const REVIEWERS = ["PROOFREADER", "HEAD", "CHIEF"] as const;
const CHIEF = ["CHIEF"] as const;

const BOTH: Readonly<Record<Exclude<PageMove, "review" | "approve">, readonly Step[]>> = {
  edit: [
    { from: "DRAFT", to: "DRAFT", roles: WRITERS },
    { from: "RETURNED", to: "RETURNED", roles: WRITERS },
    { from: "SUBMITTED", to: "DRAFT", roles: WRITERS },
    { from: "REVIEWED", to: "DRAFT", roles: WRITERS },
    { from: "APPROVED", to: "DRAFT", roles: WRITERS },
  ],
  submit: [
    { from: "DRAFT", to: "SUBMITTED", roles: WRITERS },
    { from: "RETURNED", to: "SUBMITTED", roles: WRITERS },
  ],
  recall: [
    { from: "SUBMITTED", to: "DRAFT", roles: WRITERS },
    { from: "REVIEWED", to: "DRAFT", roles: WRITERS },
  ],
  return: [
    { from: "SUBMITTED", to: "RETURNED", roles: REVIEWERS },
    { from: "REVIEWED", to: "RETURNED", roles: CHIEF },
    { from: "APPROVED", to: "RETURNED", roles: CHIEF },
  ],
};

/**
 * Which state may follow which, and by whom: the one table that the server, the buttons and the tests read. Two steps: the
 * editor submits, the chief approves. 三审三校: 初审 by the editor who submits, 复审 by a proofreader or section head, 终审 by the
 * chief. Editing takes a page back from review and voids an approval: what is approved is what was on the reviewer's screen.
 */
export const PAGE_MOVES: Readonly<Record<ReviewPreset, Readonly<Record<PageMove, readonly Step[]>>>> = {
  TWO_STEPS: {
    ...BOTH,
    review: [],
    approve: [
      { from: "SUBMITTED", to: "APPROVED", roles: CHIEF },
      // It was reviewed while the newsroom had three reviews.
      { from: "REVIEWED", to: "APPROVED", roles: CHIEF },
    ],
  },
  THREE_REVIEWS: {
    ...BOTH,
    review: [{ from: "SUBMITTED", to: "REVIEWED", roles: ["PROOFREADER", "HEAD"] }],
    approve: [{ from: "REVIEWED", to: "APPROVED", roles: CHIEF }],
  },
};

/** A page that nobody stands for: the columns of its reviews, emptied. */
export const UNSIGNED = {
  submittedHash: null,
  submittedById: null,
  submittedAt: null,
  reviewedHash: null,
  reviewedById: null,
  reviewedAt: null,
  approvedHash: null,
  approvedById: null,
  approvedAt: null,
  waived: false,
} as const;

/** How this newsroom signs for its pages. */
export interface House {
  preset: ReviewPreset;
  /** Whether somebody may sign twice. */
  waiver: boolean;
}

/** What a decision needs to know of a page. */
export interface PageInReview {
  state: PageState;
  submittedById: string | null;
  reviewedById: string | null;
}

/** Moves that are the same in every newsroom. */
type CommonMove = keyof typeof BOTH;

/** Why this actor may not make this move on this page now, or null if they may. */
export function refusalOf(
  move: CommonMove,
  actor: Pick<Actor, "id" | "role">,
  page: PageInReview,
): RefusalCode | null;
export function refusalOf(
  move: PageMove,
  actor: Pick<Actor, "id" | "role">,
  page: PageInReview,
  house: House,
): RefusalCode | null;
export function refusalOf(
  move: PageMove,
  actor: Pick<Actor, "id" | "role">,
  page: PageInReview,
  house: House = { preset: "TWO_STEPS", waiver: false },
): RefusalCode | null {
  const steps = PAGE_MOVES[house.preset][move];
  if (!steps.some(({ roles }) => roles.includes(actor.role)))
    return steps.length === 0 ? "WRONG_STATE" : "FORBIDDEN";
  const step = steps.find(({ from }) => from === page.state);
  if (!step) return "WRONG_STATE";
  if (!step.roles.includes(actor.role)) return "FORBIDDEN";
  return !house.waiver && signsTwice(move, actor, page) ? "OWN_PAGE" : null;
}

/** Whether this actor has signed for the page as it stands already: three reviews are three different people's. */
export function signsTwice(move: PageMove, actor: Pick<Actor, "id">, page: PageInReview): boolean {
  return (
    (move === "review" || move === "approve") && [page.submittedById, page.reviewedById].includes(actor.id)
  );
}

/**
 * The state that a move leads to from here, which is the same in every newsroom. Ask `refusalOf` first: where the move is not
 * possible the state stays.
 */
export function stateAfter(move: PageMove, state: PageState): PageState {
  const ways = Object.values(PAGE_MOVES).flatMap((moves) => moves[move]);
  return ways.find(({ from }) => from === state)?.to ?? state;
}

/** Whether a page is out of its editor's hands: in review, or approved. */
export function isInReview(state: PageState): boolean {
  return state === "SUBMITTED" || state === "REVIEWED" || state === "APPROVED";
}
