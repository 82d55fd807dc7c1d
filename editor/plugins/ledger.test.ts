import { history, redo, undo } from "@tiptap/pm/history";
import { Fragment, Slice } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { at, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { ledgerIn, ledgerPlugin } from "./ledger";

const PAGE: Sample = {
  articles: [
    [
      "headline: 新桥昨日通车",
      "paragraph: 昨日上午八时，位于城东的新桥正式通车。",
      "paragraph: 市民步行过桥，拍照留念。",
    ],
    ["headline: 抓好春耕备耕", "paragraph: 会议指出，要备足农资。"],
  ],
  furniture: ["guide: 导读"],
  unplaced: "责编：李明",
};

function open(sample = PAGE) {
  const { source, page } = samplePage(sample);
  return { source, state: stateOf(page, [history(), ledgerPlugin(source)]) };
}

const type = (text: string) => (state: EditorState) => state.apply(state.tr.insertText(text));
const remove = (state: EditorState) => state.apply(state.tr.deleteSelection());
const typeOneByOne = (text: string) => (state: EditorState) =>
  [...text].reduce((now, character) => now.apply(now.tr.insertText(character)), state);
const run = (command: Command) => (state: EditorState) => {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  return after;
};
const unplacedIn = (state: EditorState, source: string) =>
  (ledgerIn(state)?.unplacedSpans ?? []).map(([start, end]) => source.slice(start, end));

/** What each block owns, as text. */
const ownedIn = (state: EditorState, source: string) => {
  const owned: string[] = [];
  state.doc.descendants((node) => {
    if (node.isTextblock)
      owned.push(
        node.attrs.spans.map(([start, end]: [number, number]) => source.slice(start, end)).join("|"),
      );
    return !node.isTextblock;
  });
  return owned;
};

type Step = (state: EditorState) => EditorState;
const select =
  (from: string, to?: string): Step =>
  (state) =>
    at(state, from, to);

describe("the ledger after a change", () => {
  it.each<{ why: string; steps: Step[]; tray: string[]; owned?: [number, string] }>([
    { why: "nothing done, nothing lost", steps: [], tray: ["责编：李明"] },
    {
      why: "a deletion goes to the tray",
      steps: [select("位于", "城东的"), remove],
      tray: ["位于城东的", "责编：李明"],
    },
    {
      why: "a deletion over the border of two blocks",
      steps: [select("正式通车", "市民"), remove],
      tray: ["正式通车。\n\n市民", "责编：李明"],
      owned: [1, "昨日上午八时，位于城东的新桥|步行过桥，拍照留念。"],
    },
    {
      why: "a deletion over the border of two articles",
      steps: [select("拍照", "抓好"), remove],
      tray: ["拍照留念。\n\n抓好", "责编：李明"],
    },
    { why: "typing claims nothing", steps: [select("位于"), type("，据悉，")], tray: ["责编：李明"] },
    {
      why: "a correction in one go stays with the block",
      steps: [select("八", "八"), type("九")],
      tray: ["责编：李明"],
      owned: [1, "昨日上午八时，位于城东的新桥正式通车。"],
    },
    {
      why: "a correction in two goes: the gap between its spans is the block's again",
      steps: [select("八", "八"), remove, type("九")],
      tray: ["责编：李明"],
      owned: [1, "昨日上午八时，位于城东的新桥正式通车。"],
    },
    {
      why: "a long deletion is not amended by one character",
      steps: [select("位于", "城东的"), type("在")],
      tray: ["位于城东的", "责编：李明"],
    },
    {
      why: "an amendment taken back goes to the tray",
      steps: [select("八", "八"), type("九"), select("九", "九"), remove],
      tray: ["八", "责编：李明"],
    },
    {
      why: "what was deleted and typed again is claimed again",
      steps: [select("位于", "城东的"), remove, typeOneByOne("位于城东的")],
      tray: ["责编：李明"],
      owned: [1, "昨日上午八时，位于城东的新桥正式通车。"],
    },
    {
      why: "retyped elsewhere it is claimed from four characters on",
      steps: [select("位于", "城东的"), remove, select("要备足"), typeOneByOne("位于城")],
      tray: ["位于城东的", "责编：李明"],
    },
    {
      why: "retyped elsewhere in full",
      steps: [select("位于", "城东的"), remove, select("要备足"), typeOneByOne("位于城东的")],
      tray: ["责编：李明"],
      owned: [4, "会议指出，|位于城东的|要备足农资。"],
    },
    {
      why: "typed from the tray",
      steps: [select("要备足"), type("责编：李明")],
      tray: [],
    },
    {
      why: "another width of the same character is no other character",
      steps: [select("八", "八"), remove, type("⼋")],
      tray: ["责编：李明"],
    },
  ])("$why", ({ steps, tray, owned }) => {
    const { source, state: start } = open();
    const state = steps.reduce((now, step) => step(now), start);
    expect(unplacedIn(state, source)).toEqual(tray);
    expect(ledgerIn(state)).toEqual(ledgerOf(source, state.doc));
    if (owned) expect(ownedIn(state, source)[owned[0]]).toBe(owned[1]);
    const back = [...Array(30)].reduce((now: EditorState) => run(undo)(now), state);
    expect(back.doc.eq(start.doc)).toBe(true);
    expect(ledgerIn(back)).toEqual(ledgerIn(start));
    const again = [...Array(30)].reduce((now: EditorState) => run(redo)(now), back);
    expect(again.doc.eq(state.doc)).toBe(true);
  });

  it("divides the spans when a block is split, and joins them when it is joined", () => {
    const { source, state } = open();
    const cut = at(state, "位于");
    const split = cut.apply(cut.tr.split(cut.selection.from));
    expect(ownedIn(split, source).slice(1, 3)).toEqual(["昨日上午八时，", "位于城东的新桥正式通车。"]);
    const joined = split.apply(split.tr.join(split.selection.$from.before()));
    expect(joined.doc.eq(state.doc)).toBe(true);
  });

  it("moves a dragged word's claim with it, however short", () => {
    const { source, state } = open();
    const picked = at(state, "八时", "八时");
    const { from, to } = picked.selection;
    const target = at(picked, "备足").selection.from;
    const tr = picked.tr.delete(from, to);
    tr.insertText("八时", tr.mapping.map(target));
    const moved = picked.apply(tr);
    expect(unplacedIn(moved, source)).toEqual(["责编：李明"]);
    expect(ownedIn(moved, source)[4]).toBe("会议指出，要|八时|备足农资。");
  });

  it("claims nothing twice when a block is copied", () => {
    const { source, state } = open();
    const block = state.doc.child(0).child(1);
    const copied = state.apply(state.tr.insert(state.doc.child(0).nodeSize - 1, block.copy(block.content)));
    expect(ledgerIn(copied)).toEqual(ledgerOf(source, copied.doc));
    expect(ownedIn(copied, source).filter((owned) => owned.startsWith("昨日上午"))).toHaveLength(1);
  });

  it("gives a cut block its claim back when it is pasted, and ignores claims that its words do not bear out", () => {
    const { source, state } = open();
    const { schema, doc } = state;
    const block = doc.child(0).child(2);
    const start = doc.child(0).nodeSize - 1 - block.nodeSize;
    const cut = state.apply(state.tr.delete(start, start + block.nodeSize));
    expect(unplacedIn(cut, source)).toEqual(["市民步行过桥，拍照留念。", "责编：李明"]);
    const foreign = schema.node("paragraph", { spans: block.attrs.spans }, schema.text("别处来的话。"));
    const end = cut.doc.child(0).nodeSize + cut.doc.child(1).nodeSize - 1;
    const liar = cut.apply(cut.tr.replace(end, end, new Slice(Fragment.from(foreign), 0, 0)));
    expect(unplacedIn(liar, source)).toEqual(["市民步行过桥，拍照留念。", "责编：李明"]);
    const pasted = liar.apply(liar.tr.replace(end, end, new Slice(Fragment.from(block), 0, 0)));
    expect(unplacedIn(pasted, source)).toEqual(["责编：李明"]);
  });

  it("holds back while a composition goes on, and settles when it ends, in one undo with it", () => {
    const { source, state } = open();
    const picked = at(state, "八", "八");
    let now = picked.apply(picked.tr.deleteSelection().setMeta("composition", 1));
    for (const pinyin of ["j", "ji", "jiu", "九"]) {
      const from = at(now, "时，位于").selection.from;
      const start = at(now, "昨日上午").selection.from + 4;
      now = now.apply(now.tr.insertText(pinyin, start, from).setMeta("composition", 1));
      expect(now.doc.child(0).child(1).attrs.spans).toBe(state.doc.child(0).child(1).attrs.spans);
    }
    const plugin = now.plugins[1];
    if (!plugin) throw new Error("no ledger");
    const released = now.apply(now.tr.setMeta(plugin, "release"));
    expect(released.doc.child(0).child(1).textContent).toContain("上午九时");
    expect(ledgerIn(released)).toEqual(ledgerOf(source, released.doc));
    expect(unplacedIn(released, source)).toEqual(["责编：李明"]);
    expect(run(undo)(released).doc.eq(state.doc)).toBe(true);
  });

  it("does not move the selection", () => {
    const { state } = open();
    const picked = at(state, "八", "八");
    const after = picked.apply(picked.tr.deleteSelection());
    expect(after.selection.eq(TextSelection.create(after.doc, picked.selection.from))).toBe(true);
  });
});
