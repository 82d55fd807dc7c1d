import { describe, expect, it } from "vitest";
import { blockOf, faultsIn, pageOf } from "@/scripts/testing/preflight-page";
import { forbiddenWords, wrongWords } from "./watched-words";

const words = [
  { word: "帐号", kind: "WRONG" as const, instead: "账号", note: "" },
  { word: "登陆", kind: "WRONG" as const, instead: "", note: "网站用“登录”，台风用“登陆”" },
  { word: "不锈", kind: "WRONG" as const, instead: "不锈钢", note: "" },
  { word: "某禁词", kind: "FORBIDDEN" as const, instead: "", note: "" },
];
const page = (text: string) => ({ ...pageOf(blockOf("paragraph", text)), lists: { words, people: [] } });

describe("watched words", () => {
  it.each([
    {
      why: "a wrong one, with the right one",
      text: "请用帐号进入，帐号在卡上。",
      want: ["帐号 → 账号", "帐号 → 账号"],
    },
    { why: "one for which that depends", text: "请登陆网站。", want: ["登陆"] },
    {
      why: "the right one contains the wrong one",
      text: "一根不锈钢管，一把不锈刀。",
      want: ["不锈 → 不锈钢"],
    },
    { why: "nothing of the list", text: "请用账号进入。", want: [] },
    { why: "a forbidden one is another rule's", text: "写了某禁词。", want: [] },
  ])("finds $why", ({ text, want }) => {
    expect(faultsIn(page(text), wrongWords(page(text)))).toEqual(want);
  });

  it("blocks what must not be printed, in titles too", () => {
    const titled = { ...pageOf(blockOf("headline", "某禁词上标题")), lists: { words, people: [] } };
    expect(forbiddenWords(titled)).toMatchObject([
      { rule: "forbidden-word", severity: "block", range: [0, 3], details: { word: "某禁词" } },
    ]);
  });

  it("looks again when the list changes, though the article did not", () => {
    const before = page("请用帐号进入。");
    expect(wrongWords(before)).toHaveLength(1);
    expect(wrongWords({ ...before, lists: { words: [], people: [] } })).toEqual([]);
  });
});
