import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { mergeArticle } from "@/editor/commands/merge-article";
import { moveArticleTo } from "@/editor/commands/move-article";
import { setSection } from "@/editor/commands/set-section";
import { pageSchema } from "@/editor/schema/page-extensions";
import { fromOthers } from "./from-others";
import { heldArticlesPlugin, holdArticles, refusedArticles } from "./held-articles";

const A = "aaaaaaaa-0000-4000-8000-000000000000";
const B = "bbbbbbbb-0000-4000-8000-000000000000";
const SECTION = "cccccccc-0000-4000-8000-000000000000";

const article = (id: string, text: string) => ({
  type: "article",
  attrs: { id },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const doc = pageSchema.nodeFromJSON({
  type: "doc",
  content: [article(A, "甲甲"), article(B, "乙乙"), { type: "furniture" }],
});
/** Positions in the text of either article. */
const IN_A = 2;
const IN_B = 8;

function heldPage(held: readonly string[] = [B]): EditorState {
  const state = EditorState.create({ doc, plugins: [history(), heldArticlesPlugin()] });
  const tr = holdArticles(state, new Map(held.map((id) => [id, "何以宁"])));
  return tr ? state.apply(tr) : state;
}

describe("an article that somebody else writes on", () => {
  it.each([
    { why: "typing in it", act: (s: EditorState) => s.tr.insertText("字", IN_B), refused: [B] },
    { why: "typing in another", act: (s: EditorState) => s.tr.insertText("字", IN_A), refused: [] },
    { why: "deleting across both", act: (s: EditorState) => s.tr.delete(IN_A + 1, IN_B + 1), refused: [B] },
    { why: "the cursor going into it", act: (s: EditorState) => cursor(s, IN_B), refused: [] },
    {
      why: "what others saved in it",
      act: (s: EditorState) => fromOthers(s.tr.insertText("字", IN_B)),
      refused: [],
    },
    { why: "its section", act: (s: EditorState) => made(s, setSection(B, SECTION)), refused: [B] },
    { why: "its place on the page", act: (s: EditorState) => made(s, moveArticleTo(B, 0)), refused: [] },
    {
      why: "merging it into another",
      act: (s: EditorState) => made(s.apply(cursor(s, IN_A)), mergeArticle("below")),
      refused: [B],
    },
  ])("$why", ({ act, refused }) => {
    const state = heldPage();
    const tr = act(state);
    expect(refusedArticles(tr, state)).toEqual(refused);
    expect(state.applyTransaction(tr).transactions.length > 0).toBe(refused.length === 0);
  });

  it("keeps undo out of it, and lets it through when it is free again", () => {
    let state = heldPage([]);
    state = state.apply(state.tr.insertText("字", IN_B));
    const held = holdArticles(state, new Map([[B, "何以宁"]]));
    if (!held) throw new Error("nothing to tell");
    state = state.apply(held);
    const undone = () => {
      let after = state;
      undo(state, (tr) => {
        after = state.applyTransaction(tr).state;
      });
      return after.doc.textContent;
    };
    expect(undone()).toBe("甲甲字乙乙");
    const free = holdArticles(state, new Map());
    if (!free) throw new Error("nothing to tell");
    state = state.apply(free);
    expect(undone()).toBe("甲甲乙乙");
  });

  it("is told once", () => {
    expect(holdArticles(heldPage(), new Map([[B, "何以宁"]]))).toBeNull();
  });
});

const cursor = (state: EditorState, pos: number) =>
  state.tr.setSelection(TextSelection.create(state.doc, pos));

function made(state: EditorState, command: ReturnType<typeof setSection>) {
  let result = state.tr;
  command(state, (tr) => {
    result = tr;
  });
  return result;
}
