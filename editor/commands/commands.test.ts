import { history, redo, undo } from "@tiptap/pm/history";
import type { Command, EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { at, outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { mergeArticle } from "./merge-article";
import { moveArticle } from "./move-article";
import { moveBlock } from "./move-block";
import { setRole } from "./set-role";
import { splitArticle } from "./split-article";

const PAGE: Sample = {
  articles: [
    ["headline: 新桥通车", "paragraph: 昨日上午通车。", "paragraph: 市民步行过桥。"],
    ["kicker: 全市会议强调", "headline: 抓好春耕", "paragraph: 会议指出。"],
    ["paragraph: 天气转晴。"],
  ],
  furniture: ["guide: 导读"],
};

interface Case {
  why: string;
  command: Command;
  from: string;
  to?: string;
  want: string[][] | null;
  furniture?: string[];
}

/** Runs a command and checks what all of them owe: a valid page, an honest answer, one undo back and one redo. */
function run({ command, from, to, want, furniture }: Omit<Case, "why">, sample = PAGE): EditorState {
  const start = at(stateOf(samplePage(sample).page, [history()]), from, to);
  let state = start;
  const can = command(state);
  const did = command(state, (tr) => {
    state = state.apply(tr);
  });
  expect(did).toBe(can);
  state.doc.check();
  if (want === null) {
    expect(did).toBe(false);
    expect(state).toBe(start);
    return state;
  }
  expect(outline(state.doc).articles).toEqual(want);
  if (furniture) expect(outline(state.doc).furniture).toEqual(furniture);
  let undone = state;
  undo(undone, (tr) => {
    undone = undone.apply(tr);
  });
  expect(undone.doc.eq(start.doc)).toBe(true);
  expect(undone.selection.eq(start.selection)).toBe(true);
  redo(undone, (tr) => {
    undone = undone.apply(tr);
  });
  expect(undone.doc.eq(state.doc)).toBe(true);
  return state;
}

const [BRIDGE = [], SPRING = [], WEATHER = []]: string[][] = PAGE.articles;

describe("articles", () => {
  it.each<Case>([
    {
      why: "before a block, with the cursor at its start",
      command: splitArticle,
      from: "市民",
      want: [BRIDGE.slice(0, 2), BRIDGE.slice(2), SPRING, WEATHER],
    },
    {
      why: "in mid sentence, where two articles ran together",
      command: splitArticle,
      from: "步行",
      want: [[...BRIDGE.slice(0, 2), "paragraph: 市民"], ["paragraph: 步行过桥。"], SPRING, WEATHER],
    },
    { why: "not where nothing would be above", command: splitArticle, from: "新桥", want: null },
    { why: "not in the furniture", command: splitArticle, from: "导读", want: null },
    {
      why: "merge with the one above",
      command: mergeArticle("above"),
      from: "抓好",
      want: [[...BRIDGE, ...SPRING], WEATHER],
    },
    {
      why: "merge with the one below",
      command: mergeArticle("below"),
      from: "抓好",
      want: [BRIDGE, [...SPRING, ...WEATHER]],
    },
    { why: "nothing above the first", command: mergeArticle("above"), from: "新桥", want: null },
    { why: "nothing below the last", command: mergeArticle("below"), from: "天气", want: null },
    { why: "move up", command: moveArticle("up"), from: "抓好", want: [SPRING, BRIDGE, WEATHER] },
    { why: "move down", command: moveArticle("down"), from: "抓好", want: [BRIDGE, WEATHER, SPRING] },
    { why: "not above the first", command: moveArticle("up"), from: "新桥", want: null },
  ])("$why", (row) => {
    run(row);
  });

  it("gives the new article an id of its own and no section", () => {
    const state = run({
      command: splitArticle,
      from: "市民",
      want: [BRIDGE.slice(0, 2), BRIDGE.slice(2), SPRING, WEATHER],
    });
    expect(state.doc.child(1).attrs.sectionId).toBeNull();
    expect(new Set(state.doc.children.slice(0, -1).map(({ attrs }) => attrs.id)).size).toBe(4);
  });

  it("leaves the cursor in the words where it was", () => {
    const state = run({ command: moveArticle("up"), from: "好春", want: [SPRING, BRIDGE, WEATHER] });
    expect(state.selection.$head.parent.textContent).toBe("抓好春耕");
    expect(state.selection.$head.parentOffset).toBe(1);
  });
});

describe("blocks", () => {
  it.each<Case>([
    {
      why: "one role for all selected blocks",
      command: setRole("crosshead"),
      from: "昨日",
      to: "市民",
      want: [
        ["headline: 新桥通车", "crosshead: 昨日上午通车。", "crosshead: 市民步行过桥。"],
        SPRING,
        WEATHER,
      ],
    },
    { why: "a role that it has already", command: setRole("headline"), from: "新桥", want: null },
    {
      why: "past a sibling",
      command: moveBlock("up"),
      from: "市民",
      want: [
        ["headline: 新桥通车", "paragraph: 市民步行过桥。", "paragraph: 昨日上午通车。"],
        SPRING,
        WEATHER,
      ],
    },
    {
      why: "several at once",
      command: moveBlock("up"),
      from: "昨日",
      to: "市民",
      want: [
        ["paragraph: 昨日上午通车。", "paragraph: 市民步行过桥。", "headline: 新桥通车"],
        SPRING,
        WEATHER,
      ],
    },
    {
      why: "over the border upwards",
      command: moveBlock("up"),
      from: "全市",
      want: [[...BRIDGE, "kicker: 全市会议强调"], SPRING.slice(1), WEATHER],
    },
    {
      why: "over the border downwards",
      command: moveBlock("down"),
      from: "会议指出",
      want: [BRIDGE, SPRING.slice(0, 2), ["paragraph: 会议指出。", ...WEATHER]],
    },
    {
      why: "the last block of an article takes the article with it",
      command: moveBlock("up"),
      from: "天气",
      want: [BRIDGE, [...SPRING, ...WEATHER]],
    },
    { why: "not past the top of the page", command: moveBlock("up"), from: "新桥", want: null },
    { why: "not into the furniture", command: moveBlock("down"), from: "天气", want: null },
  ])("$why", (row) => {
    run(row);
  });
});
