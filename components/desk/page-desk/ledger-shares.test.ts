import { expect, it } from "vitest";
import { sharesOf } from "./ledger-shares";

it.each([
  { why: "all placed", counts: [100, 0, 0], want: ["100%", "0%", "0%"] },
  { why: "one character in thousands is not nothing", counts: [99_999, 0, 1], want: ["99.9%", "0%", "0.1%"] },
  { why: "thirds add up", counts: [1, 1, 1], want: ["33.4%", "33.3%", "33.3%"] },
  { why: "an empty source", counts: [0, 0, 0], want: ["0%", "0%", "0%"] },
])("shows shares that add up to 100 %: $why", ({ counts, want }) => {
  expect(sharesOf(counts)).toEqual(want);
});
