import { describe, expect, it } from "vitest";
import { type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import type { Decision } from "@/engine/types";
import { keyOf, listDoubts } from "./list-doubts";

const PAGE: Sample = {
  articles: [
    ["headline: 新桥通车", "paragraph: 昨日上午通车。", "paragraph: 市民步行过桥。"],
    ["kicker: 全市会议强调", "headline: 抓好春耕", "paragraph: 会议指出。"],
  ],
};
const { source, page } = samplePage(PAGE);
const { doc } = stateOf(page);

const decided = (kind: Decision["kind"], text: string, choice: string, confidence = 0.8): Decision => ({
  kind,
  at: source.indexOf(text),
  choice,
  confidence,
  reason: "title",
  alternative: kind === "attachment" ? "crosshead" : "continue",
});

describe("the doubts of a page", () => {
  it.each<{ why: string; decisions: Decision[]; want: string[] }>([
    {
      why: "the least certain first, the page's order where they are alike",
      decisions: [
        decided("role", "新桥", "headline", 0.9),
        decided("role", "会议指出", "paragraph", 0.7),
        decided("role", "昨日", "paragraph", 0.7),
      ],
      want: ["role 昨日", "role 会议", "role 新桥"],
    },
    {
      why: "none that the engine is sure of",
      decisions: [decided("role", "新桥", "headline", 0.97)],
      want: [],
    },
    {
      why: "none that the editor has decided otherwise",
      decisions: [decided("role", "新桥", "kicker"), decided("article", "抓好", "begin")],
      want: [],
    },
    {
      why: "an article that begins at a title is asked as the title's place",
      decisions: [decided("article", "全市", "begin"), decided("attachment", "全市", "before")],
      want: ["attachment 全市"],
    },
    {
      why: "an article that begins is asked, not whether its first block does",
      decisions: [decided("article", "全市", "begin"), decided("block", "全市", "begin")],
      want: ["article 全市"],
    },
    {
      why: "different things about one place are asked each",
      decisions: [decided("block", "市民", "begin"), decided("role", "市民", "paragraph", 0.7)],
      want: ["role 市民", "block 市民"],
    },
  ])("$why", ({ decisions, want }) => {
    const doubts = listDoubts(decisions, doc);
    expect(doubts.map(({ kind, at }) => `${kind} ${source.slice(at, at + 2)}`)).toEqual(want);
  });

  it("says in which article each is, and in what block", () => {
    expect(listDoubts([decided("role", "全市", "kicker")], doc)).toMatchObject([
      { article: 2, role: "kicker" },
    ]);
  });

  it("names a decision by what it is about and where that begins", () => {
    expect(keyOf({ kind: "role", at: 12 })).toBe("role 12");
  });
});
