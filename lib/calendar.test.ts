import { describe, expect, it } from "vitest";
import { isDay, longDate, lunarDate, today, weekday } from "./calendar";

describe("days of the paper", () => {
  it.each([
    { why: "a day", text: "2025-08-20", want: true },
    { why: "a day that February lacks", text: "2025-02-30", want: false },
    { why: "a leap day", text: "2024-02-29", want: true },
    { why: "a thirteenth month", text: "2025-13-01", want: false },
    { why: "another way of writing", text: "2025/08/20", want: false },
    { why: "words", text: "tomorrow", want: false },
  ])("knows $why", ({ text, want }) => expect(isDay(text)).toBe(want));

  it("writes the masthead's dates", () => {
    expect(longDate("2025-08-20", "zh-CN")).toBe("2025年8月20日");
    expect(weekday("2025-08-20", "zh-CN")).toBe("星期三");
    expect(lunarDate("2025-08-20")).toBe("乙巳年闰六月廿七");
  });

  it("takes today from the paper's clock, not the server's", () => {
    expect(today(new Date("2025-08-19T17:00:00Z"))).toBe("2025-08-20");
  });
});
