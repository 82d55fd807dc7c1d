import { history } from "@tiptap/pm/history";
import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageCommands } from "@/editor/commands/registry";
import { samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { fromOthers } from "@/editor/plugins/from-others";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { upkeepPlugin } from "@/editor/plugins/upkeep";
import { articlesOf, furnitureOf } from "./page-base";
import { A, B, C, pageOf } from "./page-of-articles";
import { showPage } from "./show-page";

const { source, page } = samplePage({
  articles: [
    ["headline: 新桥的市民会议", "paragraph: 的的的市民会议，新桥。", "paragraph: 市民新桥12"],
    ["kicker: 会议的", "paragraph: 桥。桥。的市民会议新桥", "caption: 的的的"],
  ],
  furniture: ["guide: 导读的"],
  unplaced: "还没有归稿的字",
});
const opened = () => stateOf(page, [history(), ledgerPlugin(source), upkeepPlugin()]);

describe("showing what others saved", () => {
  it("is what stands at their desk, to the last span, whatever they did there", () => {
    const step = fc.record({ command: fc.nat(), at: fc.nat(), words: fc.constantFrom("的", "新桥", "改") });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let theirs = opened();
        let mine = opened();
        for (const { command, at, words } of steps) {
          theirs = act(theirs, command, at, words);
          const shown = showPage(mine, [...articlesOf(theirs.doc).values()], furnitureOf(theirs.doc));
          if (shown) mine = mine.apply(fromOthers(shown));
          expect(mine.doc.toJSON()).toEqual(theirs.doc.toJSON());
          expect(ledgerIn(mine)).toEqual(ledgerIn(theirs));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { why: "they typed before the cursor, in the same paragraph", text: "新甲乙丙", from: 4, want: 5 },
    { why: "they typed behind it", text: "甲乙丙丁", from: 4, want: 4 },
    { why: "they took away what is before it", text: "乙丙", from: 4, want: 3 },
    { why: "they typed just there, the same character once more", text: "甲乙乙丙", from: 4, want: 5 },
  ])("leaves the cursor between the characters where it was: $why", ({ text, from, want }) => {
    const doc = pageOf([
      [A, "甲乙丙"],
      [B, "丁"],
    ]);
    const here = EditorState.create({ doc });
    const placed = here.apply(here.tr.setSelection(TextSelection.create(here.doc, from)));
    const there = pageOf([
      [A, text],
      [B, "丁"],
    ]);
    const shown = showPage(placed, [...articlesOf(there).values()], furnitureOf(there));
    expect(shown?.doc.toJSON()).toEqual(there.toJSON());
    expect(shown?.selection.head).toBe(want);
  });

  it("leaves the cursor in its article when they move that article", () => {
    const articles = [
      [A, "甲乙丙"],
      [B, "丁"],
      [C, "戊"],
    ] as const;
    const doc = pageOf(articles);
    const state = EditorState.create({ doc });
    const placed = state.apply(state.tr.setSelection(TextSelection.create(doc, 4)));
    const there = pageOf([articles[1], articles[2], articles[0]]);
    const shown = showPage(placed, [...articlesOf(there).values()], furnitureOf(there));
    expect(shown?.selection.$head.parent.textContent).toBe("甲乙丙");
    expect(shown?.selection.$head.parentOffset).toBe(2);
  });
});

/** Something that a person may do: a correction, typing, deleting. */
function act(before: EditorState, command: number, at: number, words: string): EditorState {
  const place = TextSelection.near(before.doc.resolve(at % (before.doc.content.size + 1)));
  const state = before.apply(before.tr.setSelection(place));
  const corrections = pageCommands.map(({ run }) => run);
  const typing: Command = (_state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };
  const deleting: Command = (_state, dispatch) => {
    const { pos, parentOffset } = state.selection.$head;
    dispatch?.(state.tr.delete(pos - Math.min(parentOffset, 3), pos));
    return true;
  };
  const all = [...corrections, typing, deleting, typing, deleting];
  let after = state;
  all[command % all.length]?.(state, (tr) => {
    after = state.apply(tr);
  });
  return after;
}
