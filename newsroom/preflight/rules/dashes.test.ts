import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { dashes } from "./dashes";

describe("the dash", () => {
  it.each([
    { why: "one stroke over two characters", words: "南湖——城中的湖。", want: [] },
    { why: "three", words: "南湖———城中的湖。", want: ["——— → ——"] },
    { why: "hyphens", words: "南湖--城中的湖。", want: ["-- → ——"] },
    { why: "a single one joins two places", words: "四平—长春列车。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, dashes(page))).toEqual(want);
  });
});
