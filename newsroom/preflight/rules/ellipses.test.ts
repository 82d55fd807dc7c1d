import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { ellipses, ellipsisAndSoOn } from "./ellipses";

describe("the ellipsis", () => {
  it.each([
    { why: "six dots", words: "步道、长椅……都有。", want: [] },
    { why: "three dots", words: "步道、长椅…都有。", want: ["… → ……"] },
    { why: "full stops", words: "步道、长椅。。。都有。", want: ["。。。 → ……"] },
    { why: "Latin dots", words: "步道、长椅...都有。", want: ["... → ……"] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, ellipses(page))).toEqual(want);
  });
});

describe("the ellipsis with 等", () => {
  it.each([
    { why: "both together", words: "步道、长椅……等设施。", want: ["……等"] },
    { why: "等待 is another word", words: "他说……等待开放。", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, ellipsisAndSoOn(page))).toEqual(want);
  });
});
