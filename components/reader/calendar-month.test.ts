import { describe, expect, it } from "vitest";
import { calendarMonths, weeksOf } from "./calendar-month";

const issue = (day: string) => ({ day, number: 1, pages: [], lead: "" });

describe("the archive's calendar", () => {
  it("lays a month out in weeks from Monday", () => {
    const weeks = weeksOf("2025-08");
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, "2025-08-01", "2025-08-02", "2025-08-03"]);
    expect(weeks[4]?.at(-1)).toBe("2025-08-31");
  });

  it.each([
    { why: "28 days that begin on a Monday", month: "2027-02", weeks: 4 },
    { why: "a leap day", month: "2028-02", weeks: 5 },
    { why: "31 days that begin on a Sunday", month: "2026-03", weeks: 6 },
  ])("knows $why", ({ month, weeks }) => {
    expect(weeksOf(month)).toHaveLength(weeks);
  });

  it("sorts the issues into months, newest first as they come", () => {
    const months = calendarMonths([issue("2025-08-19"), issue("2025-08-02"), issue("2024-12-31")]);
    expect(months.map(({ month, issues }) => [month, issues.length])).toEqual([
      ["2025-08", 2],
      ["2024-12", 1],
    ]);
  });
});
