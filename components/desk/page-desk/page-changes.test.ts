import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageDocumentFromSplit } from "@/editor/document";
import { at, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { newUuid } from "@/editor/schema/identifier";
import { plainCopy, richCopy, setArticle, setting } from "@/engine/law-articles";
import { paste } from "@/engine/law-pastes";
import { splitPage } from "@/engine/pipeline";
import { changedOnPage } from "./page-changes";

const PAGE: Sample = {
  articles: [["headline: 新桥昨日通车", "paragraph: 市民步行过桥，拍照留念。"], ["paragraph: 天气转晴。"]],
  furniture: ["guide: 导读"],
};

function open() {
  const { source, page } = samplePage(PAGE);
  return { source, state: stateOf(page, [ledgerPlugin(source)]) };
}
const changed = (source: string, state: ReturnType<typeof stateOf>) =>
  changedOnPage(source, state.doc, ledgerIn(state)?.unplacedSpans ?? []);

describe("the page beside its source", () => {
  it("tells each block that was changed, and where", () => {
    const { source, state } = open();
    const picked = at(state, "转", "转");
    expect(changed(source, picked.apply(picked.tr.insertText("放")))).toEqual([
      {
        pos: state.doc.child(0).nodeSize + 1,
        article: 2,
        role: "paragraph",
        isNew: false,
        changes: [
          { kind: "same", text: "天气" },
          { kind: "amended", from: "转", to: "放" },
          { kind: "same", text: "晴。" },
        ],
      },
    ]);
  });
  it("shows in its place what was struck out and lies in the tray", () => {
    const { source, state } = open();
    const picked = at(state, "步行", "步行");
    const after = picked.apply(picked.tr.deleteSelection());
    expect(changed(source, after)[0]?.changes).toContainEqual({ kind: "deleted", text: "步行" });
  });
  it("holds what moved for no change", () => {
    const { source, state } = open();
    const block = state.doc.child(0).child(1);
    const start = state.doc.child(0).nodeSize - 1 - block.nodeSize;
    const tr = state.tr.delete(start, start + block.nodeSize).insert(1, block);
    expect(changed(source, state.apply(tr))).toEqual([]);
  });
  it("knows what nobody pasted", () => {
    const { source, state } = open();
    const typed = state.schema.node("paragraph", null, state.schema.text("另讯。"));
    expect(changed(source, state.apply(state.tr.insert(1, typed)))[0]).toMatchObject({
      isNew: true,
      changes: [{ kind: "inserted", text: "另讯。" }],
    });
  });
  it("looks at the furniture too", () => {
    const { source, state } = open();
    const picked = at(state, "导读", "导读");
    expect(changed(source, picked.apply(picked.tr.insertText("导 览")))[0]).toMatchObject({
      article: null,
      role: "guide",
    });
  });
});

it("finds no difference on any page that was split and not touched", () => {
  const article = fc.oneof(plainCopy, richCopy);
  const page = fc
    .tuple(fc.array(article, { minLength: 1, maxLength: 3 }), setting)
    .map(([copies, how]) => copies.map((copy) => setArticle(copy, how)).join("\n\n"));
  fc.assert(
    fc.property(fc.oneof(paste, page), (text) => {
      const source = text.toWellFormed();
      const { content } = pageDocumentFromSplit(splitPage(source), newUuid);
      const state = stateOf({ type: "doc", content }, [ledgerPlugin(source)]);
      expect(changed(source, state)).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);
