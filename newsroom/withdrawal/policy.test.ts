import { describe, expect, it } from "vitest";
import { canConfirm, isOverdue } from "./policy";

const withdrawnAt = new Date("2026-11-25T18:00:00Z");

describe("the second person", () => {
  it.each([
    { why: "another chief", role: "CHIEF", id: "b", confirmedAt: null, want: true },
    { why: "a section head", role: "HEAD", id: "b", confirmedAt: null, want: true },
    { why: "who withdrew it", role: "CHIEF", id: "a", confirmedAt: null, want: false },
    { why: "an editor", role: "EDITOR", id: "b", confirmedAt: null, want: false },
    { why: "once more", role: "CHIEF", id: "b", confirmedAt: withdrawnAt, want: false },
  ] as const)("$why: $want", ({ role, id, confirmedAt, want }) => {
    expect(canConfirm({ role, id }, { withdrawnById: "a", confirmedAt })).toBe(want);
  });

  it.each([
    { now: "2026-11-26T18:00:00Z", confirmedAt: null, want: false },
    { now: "2026-11-26T18:00:01Z", confirmedAt: null, want: true },
    { now: "2026-11-29T18:00:00Z", confirmedAt: withdrawnAt, want: false },
  ])("is late after a day: $now, $confirmedAt", ({ now, confirmedAt, want }) => {
    expect(isOverdue({ withdrawnAt, confirmedAt }, new Date(now))).toBe(want);
  });
});
