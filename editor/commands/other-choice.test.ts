import { history, undo } from "@tiptap/pm/history";
import type { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { attachPhoto } from "@/editor/commands/attach-photo";
import { SourceOwners } from "@/editor/decisions/source-owners";
import { stillStands } from "@/editor/decisions/still-stands";
import { outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { ledgerIn, ledgerPlugin } from "@/editor/plugins/ledger";
import { upkeepPlugin } from "@/editor/plugins/upkeep";
import type { Decision } from "@/engine/types";
import { moveArticleTo } from "./move-article";
import { otherChoice } from "./other-choice";

const PAGE: Sample = {
  articles: [
    ["paragraph: 昨日上午通车。", "paragraph: 市民步行过桥。", "caption: 新桥夜景。"],
    [
      "kicker: 全市会议强调",
      "headline: 抓好春耕",
      "paragraph: 会议指出。",
      "crosshead: 不误农时",
      "paragraph: 各县要早。",
    ],
    ["headline: 湖边秋游", "paragraph: 天气转晴，游人不少。"],
  ],
  furniture: ["guide: 导读"],
};
const [BRIDGE = [], SPRING = [], LAKE = []]: string[][] = PAGE.articles;
const { source, page } = samplePage(PAGE);
const open = () => stateOf(page, [history(), upkeepPlugin(), ledgerPlugin(source)]);

const decision = (kind: Decision["kind"], text: string, choice: string, alternative: string): Decision => ({
  kind,
  at: source.indexOf(text),
  choice,
  confidence: 0.8,
  reason: "title",
  alternative,
});

function otherwise(state: EditorState, doubt: Decision): EditorState {
  let after = state;
  otherChoice(doubt, source)(state, (tr) => {
    after = after.apply(tr);
  });
  return after;
}

interface Case {
  why: string;
  doubt: Decision;
  want: string[][];
}

describe("the other choice", () => {
  it.each<Case>([
    {
      why: "a kicker is the headline",
      doubt: decision("role", "全市会议", "kicker", "headline"),
      want: [BRIDGE, ["headline: 全市会议强调", ...SPRING.slice(1)], LAKE],
    },
    {
      why: "a paragraph is on the page, but in no article",
      doubt: decision("role", "会议指出", "paragraph", "label"),
      want: [BRIDGE, SPRING.filter((line) => !line.includes("会议指出")), LAKE],
    },
    {
      why: "what was set aside is a text",
      doubt: decision("role", "导读", "label", "paragraph"),
      want: [BRIDGE, SPRING, [...LAKE, "paragraph: 导读"]],
    },
    {
      why: "a paragraph goes on",
      doubt: decision("block", "市民步行", "begin", "continue"),
      want: [["paragraph: 昨日上午通车。市民步行过桥。", "caption: 新桥夜景。"], SPRING, LAKE],
    },
    {
      why: "a paragraph begins inside another",
      doubt: decision("block", "游人不少", "continue", "begin"),
      want: [BRIDGE, SPRING, ["headline: 湖边秋游", "paragraph: 天气转晴，", "paragraph: 游人不少。"]],
    },
    {
      why: "an article goes on with the one above, its title as a crosshead",
      doubt: decision("article", "湖边秋游", "begin", "continue"),
      want: [BRIDGE, [...SPRING, "crosshead: 湖边秋游", ...LAKE.slice(1)]],
    },
    {
      why: "a title is a crosshead: its article goes on with the one above",
      doubt: decision("attachment", "湖边秋游", "before", "crosshead"),
      want: [BRIDGE, [...SPRING, "crosshead: 湖边秋游", ...LAKE.slice(1)]],
    },
    {
      why: "a title of two lines is a crosshead of two lines",
      doubt: decision("attachment", "全市会议", "before", "crosshead"),
      want: [[...BRIDGE, "crosshead: 全市会议强调", "crosshead: 抓好春耕", ...SPRING.slice(2)], LAKE],
    },
    {
      why: "a crosshead is the title of what is below it",
      doubt: decision("attachment", "不误农时", "crosshead", "before"),
      want: [BRIDGE, SPRING.slice(0, 3), ["headline: 不误农时", "paragraph: 各县要早。"], LAKE],
    },
    {
      why: "a crosshead is the title of what is above it",
      doubt: decision("attachment", "不误农时", "crosshead", "after"),
      want: [BRIDGE, ["headline: 不误农时", ...SPRING.slice(0, 3)], ["paragraph: 各县要早。"], LAKE],
    },
    {
      why: "the whole title belongs to the text above",
      doubt: decision("attachment", "抓好春耕", "before", "after"),
      want: [[...SPRING.slice(0, 2), ...BRIDGE], SPRING.slice(2), LAKE],
    },
    {
      why: "a caption belongs to the text below",
      doubt: decision("attachment", "新桥夜景", "after", "before"),
      want: [BRIDGE.slice(0, 2), [...SPRING.slice(0, 2), "caption: 新桥夜景。", ...SPRING.slice(2)], LAKE],
    },
  ])("$why; one undo takes it back, and nothing of the source is lost", ({ doubt, want }) => {
    const start = open();
    expect(otherChoice(doubt, source)(start)).toBe(true);
    const state = otherwise(start, doubt);
    state.doc.check();
    expect(outline(state.doc).articles).toEqual(want);
    expect(ledgerIn(state)).toEqual(ledgerOf(source, state.doc));
    expect(ledgerIn(state)?.unplaced).toBe(0);
    expect(stillStands(doubt, new SourceOwners(state.doc))).toBeNull();
    let undone = state;
    undo(undone, (tr) => {
      undone = undone.apply(tr);
    });
    expect(outline(undone.doc)).toEqual(outline(start.doc));
    expect(stillStands(doubt, new SourceOwners(undone.doc))).not.toBeNull();
  });

  it.each<{ why: string; doubt: Decision; given?: (state: EditorState) => EditorState }>([
    {
      why: "the editor decided otherwise already",
      doubt: decision("role", "抓好春耕", "kicker", "headline"),
    },
    { why: "the role is none that a block has", doubt: decision("role", "抓好春耕", "headline", "none") },
    { why: "a label is to be a title at once", doubt: decision("role", "导读", "label", "headline") },
    {
      why: "there is no text on the other side",
      doubt: decision("attachment", "湖边秋游", "before", "none"),
    },
    {
      why: "the article above in the source is elsewhere by now",
      doubt: decision("article", "湖边秋游", "begin", "continue"),
      given: (state) => {
        let after = state;
        moveArticleTo("00000000-0000-4000-8000-000000000003", 0)(state, (tr) => {
          after = after.apply(tr);
        });
        return after;
      },
    },
    {
      why: "a photo hangs on the caption",
      doubt: decision("role", "新桥夜景", "caption", "paragraph"),
      given: (state) => {
        let after = state;
        attachPhoto("00000000-0000-4000-8000-000000000001", {
          id: "11111111-1111-4111-8111-111111111111",
          caption: "",
          creditLine: "",
        })(state, (tr) => {
          after = after.apply(tr);
        });
        return after;
      },
    },
  ])("is not to be had where $why", ({ doubt, given = (state) => state }) => {
    const start = given(open());
    expect(otherChoice(doubt, source)(start)).toBe(false);
    expect(otherwise(start, doubt)).toBe(start);
  });

  it("joins an article that begins with its text to the one above", () => {
    const made = samplePage({ articles: [["headline: 甲题", "paragraph: 甲文。"], ["paragraph: 乙文。"]] });
    const state = stateOf(made.page, [history()]);
    let joined = state;
    const doubt = { ...decision("article", "", "begin", "continue"), at: made.source.indexOf("乙文") };
    otherChoice(doubt, made.source)(state, (tr) => {
      joined = joined.apply(tr);
    });
    expect(outline(joined.doc).articles).toEqual([
      ["headline: 甲题", "paragraph: 甲文。", "paragraph: 乙文。"],
    ]);
  });

  it("parts an article where a caption lies between two texts of it", () => {
    const between: Sample = { articles: [["paragraph: 上文。", "caption: 图为湖。", "paragraph: 下文。"]] };
    const made = samplePage(between);
    const state = stateOf(made.page, [history()]);
    const doubt = (choice: string, alternative: string): Decision => ({
      ...decision("attachment", "", choice, alternative),
      at: made.source.indexOf("图为湖"),
    });
    const chosen = (one: Decision) => {
      let next = state;
      otherChoice(one, made.source)(state, (tr) => {
        next = next.apply(tr);
      });
      return outline(next.doc).articles;
    };
    expect(chosen(doubt("after", "before"))).toEqual([
      ["paragraph: 上文。"],
      ["caption: 图为湖。", "paragraph: 下文。"],
    ]);
    expect(chosen(doubt("before", "after"))).toEqual([
      ["paragraph: 上文。", "caption: 图为湖。"],
      ["paragraph: 下文。"],
    ]);
  });
});
