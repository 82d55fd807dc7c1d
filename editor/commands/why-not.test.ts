import { history } from "@tiptap/pm/history";
import { AllSelection, type EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { attachPhoto } from "./attach-photo";
import { pageCommands } from "./registry";
import { type Obstacle, whyNot } from "./why-not";

const PHOTO = "11111111-1111-4111-8111-111111111111";
const PAGE: Sample = {
  articles: [
    ["headline: 新桥通车", "paragraph: 昨日上午通车。", "paragraph: "],
    ["paragraph: 天气转晴。", "caption: 晴空之下。"],
    ["paragraph: 末稿独一段。"],
  ],
  furniture: ["guide: 导读"],
};

/** The page with a photo on its caption. */
function open(): EditorState {
  const state = stateOf(samplePage(PAGE).page, [history()]);
  let after = state;
  attachPhoto(String(state.doc.child(1).attrs.id), { id: PHOTO, caption: "", creditLine: "" })(
    state,
    (tr) => {
      after = state.apply(tr.setMeta("addToHistory", false));
    },
  );
  return after;
}
const on = (text: string, to?: string) => () => at(open(), text, to);
const bare = () => at(stateOf(samplePage({ articles: [["paragraph: 天气转晴。"]] }).page), "天气");
const inEmpty = () => {
  const state = open();
  const pos = state.doc.child(0).nodeSize - 2;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
};
const all = () => {
  const state = open();
  return state.apply(state.tr.setSelection(new AllSelection(state.doc)));
};

describe("why a correction cannot be done here", () => {
  it.each<{ id: string; where: string; state: () => EditorState; want: Obstacle | null }>([
    { id: "splitArticle", where: "at an article's very start", state: on("新桥通车"), want: "atStart" },
    { id: "splitArticle", where: "at its very end", state: inEmpty, want: null },
    { id: "splitArticle", where: "in the middle", state: on("昨日"), want: null },
    { id: "splitArticle", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "mergeArticle.above", where: "in the first article", state: on("昨日"), want: "noArticleAbove" },
    { id: "mergeArticle.below", where: "in the last article", state: on("末稿"), want: "noArticleBelow" },
    { id: "mergeArticle.below", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "mergeArticle.above", where: "in the second article", state: on("天气"), want: null },
    {
      id: "newArticleFromSelection",
      where: "in an article of one block",
      state: on("末稿"),
      want: "wholeArticle",
    },
    { id: "newArticleFromSelection", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "sendToArticle.4", where: "on a page of three", state: on("昨日"), want: "noSuchArticle" },
    { id: "sendToArticle.1", where: "in that article", state: on("昨日"), want: "inThatArticle" },
    { id: "sendToArticle.1", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "sendToArticle.2", where: "in another article", state: on("昨日"), want: null },
    { id: "giveTitle.above", where: "in the first article", state: on("新桥"), want: "noArticleAbove" },
    { id: "giveTitle.below", where: "in the last article", state: on("末稿"), want: "noArticleBelow" },
    { id: "giveTitle.above", where: "on a caption", state: on("晴空"), want: "noTitle" },
    { id: "giveTitle.below", where: "on an empty paragraph", state: inEmpty, want: "noTitle" },
    { id: "giveTitle.below", where: "over two articles", state: on("昨日", "转晴"), want: "severalArticles" },
    { id: "giveTitle.above", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "setRole.paragraph", where: "on a paragraph", state: on("昨日"), want: "sameRole" },
    {
      id: "setRole.paragraph",
      where: "on a caption with a photo",
      state: on("晴空"),
      want: "photoHangsHere",
    },
    { id: "setRole.headline", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "splitBlock", where: "over two articles", state: on("昨日", "转晴"), want: "severalArticles" },
    { id: "splitBlock", where: "with everything selected", state: all, want: "noBlock" },
    { id: "joinWithNext", where: "at an article's last block", state: inEmpty, want: "lastBlock" },
    { id: "joinWithNext", where: "before a photo", state: on("天气"), want: "photoHangsOnNext" },
    { id: "closeUpSpaces", where: "where there are none", state: on("昨日"), want: "noSpaces" },
    { id: "moveBlock.up", where: "at the top of the page", state: on("新桥"), want: "topOfPage" },
    { id: "moveBlock.down", where: "at the bottom of the page", state: on("末稿"), want: "bottomOfPage" },
    { id: "moveBlock.up", where: "over two articles", state: on("昨日", "转晴"), want: "severalArticles" },
    { id: "moveBlock.up", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "moveArticle.up", where: "in the first article", state: on("昨日"), want: "noArticleAbove" },
    { id: "moveArticle.down", where: "in the last article", state: on("末稿"), want: "noArticleBelow" },
    { id: "moveArticle.down", where: "with everything selected", state: all, want: "noBlock" },
    { id: "discard.guide", where: "on an empty paragraph", state: inEmpty, want: "emptyBlock" },
    { id: "discard.guide", where: "on a caption with a photo", state: on("晴空"), want: "photoHangsHere" },
    { id: "discard.guide", where: "in the furniture", state: on("导读"), want: "furniture" },
    { id: "takeBack", where: "in an article", state: on("昨日"), want: null },
    { id: "takeBack", where: "with nothing set aside", state: bare, want: "nothingSetAside" },
    { id: "takeBack", where: "in the furniture", state: on("导读"), want: null },
    { id: "undo", where: "on a page as it was opened", state: on("昨日"), want: "nothingToUndo" },
    { id: "redo", where: "with nothing undone", state: on("昨日"), want: "nothingToRedo" },
  ])("$id $where: $want", ({ id, state, want }) => {
    expect(whyNot(id, state())).toBe(want);
  });

  it("has a reason wherever a command cannot be done, and none where it can", () => {
    const state = open();
    const place = fc.nat(state.doc.content.size).map((pos) => state.doc.resolve(pos));
    fc.assert(
      fc.property(place, place, fc.boolean(), (from, to, isCursor) => {
        const selection = TextSelection.between(from, isCursor ? from : to);
        const here = state.apply(state.tr.setSelection(selection));
        for (const { id, run } of pageCommands) expect(whyNot(id, here) === null).toBe(run(here));
      }),
      { numRuns: 300 },
    );
  });
});
