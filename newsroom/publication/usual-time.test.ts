import { expect, it } from "vitest";
import { usualTime } from "./usual-time";

it.each([
  { why: "the night before", now: "2025-08-19T18:10:00Z", want: "2025-08-19T22:00:00Z" },
  { why: "in the afternoon of the day", now: "2025-08-20T06:10:00Z", want: "2025-08-20T07:00:00Z" },
  { why: "at a full hour", now: "2025-08-20T06:00:00Z", want: "2025-08-20T07:00:00Z" },
])("offers a time to come: $why", ({ now, want }) => {
  expect(usualTime("2025-08-20", new Date(now))).toEqual(new Date(want));
});
