import { expect, it } from "vitest";
import { nextPath } from "./address";

it.each([
  { why: "the first of a page", taken: [], want: "2025-08-20/01/1" },
  {
    why: "after the highest, not in a gap",
    taken: ["2025-08-20/01/1", "2025-08-20/01/4"],
    want: "2025-08-20/01/5",
  },
  { why: "numbers are not words", taken: ["2025-08-20/01/9", "2025-08-20/01/10"], want: "2025-08-20/01/11" },
])("gives the next address: $why", ({ taken, want }) => {
  expect(nextPath("2025-08-20/01", taken)).toBe(want);
});
