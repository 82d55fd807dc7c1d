import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { doubledMarks } from "./doubled-marks";

describe("marks that meet", () => {
  it.each([
    { why: "the same twice", words: "步道开放，，市民入园。", want: ["，， → ，"] },
    {
      why: "two that are at odds: which is right cannot be told",
      words: "步道开放，。市民入园。",
      want: ["，。"],
    },
    { why: "a stop after a question mark", words: "开放了吗？。", want: ["？。"] },
    { why: "a question that is a shout is meant", words: "真的吗？！", want: [] },
    { why: "a stop and then a closing mark", words: "他说：“开放。”", want: [] },
  ])("$why", ({ words, want }) => {
    const page = pageOf(blockOf("paragraph", words));
    expect(faultsIn(page, doubledMarks(page))).toEqual(want);
  });
});
