import { describe, expect, it } from "vitest";
import { outline, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { ledgerPlugin } from "@/editor/plugins/ledger";
import { type Mend, mendWords } from "./mend-words";

const { source, page } = samplePage({
  articles: [["headline: 新桥通车", "paragraph: 昨日,新桥的的通车。"]],
  furniture: [],
});
const state = stateOf(page, [ledgerPlugin(source)]);
const articleId = String(state.doc.child(0).attrs.id);

function mended(mend: Partial<Mend>) {
  let after = state;
  const done = mendWords({ articleId, block: 1, range: [2, 3], was: ",", is: "，", ...mend })(state, (tr) => {
    after = state.apply(tr);
  });
  return { done, after };
}

describe("mending words", () => {
  it("puts the right ones in their place", () => {
    const { done, after } = mended({});
    expect(done).toBe(true);
    expect(outline(after.doc).articles).toEqual([["headline: 新桥通车", "paragraph: 昨日，新桥的的通车。"]]);
  });

  it("takes nothing from the tray's sight: a character that is struck out is there", () => {
    const { after } = mended({ range: [5, 7], was: "的的", is: "的" });
    const { unplacedSpans } = ledgerOf(source, after.doc);
    expect(unplacedSpans.map((span) => source.slice(...span)).join("")).toHaveLength(1);
  });

  it.each([
    { why: "other words stand there by now", mend: { was: "，" } },
    { why: "the block is gone", mend: { block: 7 } },
    { why: "the article is gone", mend: { articleId: "0b9a7a52-6c2e-4e0e-9a54-0d0f3b0a1c11" } },
  ])("does nothing where $why", ({ mend }) => {
    const { done, after } = mended(mend);
    expect(done).toBe(false);
    expect(after).toBe(state);
  });
});
