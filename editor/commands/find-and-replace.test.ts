import { history, undo } from "@tiptap/pm/history";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { DecorationSet } from "@tiptap/pm/view";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { findPlugin, foundIn, type Search } from "@/editor/plugins/find";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { endSearch, goToMatch, lookFor, replaceAllMatches, replaceMatch } from "./find-and-replace";

const PAGE: Sample = {
  articles: [
    ["headline: 新桥通车", "paragraph: 昨日新桥通车。", "paragraph: 新桥"],
    ["paragraph: 市民走过新桥。"],
  ],
  furniture: ["guide: 新桥见二版"],
};
const SEARCH: Search = { text: "新桥", exactWidth: false, exactCase: false, articleId: null };

function open() {
  const { source, page } = samplePage(PAGE);
  return { source, state: stateOf(page, [history(), findPlugin(), ledgerPlugin(source)]) };
}
const run = (state: EditorState, ...commands: Command[]) =>
  commands.reduce((now, command) => {
    let after = now;
    command(now, (tr) => {
      after = now.apply(tr);
    });
    return after;
  }, state);
const drawn = (state: EditorState) => {
  const set = state.plugins[1]?.props.decorations?.call(state.plugins[1], state);
  return (set instanceof DecorationSet ? set.find() : []).map(({ from, to, spec }) => [
    from,
    to,
    spec.isCurrent,
  ]);
};
const shown = (state: EditorState) =>
  foundIn(state).matches.map(({ from, to }, index) => [from, to, index === foundIn(state).current]);

describe("finding on the page", () => {
  it("finds in all articles, never in the furniture, beginning at the cursor", () => {
    const state = run(at(open().state, "昨日"), lookFor(SEARCH));
    expect(foundIn(state)).toMatchObject({ current: 1 });
    expect(foundIn(state).matches).toHaveLength(4);
    expect(drawn(state)).toEqual(shown(state));
  });
  it("finds in one article", () => {
    const { state } = open();
    const articleId = String(state.doc.child(1).attrs.id);
    expect(foundIn(run(state, lookFor({ ...SEARCH, articleId }))).matches).toHaveLength(1);
  });
  it.each([
    { why: "on", steps: [goToMatch("next")], want: 1 },
    { why: "from the last to the first", steps: [goToMatch("previous"), goToMatch("next")], want: 0 },
    { why: "back from the first to the last", steps: [goToMatch("previous")], want: 3 },
  ])("goes $why", ({ steps, want }) => {
    const state = run(open().state, lookFor(SEARCH), ...steps);
    expect(foundIn(state).current).toBe(want);
    expect(state.doc.textBetween(state.selection.from, state.selection.to)).toBe("新桥");
    expect(drawn(state)).toEqual(shown(state));
  });
  it("goes on from where a person has put the cursor", () => {
    const state = at(run(open().state, lookFor(SEARCH)), "市民");
    expect(foundIn(state).current).toBe(-1);
    expect(foundIn(run(state, goToMatch("next"))).current).toBe(3);
    expect(foundIn(run(state, goToMatch("previous"))).current).toBe(2);
  });
  it("ends with the selection on the match", () => {
    const state = run(open().state, lookFor(SEARCH), goToMatch("next"), endSearch);
    expect(state.selection.$from.parent.textContent).toBe("昨日新桥通车。");
    expect(drawn(state)).toEqual([]);
    expect(endSearch(state)).toBe(false);
  });
  it("waits while an input method composes", () => {
    let state = at(run(open().state, lookFor(SEARCH)), "桥通车。");
    const before = drawn(state).length;
    for (const pinyin of ["d", "da"])
      state = state.apply(state.tr.insertText(pinyin).setMeta("composition", 1));
    state = state.apply(state.tr.setMeta("anything", 1));
    expect(drawn(state)).toHaveLength(before);
    const [, second] = foundIn(state).matches;
    expect(second && state.doc.textBetween(second.from, second.to)).toBe("新dda桥");
  });
});

describe("replacing", () => {
  it("replaces one and goes to the next, in one event", () => {
    const start = run(open().state, lookFor(SEARCH));
    const state = run(start, replaceMatch("新大桥"));
    expect(outline(state.doc).articles[0]?.[0]).toBe("headline: 新大桥通车");
    expect(foundIn(state).matches).toHaveLength(3);
    expect(foundIn(state).current).toBe(0);
    expect(state.selection.$from.parent.textContent).toBe("昨日新桥通车。");
    expect(run(state, undo).doc.eq(start.doc)).toBe(true);
  });
  it("does not find what it has just put there", () => {
    const state = run(open().state, lookFor(SEARCH), replaceMatch("新桥新桥"));
    expect(state.selection.$from.parent.textContent).toBe("昨日新桥通车。");
    expect(foundIn(state)).toMatchObject({ current: 2 });
  });
  it("replaces all in one event, the cursor where it was, every character accounted for", () => {
    const { source, state } = open();
    const start = run(at(state, "走过"), lookFor(SEARCH));
    const after = run(start, replaceAllMatches("大桥"));
    expect(outline(after.doc)).toEqual({
      articles: [
        ["headline: 大桥通车", "paragraph: 昨日大桥通车。", "paragraph: 大桥"],
        ["paragraph: 市民走过大桥。"],
      ],
      furniture: ["guide: 新桥见二版"],
    });
    expect(after.selection.eq(TextSelection.create(after.doc, start.selection.from))).toBe(true);
    expect(ledgerIn(after)?.unplaced).toBe(0);
    expect(ledgerIn(after)).toEqual(ledgerOf(source, after.doc));
    const back = run(after, undo);
    expect(back.doc.eq(start.doc)).toBe(true);
    expect(undo(back)).toBe(false);
  });
  it("keeps a block whose whole text is replaced by nothing; the text goes to the tray", () => {
    const state = run(open().state, lookFor(SEARCH), replaceAllMatches(""));
    expect(outline(state.doc).articles[0]).toEqual([
      "headline: 通车",
      "paragraph: 昨日通车。",
      "paragraph: ",
    ]);
    expect(ledgerIn(state)?.unplaced).toBe(8);
  });
  it("puts no control characters on the page", () => {
    const state = run(open().state, lookFor(SEARCH), replaceMatch("大\u0007桥\n"));
    expect(outline(state.doc).articles[0]?.[0]).toBe("headline: 大桥通车");
  });
  it("says when it cannot", () => {
    const { state } = open();
    for (const command of [goToMatch("next"), replaceMatch("桥"), replaceAllMatches("桥")]) {
      expect(command(state)).toBe(false);
      expect(command(run(state, lookFor({ ...SEARCH, text: "地铁" })))).toBe(false);
    }
  });
});

it("after any edits finds and draws what a search begun anew would", () => {
  const words = fc.string({ unit: fc.constantFrom(..."新桥通"), minLength: 0, maxLength: 4 });
  const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(6), words), { maxLength: 12 });
  fc.assert(
    fc.property(edits, (steps) => {
      let state = run(open().state, lookFor(SEARCH));
      for (const [seed, length, text] of steps) {
        const place = (at: number) => state.doc.resolve(at % (state.doc.content.size + 1));
        const { from, to } = TextSelection.between(place(seed), place(seed + length));
        const tr = state.tr.delete(from, to);
        if (text !== "" && tr.doc.resolve(from).parent.isTextblock) tr.insertText(text, from);
        state = state.apply(tr);
      }
      const anew = run(state, lookFor(SEARCH));
      expect(foundIn(state).matches).toEqual(foundIn(anew).matches);
      expect(drawn(state)).toEqual(shown(state));
    }),
  );
});
