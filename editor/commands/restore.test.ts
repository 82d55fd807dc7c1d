import { history, undo } from "@tiptap/pm/history";
import type { Command, EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeApart } from "@/editor/document";
import { at, outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { discard } from "./discard";
import { mergeArticle } from "./merge-article";
import { moveArticle } from "./move-article";
import { moveBlock } from "./move-block";
import { newArticleFromSelection } from "./new-article-from-selection";
import { restoreArticle, restorePage } from "./restore";
import { setRole } from "./set-role";
import { splitArticle } from "./split-article";

const sample: Sample = {
  articles: [
    [
      "headline: 南湖公园新建步道开放",
      "paragraph: 环湖步道向市民开放，全长三公里。",
      "paragraph: 沿线设有座椅和照明。",
    ],
    ["headline: 城西菜市场完成改造", "paragraph: 改造后的菜市场昨日重新开业，摊位增加到一百二十个。"],
    ["headline: 秋粮收购今日开始", "paragraph: 全市设收购点四十六个。"],
  ],
  furniture: ["guide: 导读 今日关注"],
};

function open(): { state: EditorState; source: string } {
  const { source, page } = samplePage(sample);
  return { source, state: stateOf(page, [history(), ledgerPlugin(source)]) };
}

const run = (state: EditorState, command: Command): EditorState => {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  return after;
};
const type = (state: EditorState, before: string, text: string) => {
  const { selection, tr } = at(state, before);
  return state.apply(tr.insertText(text, selection.from));
};
const erase = (state: EditorState, from: string, to: string) => {
  const { selection, tr } = at(state, from, to);
  return state.apply(tr.delete(selection.from, selection.to));
};
const stood = (state: EditorState, isSameSource = true) => ({ ...takeApart(state.doc), isSameSource });
const idOf = (state: EditorState, index: number) => String(state.doc.child(index).attrs.id);

/** The ledger that is kept is the one that the document gives: nothing is owned twice, nothing is lost. */
function expectLawful(state: EditorState, source: string) {
  expect(ledgerIn(state)).toEqual(ledgerOf(source, state.doc));
  const owned = [...takeApart(state.doc).articles, takeApart(state.doc).furniture].flatMap(({ content }) =>
    content.flatMap(({ attrs }) => attrs.spans),
  );
  const offsets = owned.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  );
  expect(new Set(offsets).size).toBe(offsets.length);
}

describe("restoring a page", () => {
  it.each([
    { why: "words were typed", change: (state: EditorState) => type(state, "环湖", "昨日") },
    { why: "words were deleted", change: (state: EditorState) => erase(state, "沿线", "照明") },
    { why: "an article was split", change: (state: EditorState) => run(at(state, "沿线"), splitArticle) },
    {
      why: "two were merged",
      change: (state: EditorState) => run(at(state, "改造后"), mergeArticle("above")),
    },
    {
      why: "the order was changed",
      change: (state: EditorState) => run(at(state, "秋粮"), moveArticle("up")),
    },
    {
      why: "something was set aside",
      change: (state: EditorState) => run(at(state, "沿线"), discard("other")),
    },
    {
      why: "a sentence was rewritten from the ground up, step by step",
      change: (state: EditorState) =>
        erase(type(erase(state, "改造后的菜", "昨日"), "重新", "今天"), "开业", "增加"),
    },
  ])("makes it what it was, to the last span, and undoes: $why", ({ change }) => {
    const { state, source } = open();
    const changed = change(state);
    expect(changed.doc.eq(state.doc)).toBe(false);
    const restored = run(changed, restorePage(stood(state)));
    expect(restored.doc.toJSON()).toEqual(state.doc.toJSON());
    expectLawful(restored, source);
    const undone = run(restored, undo);
    expect(undone.doc.toJSON()).toEqual(changed.doc.toJSON());
    expectLawful(undone, source);
    // And the other way: what came later can be had again.
    expect(run(restored, restorePage(stood(changed))).doc.toJSON()).toEqual(changed.doc.toJSON());
  });

  it("does nothing where nothing differs", () => {
    const { state } = open();
    expect(restorePage(stood(state))(state)).toBe(false);
    expect(restoreArticle(idOf(state, 1), stood(state))(state)).toBe(false);
  });

  it("leaves what is still so untouched", () => {
    const { state } = open();
    const restored = run(type(state, "环湖", "昨日"), restorePage(stood(state)));
    expect(restored.doc.child(1)).toBe(state.doc.child(1));
    expect(restored.doc.child(0).child(2)).toBe(state.doc.child(0).child(2));
  });

  it("is exact after whatever corrections, and one undo takes it back", () => {
    const texts = ["环湖", "沿线", "城西", "改造后", "秋粮", "全市"];
    const moves: Command[] = [
      splitArticle,
      mergeArticle("above"),
      moveArticle("up"),
      moveBlock("down"),
      newArticleFromSelection,
      setRole("crosshead"),
      discard("other"),
    ];
    const step = fc.record({ text: fc.constantFrom(...texts), move: fc.nat(moves.length), words: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(7), (steps, pick) => {
        const { state: first, source } = open();
        const states = [first];
        for (const { text, move, words } of steps) {
          const before = states.at(-1) ?? first;
          if (!before.doc.textContent.includes(text)) continue;
          const command = moves[move];
          states.push(
            command ? run(at(before, text), command) : type(before, text, "新字".repeat(words + 1)),
          );
        }
        const last = states.at(-1) ?? first;
        const wanted = states[pick % states.length] ?? first;
        const restored = run(last, restorePage(stood(wanted)));
        expect(restored.doc.toJSON()).toEqual(wanted.doc.toJSON());
        expectLawful(restored, source);
        if (restored !== last) expect(run(restored, undo).doc.toJSON()).toEqual(last.doc.toJSON());
      }),
      { numRuns: 150 },
    );
  });
});

describe("restoring one article", () => {
  it("leaves the others as they are, and undoes", () => {
    const { state, source } = open();
    const changed = type(erase(state, "沿线", "照明"), "全市", "今年");
    const restored = run(changed, restoreArticle(idOf(state, 0), stood(state)));
    expect(restored.doc.child(0).toJSON()).toEqual(state.doc.child(0).toJSON());
    expect(restored.doc.child(2)).toBe(changed.doc.child(2));
    expectLawful(restored, source);
    expect(ledgerIn(restored)?.unplaced).toBe(0);
    expect(run(restored, undo).doc.toJSON()).toEqual(changed.doc.toJSON());
  });

  it("brings one back that was merged away, where it stood, and counts no character twice", () => {
    const { state, source } = open();
    const merged = run(at(state, "改造后"), mergeArticle("above"));
    const restored = run(merged, restoreArticle(idOf(state, 1), stood(state)));
    expect(outline(restored.doc).articles.map((lines) => lines[0])).toEqual([
      "headline: 南湖公园新建步道开放",
      "headline: 城西菜市场完成改造",
      "headline: 秋粮收购今日开始",
    ]);
    expectLawful(restored, source);
  });

  it("knows no article that the earlier page did not have", () => {
    const { state } = open();
    expect(restoreArticle("33333333-3333-4333-8333-333333333333", stood(state))(state)).toBe(false);
  });

  it("takes its words from the tray, and what it had beyond them goes there", () => {
    const { state, source } = open();
    const shorter = erase(state, "摊位", "二十个");
    const emptied = run(at(shorter, "环湖"), mergeArticle("below"));
    const restored = run(emptied, restorePage(stood(shorter)));
    expect(ledgerIn(restored)?.unplacedSpans.map((span) => source.slice(...span))).toEqual([
      "摊位增加到一百二十个",
    ]);
    const whole = run(restored, restoreArticle(idOf(state, 1), stood(state)));
    expect(ledgerIn(whole)?.unplaced).toBe(0);
    expectLawful(whole, source);
  });
});

describe("restoring what was split from an older source", () => {
  it("settles by the words: what the new source has more goes to the tray, what it lacks is nobody's", () => {
    const older = samplePage(sample);
    const newer = samplePage({
      articles: [
        [
          "headline: 秋粮收购今日开始",
          "paragraph: 全市设收购点四十六个。",
          "paragraph: 收购价比去年略有提高。",
        ],
        ["headline: 南湖公园新建步道开放", "paragraph: 环湖步道向市民开放，全长三公里。"],
        ["headline: 城西菜市场完成改造", "paragraph: 改造后的菜市场昨日重新开业，摊位增加到一百二十个。"],
      ],
      furniture: ["guide: 导读 今日关注"],
    });
    const state = stateOf(newer.page, [history(), ledgerPlugin(newer.source)]);
    const earlier = { ...takeApart(older.page), isSameSource: false };
    const restored = run(state, restorePage(earlier));
    expect(outline(restored.doc)).toEqual(outline(stateOf(older.page).doc));
    expectLawful(restored, newer.source);
    // 有 and the full stop are said by the block in its place; what nobody says is in the tray, none of it typed over.
    expect(ledgerIn(restored)?.unplacedSpans.map((span) => newer.source.slice(...span))).toEqual([
      "收购价比去年略",
      "提高",
    ]);
    const { articles } = takeApart(restored.doc);
    const said = articles.flatMap(({ content }) =>
      content.map(({ attrs }) => attrs.spans.map((span) => newer.source.slice(...span)).join("")),
    );
    expect(said).toContain("环湖步道向市民开放，全长三公里。");
    // 沿线设有座椅和照明 is not in the new source: its words stand on the page as if they were typed.
    expect(said).toContain("有。");
    expect(run(restored, undo).doc.toJSON()).toEqual(state.doc.toJSON());
  });
});
