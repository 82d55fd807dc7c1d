import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { plainText } from "@/editor/document";
import { displacedBy, handOver } from "./displaced";
import { changedIds } from "./page-base";
import { A, B, C, pageOf, standingAt } from "./page-of-articles";
import { isBehind } from "./standing-page";

const standing = standingAt(
  pageOf([
    [A, "甲"],
    [B, "乙"],
  ]),
  3,
  { [A]: 4, [B]: 5 },
);
const typed = (text: string) =>
  pageOf([
    [A, text],
    [B, "乙"],
  ]);

/** Hands over article A of a document that says one thing after the other. @param answers what the server says in turn */
async function handedOver(texts: string[], answers: boolean[] = [true, true, true]) {
  const kept: string[] = [];
  let doc: Node = texts[0] === "" ? pageOf([[B, "乙"]]) : typed(texts[0] ?? "");
  const node = standing.articles.get(A)?.node;
  if (!node) throw new Error("no article");
  const outcome = await handOver(
    { pageId: "page", doc: () => doc },
    A,
    node,
    async () => {},
    async (_page, _article, content) => {
      kept.push(plainText(content));
      doc = typed(texts[kept.length] ?? texts.at(-1) ?? "");
      return answers[kept.length - 1] ?? false;
    },
  );
  return { outcome, kept };
}

describe("words of an article that somebody else took over", () => {
  it.each([
    { why: "nothing was unsaved", texts: ["甲"], outcome: "none", kept: [] },
    { why: "something was", texts: ["甲字"], outcome: "kept", kept: ["甲字"] },
    {
      why: "more was typed while they were on their way",
      texts: ["甲字", "甲字字"],
      outcome: "kept",
      kept: ["甲字", "甲字字"],
    },
    { why: "it was undone meanwhile", texts: ["甲字", "甲"], outcome: "kept", kept: ["甲字"] },
    {
      why: "the server is not reached",
      texts: ["甲字"],
      answers: [false],
      outcome: "waiting",
      kept: ["甲字"],
    },
    { why: "the article was merged away here", texts: [""], outcome: "gone", kept: [] },
  ])("$outcome: $why", async ({ texts, answers, outcome, kept }) => {
    expect(await handedOver(texts, answers)).toEqual({ outcome, kept });
  });

  it.each([
    { why: "this desk had it, though others saved since", mine: [A], version: 9, want: [A] },
    { why: "nobody saved since", mine: [], version: 4, want: [A] },
    { why: "others saved what this desk never had: a person chooses", mine: [], version: 9, want: [] },
  ])("are a version, or a choice: $why", ({ mine, version, want }) => {
    const theirs = {
      articles: [
        {
          id: A,
          version,
          savedBy: null,
          savedAt: new Date(0),
          content: { type: "article" as const, attrs: { id: A, sectionId: null }, content: [] },
        },
      ],
    };
    const found = displacedBy({ taken: [{ articleId: A, by: "何以宁" }], theirs }, new Set(mine), standing);
    expect(found.map(({ articleId }) => articleId)).toEqual(want);
  });
});

describe("what a desk knows of the server", () => {
  it.each<{ why: string; version: number; articles: Record<string, number>; want: boolean }>([
    { why: "nothing new", version: 3, articles: { [A]: 4, [B]: 5 }, want: false },
    { why: "an answer that my own save overtook", version: 2, articles: { [A]: 3, [B]: 5 }, want: false },
    { why: "someone saved an article", version: 3, articles: { [A]: 4, [B]: 6 }, want: true },
    { why: "someone moved or removed something", version: 4, articles: { [A]: 4 }, want: true },
    { why: "an article is new", version: 3, articles: { [A]: 4, [B]: 5, [C]: 1 }, want: true },
  ])("behind, $want: $why", ({ version, articles, want }) => {
    expect(isBehind(standing, { version, state: "DRAFT", articles })).toBe(want);
  });

  it("names what it has not saved, also what is gone here", () => {
    expect(changedIds(standing, typed("甲字"))).toEqual([A]);
    expect(changedIds(standing, pageOf([[A, "甲"]]))).toEqual([B]);
  });
});
