import { history, redo, undo } from "@tiptap/pm/history";
import type { Command, EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { at, outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { upkeepPlugin } from "@/editor/plugins/upkeep";
import { attachPhoto, detachPhoto } from "./attach-photo";
import { closeUpSpaces, gapsToClose } from "./close-up-spaces";
import { discard, discardUnplaced, setReason } from "./discard";
import { giveTitle } from "./give-title";
import { dropEmptyArticle, keepPhotoFromBackspace } from "./guards";
import { joinWithNext } from "./join-with-next";
import { moveArticleTo } from "./move-article";
import { newArticleFromSelection } from "./new-article-from-selection";
import { putBack, takeBack } from "./put-back";
import { pageCommands } from "./registry";
import { sendToArticle } from "./send-to-article";
import { setRole } from "./set-role";
import { setSection } from "./set-section";
import { splitBlock } from "./split-block";

const PAGE: Sample = {
  articles: [
    ["headline: 新桥通车", "paragraph: 昨日上午通车。", "paragraph: 市民步行过桥。"],
    ["kicker: 全市会议强调", "headline: 抓好春耕", "paragraph: 会议指出。", "caption: 春耕现场。"],
    ["paragraph: 天气转晴。"],
  ],
  furniture: ["guide: 导读", "folio: 第一版"],
  unplaced: "责编：李明",
};
const [BRIDGE = [], SPRING = [], WEATHER = []]: string[][] = PAGE.articles;
const FURNITURE: string[] = [...(PAGE.furniture ?? [])];
const { source, page } = samplePage(PAGE);
const PHOTO = "11111111-1111-4111-8111-111111111111";
const WORDLESS = { id: PHOTO, caption: "", creditLine: "" };
const SECTION = "22222222-2222-4222-8222-222222222222";
const SPRING_ID = "00000000-0000-4000-8000-000000000002";

interface Case {
  why: string;
  command: Command;
  from: string;
  to?: string;
  want: string[][] | null;
  furniture?: string[];
}

const open = () => stateOf(page, [history(), upkeepPlugin(), ledgerPlugin(source)]);
const apply = (state: EditorState, command: Command): EditorState => {
  let after = state;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  return after;
};

function check({ command, from, to, want, furniture = FURNITURE }: Omit<Case, "why">): EditorState {
  const start = at(open(), from, to);
  expect(command(start)).toBe(want !== null);
  const state = apply(start, command);
  if (want === null) {
    expect(state).toBe(start);
    return state;
  }
  state.doc.check();
  expect(outline(state.doc)).toEqual({ articles: want, furniture });
  expect(ledgerIn(state)).toEqual(ledgerOf(source, state.doc));
  const undone = apply(state, undo);
  expect(undone.doc.eq(start.doc)).toBe(true);
  expect(undone.selection.eq(start.selection)).toBe(true);
  expect(apply(undone, redo).doc.eq(state.doc)).toBe(true);
  return state;
}

describe("corrections", () => {
  it.each<Case>([
    {
      why: "new article: the block with the cursor",
      command: newArticleFromSelection,
      from: "市民",
      want: [BRIDGE.slice(0, 2), BRIDGE.slice(2), SPRING, WEATHER],
    },
    {
      why: "new article: exactly the selected words, before the article whose top they were",
      command: newArticleFromSelection,
      from: "新桥",
      to: "昨日",
      want: [
        ["headline: 新桥通车", "paragraph: 昨日"],
        ["paragraph: 上午通车。", ...BRIDGE.slice(2)],
        SPRING,
        WEATHER,
      ],
    },
    {
      why: "new article: from the end of one and the head of the next",
      command: newArticleFromSelection,
      from: "步行",
      to: "全市",
      want: [
        [...BRIDGE.slice(0, 2), "paragraph: 市民"],
        ["paragraph: 步行过桥。", "kicker: 全市"],
        ["kicker: 会议强调", ...SPRING.slice(1)],
        WEATHER,
      ],
    },
    { why: "new article: not of a whole one", command: newArticleFromSelection, from: "天气", want: null },
    {
      why: "send: a paragraph goes after what precedes it in the source",
      command: sendToArticle(1),
      from: "天气",
      want: [[...BRIDGE, ...WEATHER], SPRING],
    },
    {
      why: "send: below the titles where everything there follows it in the source",
      command: sendToArticle(2),
      from: "市民",
      want: [
        BRIDGE.slice(0, 2),
        [...SPRING.slice(0, 2), "paragraph: 市民步行过桥。", ...SPRING.slice(2)],
        WEATHER,
      ],
    },
    {
      why: "send: titles to the titles",
      command: sendToArticle(3),
      from: "抓好",
      want: [BRIDGE, ["kicker: 全市会议强调", ...SPRING.slice(2)], ["headline: 抓好春耕", ...WEATHER]],
    },
    { why: "send: not to itself", command: sendToArticle(1), from: "市民", want: null },
    { why: "send: not to one that is not there", command: sendToArticle(7), from: "市民", want: null },
    {
      why: "give title: all titles that stand together",
      command: giveTitle("below"),
      from: "抓好",
      want: [BRIDGE, SPRING.slice(2), [...SPRING.slice(0, 2), ...WEATHER]],
    },
    {
      why: "give title: a paragraph becomes a headline",
      command: giveTitle("above"),
      from: "天气",
      want: [BRIDGE, ["headline: 天气转晴。", ...SPRING]],
    },
    { why: "give title: nobody above the first", command: giveTitle("above"), from: "新桥", want: null },
    {
      why: "join with the next",
      command: joinWithNext,
      from: "上午",
      want: [["headline: 新桥通车", "paragraph: 昨日上午通车。市民步行过桥。"], SPRING, WEATHER],
    },
    { why: "join: not over the article's border", command: joinWithNext, from: "市民", want: null },
    {
      why: "split a paragraph",
      command: splitBlock,
      from: "上午",
      want: [
        ["headline: 新桥通车", "paragraph: 昨日", "paragraph: 上午通车。", "paragraph: 市民步行过桥。"],
        SPRING,
        WEATHER,
      ],
    },
    {
      why: "discard, with the reason",
      command: discard("duplicate"),
      from: "昨日",
      to: "市民",
      want: [BRIDGE.slice(0, 1), SPRING, WEATHER],
      furniture: [...FURNITURE, "duplicate: 昨日上午通车。", "duplicate: 市民步行过桥。"],
    },
    {
      why: "an article that is discarded whole disappears",
      command: discard("advertisement"),
      from: "天气",
      want: [BRIDGE, SPRING],
      furniture: [...FURNITURE, "advertisement: 天气转晴。"],
    },
    {
      why: "take back, after what precedes it in the source",
      command: takeBack,
      from: "导读",
      want: [BRIDGE, SPRING, [...WEATHER, "paragraph: 导读"]],
      furniture: ["folio: 第一版"],
    },
    {
      why: "take back from an article: what was set aside last",
      command: takeBack,
      from: "天气",
      want: [BRIDGE, SPRING, [...WEATHER, "paragraph: 第一版"]],
      furniture: ["guide: 导读"],
    },
    {
      why: "another reason",
      command: setReason("other"),
      from: "导读",
      want: [BRIDGE, SPRING, WEATHER],
      furniture: ["other: 导读", "folio: 第一版"],
    },
    {
      why: "put back from the tray after the current block",
      command: putBack([source.indexOf("责编"), source.length], "责编：李明"),
      from: "会议指出",
      want: [BRIDGE, [...SPRING.slice(0, 3), "paragraph: 责编：李明", ...SPRING.slice(3)], WEATHER],
    },
    {
      why: "discard in the tray",
      command: discardUnplaced([source.indexOf("责编"), source.length], "责编：李明", "staff"),
      from: "会议指出",
      want: [BRIDGE, SPRING, WEATHER],
      furniture: [...FURNITURE, "staff: 责编：李明"],
    },
    {
      why: "a photo hangs on the caption that has none",
      command: attachPhoto(SPRING_ID, WORDLESS),
      from: "天气",
      want: [BRIDGE, SPRING, WEATHER],
    },
    {
      why: "else on a new caption under the titles",
      command: attachPhoto("00000000-0000-4000-8000-000000000001", WORDLESS),
      from: "天气",
      want: [[...BRIDGE.slice(0, 1), "caption: ", ...BRIDGE.slice(1)], SPRING, WEATHER],
    },
    {
      why: "the section",
      command: setSection(SPRING_ID, SECTION),
      from: "天气",
      want: [BRIDGE, SPRING, WEATHER],
    },
    { why: "the section it has", command: setSection(1, null), from: "天气", want: null },
    {
      why: "dragged in the outline",
      command: moveArticleTo(SPRING_ID, 2),
      from: "天气",
      want: [BRIDGE, WEATHER, SPRING],
    },
  ])("$why", (row) => {
    check(row);
  });

  it("puts back what was in the tray, so that nothing is left in it", () => {
    const command = putBack([source.indexOf("责编"), source.length], "责编：李明");
    const want = [BRIDGE, SPRING, [...WEATHER, "paragraph: 责编：李明"]];
    expect(ledgerIn(check({ command, from: "天气", want }))?.unplaced).toBe(0);
  });

  it("keeps the last article, empty, when everything is discarded", () => {
    let state = open();
    for (const from of ["天气", "新桥", "昨日", "市民", "全市", "抓好", "会议指", "春耕现"])
      state = apply(at(state, from), discard("other"));
    expect(outline(state.doc).articles).toEqual([["paragraph: "]]);
    expect(ledgerIn(state)?.placed).toBe(0);
  });

  it("holds on to a photo", () => {
    const state = at(apply(open(), attachPhoto(SPRING_ID, WORDLESS)), "春耕现场");
    expect(setRole("paragraph")(state)).toBe(false);
    expect(discard("other")(state)).toBe(false);
    expect(keepPhotoFromBackspace(state)).toBe(true);
    expect(joinWithNext(at(state, "会议指出"))).toBe(false);
    const bare = apply(state, detachPhoto(SPRING_ID, PHOTO));
    expect(setRole("paragraph")(bare)).toBe(true);
    expect(bare.doc.eq(open().doc)).toBe(true);
  });

  it("takes away an article that was emptied, but not the last one", () => {
    const picked = at(open(), "天气", "转晴。");
    const emptied = picked.apply(picked.tr.deleteSelection());
    const dropped = apply(emptied, dropEmptyArticle);
    expect(outline(dropped.doc).articles).toEqual([BRIDGE, SPRING]);
    expect(dropped.selection.$head.parent.textContent).toBe("春耕现场。");
  });

  it("parts joined words of letters by a space", () => {
    const sample = samplePage({ articles: [["paragraph: the new", "paragraph: bridge"]] });
    const state = stateOf(sample.page, [ledgerPlugin(sample.source)]);
    expect(outline(apply(at(state, "the"), joinWithNext).doc).articles).toEqual([
      ["paragraph: the new bridge"],
    ]);
  });
});

describe("closing up spaces", () => {
  const close = (text: string) =>
    gapsToClose(text)
      .reverse()
      .reduce((now, gap) => now.slice(0, gap.from) + gap.with + now.slice(gap.to), text);
  it.each([
    { why: "a justified line", given: "遇 困 群 体 提 供", want: "遇困群体提供" },
    { why: "spaces round figures", given: "投资 18 亿元", want: "投资18亿元" },
    { why: "words of letters stay apart", given: "引进 Open AI 技术", want: "引进Open AI技术" },
    {
      why: "a title set wide keeps its phrases",
      given: "尊 重 人 才　爱 惜 人 才",
      want: "尊重人才 爱惜人才",
    },
    { why: "an indent of spaces", given: "　　会 议 指 出", want: "会议指出" },
    { why: "nothing to do", given: "会议指出", want: "会议指出" },
  ])("$why", ({ given, want }) => {
    expect(close(given)).toBe(want);
  });

  it("leaves the ledger as it is", () => {
    const sample = samplePage({ articles: [["paragraph: 遇 困 群 体"]] });
    const state = stateOf(sample.page, [ledgerPlugin(sample.source)]);
    const closed = apply(at(state, "遇"), closeUpSpaces);
    expect(outline(closed.doc).articles).toEqual([["paragraph: 遇困群体"]]);
    expect(ledgerIn(closed)?.unplaced).toBe(0);
    expect(closeUpSpaces(closed)).toBe(false);
  });
});

it("gives every correction an id and a key of its own", () => {
  const keys = pageCommands.flatMap(({ key }) => key ?? []);
  expect(new Set(pageCommands.map(({ id }) => id)).size).toBe(pageCommands.length);
  expect(new Set(keys).size).toBe(keys.length);
});
