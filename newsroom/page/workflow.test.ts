import { describe, expect, it } from "vitest";
import { PageState, Role } from "@/prisma/generated/enums";
import { PAGE_MOVES, type PageMove, refusalOf, stateAfter } from "./workflow";

const moves = Object.keys(PAGE_MOVES) as PageMove[];

// What the trade allows, written out: role, state, move. Everything that is not here is refused.
const ALLOWED = new Set([
  ...["EDITOR", "CHIEF"].flatMap((role) => [
    `${role} DRAFT edit`,
    `${role} RETURNED edit`,
    `${role} SUBMITTED edit`,
    `${role} APPROVED edit`,
    `${role} DRAFT submit`,
    `${role} RETURNED submit`,
    `${role} SUBMITTED recall`,
  ]),
  "CHIEF SUBMITTED approve",
  "CHIEF SUBMITTED return",
  "CHIEF APPROVED return",
]);

describe("the moves of a page", () => {
  const cases = Object.values(Role).flatMap((role) =>
    Object.values(PageState).flatMap((state) => moves.map((move) => ({ role, state, move }))),
  );
  it.each(cases)("$role, $state, $move", ({ role, state, move }) => {
    const refusal = refusalOf(move, { id: "me", role }, { state, submittedById: "someone-else" });
    expect(refusal === null).toBe(ALLOWED.has(`${role} ${state} ${move}`));
  });

  it("lets nobody approve what they submitted themselves", () => {
    const page = { state: PageState.SUBMITTED, submittedById: "me" };
    expect(refusalOf("approve", { id: "me", role: "CHIEF" }, page)).toBe("OWN_PAGE");
    expect(refusalOf("return", { id: "me", role: "CHIEF" }, page)).toBeNull();
  });

  it("takes a page back to draft when it is edited in review or after approval", () => {
    expect(stateAfter("edit", "SUBMITTED")).toBe("DRAFT");
    expect(stateAfter("edit", "APPROVED")).toBe("DRAFT");
    expect(stateAfter("edit", "RETURNED")).toBe("RETURNED");
  });
});
