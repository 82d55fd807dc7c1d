import { expect, it } from "vitest";
import { quantile, timeInTurns } from "./timing";

it.each([
  { why: "the middle one", values: [3, 1, 2], share: 0.5, want: 2 },
  { why: "between the two in the middle", values: [4, 1, 2, 3], share: 0.5, want: 2.5 },
  { why: "the largest", values: [1, 2, 3], share: 1, want: 3 },
  { why: "none at all", values: [], share: 0.5, want: 0 },
])("finds a quantile: $why", ({ values, share, want }) => {
  expect(quantile(values, share)).toBe(want);
});

it("lets the contenders take turns, and warms up once", () => {
  const order: string[] = [];
  const contenders = ["engine", "plain"].map((name) => ({ name, run: () => void order.push(name) }));
  const times = timeInTurns(contenders, 2);
  expect(order).toEqual(["engine", "plain", "engine", "plain", "engine", "plain"]);
  expect([...times.keys()]).toEqual(["engine", "plain"]);
});
