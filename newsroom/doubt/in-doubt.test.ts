import { expect, it } from "vitest";
import type { Decision } from "@/engine/types";
import { isInDoubt } from "./in-doubt";

const made: Decision = {
  kind: "role",
  at: 0,
  choice: "kicker",
  confidence: 0.6,
  reason: "kicker-ending",
  alternative: "headline",
};

it.each<{ why: string; decision: Partial<Decision>; want: boolean }>([
  { why: "the engine is not sure", decision: {}, want: true },
  { why: "it is sure enough", decision: { confidence: 0.95 }, want: false },
  { why: "there is nothing else that it could be", decision: { alternative: undefined }, want: false },
])("whether an editor is asked: $why: $want", ({ decision, want }) => {
  expect(isInDoubt({ ...made, ...decision })).toBe(want);
});
