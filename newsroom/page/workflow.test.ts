import { describe, expect, it } from "vitest";
import { PageState, ReviewPreset, Role } from "@/prisma/generated/enums";
import { PAGE_MOVES, type PageMove, refusalOf, stateAfter } from "./workflow";

const moves = Object.keys(PAGE_MOVES.TWO_STEPS) as PageMove[];

// What the trade allows, written out: role, state, move. Everything that is not here is refused.
const ALWAYS = [
  ...["EDITOR", "HEAD", "CHIEF"].flatMap((role) => [
    `${role} DRAFT edit`,
    `${role} RETURNED edit`,
    `${role} SUBMITTED edit`,
    `${role} REVIEWED edit`,
    `${role} APPROVED edit`,
    `${role} DRAFT submit`,
    `${role} RETURNED submit`,
    `${role} SUBMITTED recall`,
    `${role} REVIEWED recall`,
  ]),
  "PROOFREADER SUBMITTED return",
  "HEAD SUBMITTED return",
  "CHIEF SUBMITTED return",
  "CHIEF REVIEWED return",
  "CHIEF APPROVED return",
];
const ALLOWED: Record<ReviewPreset, Set<string>> = {
  TWO_STEPS: new Set([...ALWAYS, "CHIEF SUBMITTED approve", "CHIEF REVIEWED approve"]),
  THREE_REVIEWS: new Set([
    ...ALWAYS,
    "PROOFREADER SUBMITTED review",
    "HEAD SUBMITTED review",
    "CHIEF REVIEWED approve",
  ]),
};

describe("the moves of a page", () => {
  const cases = Object.values(ReviewPreset).flatMap((preset) =>
    Object.values(Role).flatMap((role) =>
      Object.values(PageState).flatMap((state) => moves.map((move) => ({ preset, role, state, move }))),
    ),
  );
  it.each(cases)("$preset: $role, $state, $move", ({ preset, role, state, move }) => {
    const page = { state, submittedById: "another", reviewedById: "a third" };
    const isAllowed = ALLOWED[preset].has(`${role} ${state} ${move}`);
    const house = { preset, waiver: false };
    expect(refusalOf(move, { id: "me", role }, page, house) === null).toBe(isAllowed);
    // A waiver lets somebody sign twice; it lets nobody do what their role may not.
    expect(refusalOf(move, { id: "me", role }, page, { preset, waiver: true }) === null).toBe(isAllowed);
    const mine = { state, submittedById: "me", reviewedById: null };
    const isSignature = move === "review" || move === "approve";
    expect(refusalOf(move, { id: "me", role }, mine, house) === null).toBe(isAllowed && !isSignature);
    expect(refusalOf(move, { id: "me", role }, mine, { preset, waiver: true }) === null).toBe(isAllowed);
  });

  it("wants three different people for three reviews", () => {
    const house = { preset: "THREE_REVIEWS", waiver: false } as const;
    const page = { state: PageState.REVIEWED, submittedById: "a", reviewedById: "b" };
    expect(refusalOf("approve", { id: "a", role: "CHIEF" }, page, house)).toBe("OWN_PAGE");
    expect(refusalOf("approve", { id: "b", role: "CHIEF" }, page, house)).toBe("OWN_PAGE");
    expect(refusalOf("approve", { id: "c", role: "CHIEF" }, page, house)).toBeNull();
  });

  it("takes a page back to draft when it is edited in review or after approval", () => {
    expect(stateAfter("edit", "SUBMITTED")).toBe("DRAFT");
    expect(stateAfter("edit", "REVIEWED")).toBe("DRAFT");
    expect(stateAfter("edit", "APPROVED")).toBe("DRAFT");
    expect(stateAfter("edit", "RETURNED")).toBe("RETURNED");
  });
});
