import { describe, expect, it } from "vitest";
import { blockOf, pageOf } from "@/scripts/testing/preflight-page";
import { jumpAlone } from "./jump-alone";

const other = (page: string, ...jumps: string[]) => ({ page, headline: "南湖步道开放", sketch: [], jumps });

describe("a jump", () => {
  it.each([
    {
      why: "is answered on the page that it names",
      words: "（下转第2版）",
      elsewhere: [other("02", "（上接第1版）")],
    },
    { why: "names its page in words", words: "下转二版", elsewhere: [other("02", "上接头版")] },
    {
      why: "is answered by one that names no page",
      words: "（下转第2版）",
      elsewhere: [other("02", "（上接）")],
    },
    { why: "names no page itself", words: "（下转）", elsewhere: [other("03", "（上接第1版）")] },
    { why: "comes from another page", words: "（上接第2版）", elsewhere: [other("02", "（下转第1版）")] },
  ])("has its other half: it $why", ({ words, elsewhere }) => {
    expect(jumpAlone({ ...pageOf(blockOf("jump", words)), elsewhere })).toEqual([]);
  });

  it.each([
    { why: "the page is not there", elsewhere: [] },
    { why: "nothing on the page comes from another", elsewhere: [other("02")] },
    { why: "what is there leads on too", elsewhere: [other("02", "（下转第3版）")] },
    { why: "what is there comes from another page", elsewhere: [other("02", "（上接第4版）")] },
    { why: "it stands on a page that is not named", elsewhere: [other("03", "（上接第1版）")] },
  ])("has none where $why", ({ elsewhere }) => {
    const page = pageOf(blockOf("paragraph", "步道开放。"), blockOf("jump", "（下转第2版）"));
    expect(jumpAlone({ ...page, elsewhere })).toMatchObject([
      {
        rule: "jump-alone",
        severity: "warn",
        articleNumber: 1,
        block: 1,
        details: { words: "（下转第2版）" },
      },
    ]);
  });
});
