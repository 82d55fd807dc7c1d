import { describe, expect, it } from "vitest";
import { nextIssue } from "./next-issue";

describe("the issue that comes next", () => {
  it.each([
    { why: "nothing yet: today, and no number to count from", given: [], want: ["2025-08-21", null] },
    {
      why: "the newest is yesterday's",
      given: [{ day: "2025-08-20", number: 12875 }],
      want: ["2025-08-21", 12876],
    },
    {
      why: "the newest is tomorrow's, over the end of a month",
      given: [{ day: "2025-08-31", number: 12886 }],
      want: ["2025-09-01", 12887],
    },
    {
      why: "an older issue was made last",
      given: [
        { day: "2025-08-01", number: 1 },
        { day: "2025-08-21", number: 3 },
      ],
      want: ["2025-08-22", 4],
    },
  ])("$why", ({ given, want }) => {
    const { day, number } = nextIssue(given, "2025-08-21");
    expect([day, number]).toEqual(want);
  });
});
