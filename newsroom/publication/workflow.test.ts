import { describe, expect, it } from "vitest";
import { isLate, type PageToPublish, unapprovedPages } from "./workflow";

const HASH = "a".repeat(64);
const approved: PageToPublish = { state: "APPROVED", contentHash: HASH, approvedHash: HASH };

describe("what keeps an issue from going out", () => {
  it.each([
    { why: "a page that was never handed in", page: { ...approved, state: "DRAFT", approvedHash: null } },
    { why: "a page in review", page: { ...approved, state: "SUBMITTED", approvedHash: null } },
    { why: "a page that was given back", page: { ...approved, state: "RETURNED", approvedHash: null } },
    {
      why: "a page whose words are others than were approved",
      page: { ...approved, contentHash: "b".repeat(64) },
    },
    { why: "an approval of nothing", page: { state: "APPROVED", contentHash: null, approvedHash: null } },
  ] as const)("is $why", ({ page }) => {
    expect(unapprovedPages([approved, page])).toEqual([page]);
  });

  it("is nothing where all are approved as they stand", () => {
    expect(unapprovedPages([approved, approved])).toEqual([]);
  });
});

it.each([
  { seconds: -5, late: false },
  { seconds: 0, late: false },
  { seconds: 60, late: false },
  { seconds: 61, late: true },
])("$seconds s after the time that was set is late: $late", ({ seconds, late }) => {
  const set = new Date("2025-08-19T22:00:00Z");
  expect(isLate(new Date(set.getTime() + seconds * 1000), set)).toBe(late);
});
