import { Fragment, Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { at, outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { pageSchema } from "@/editor/schema/page-extensions";
import { activeBlockIn, activeBlockPlugin, goToSource, highlightBlockAt } from "./active-block";
import { cleanSlice, joinHtmlLines, partAtLineBreaks } from "./clean-paste";
import { upkeepPlugin } from "./upkeep";

const PAGE: Sample = {
  articles: [["headline: 新桥通车", "paragraph: 昨日上午通车。"], ["paragraph: 天气转晴。"]],
  furniture: ["guide: 导读"],
};
const { source, page } = samplePage(PAGE);

describe("upkeep", () => {
  it("leaves an article to type in when everything is deleted", () => {
    const state = stateOf(page, [upkeepPlugin()]);
    const after = state.apply(
      state.tr.delete(0, state.doc.content.size - (state.doc.lastChild?.nodeSize ?? 0)),
    );
    after.doc.check();
    expect(outline(after.doc).articles).toEqual([["paragraph: "]]);
    expect(after.doc.firstChild?.attrs.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("gives a copied article an id of its own", () => {
    const state = stateOf(page, [upkeepPlugin()]);
    const after = state.apply(state.tr.insert(0, state.doc.child(1)));
    expect(new Set(after.doc.children.slice(0, -1).map(({ attrs }) => attrs.id)).size).toBe(3);
  });
});

describe("the active block", () => {
  const open = () => stateOf(page, [activeBlockPlugin()]);
  it("is the one with the cursor", () => {
    const state = at(open(), "天气");
    const start = source.indexOf("天气");
    expect(activeBlockIn(state)).toMatchObject({ article: 1, spans: [[start, start + 5]] });
    expect(activeBlockIn(at(state, "导读"))?.article).toBeNull();
  });
  it("stays the same object while the cursor is in it", () => {
    const state = at(open(), "天气");
    expect(activeBlockIn(at(state, "转晴"))).toBe(activeBlockIn(state));
  });
  it("is found from the source", () => {
    let state = open();
    goToSource(source.indexOf("转晴"))(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.selection.$head.parent.textContent).toBe("天气转晴。");
    expect(highlightBlockAt(source.indexOf("上午"))(state)).toBe(true);
    expect(highlightBlockAt(source.length)(state)).toBe(false);
  });
});

describe("pasting", () => {
  const paragraph = (text: string) =>
    pageSchema.node("paragraph", null, text === "" ? [] : pageSchema.text(text));
  const clean = (...texts: string[]) => {
    const { content, openStart } = cleanSlice(new Slice(Fragment.from(texts.map(paragraph)), 1, 1));
    return { texts: content.content.map((node) => node.textContent), openStart };
  };
  it.each([
    {
      why: "empty lines and indents of spaces stay outside",
      given: ["　　新桥", "", " 通车 "],
      want: ["新桥", "通车"],
    },
    { why: "control characters do too", given: ["新\u0007桥\t通车"], want: ["新 桥 通车"] },
    { why: "a piece of a sentence keeps its spaces", given: [" new "], want: [" new "] },
    { why: "one paragraph alone has no indent either", given: ["　　新桥"], want: ["新桥"] },
    { why: "spaces that do not break are spaces", given: ["the bridge"], want: ["the bridge"] },
  ])("$why", ({ given, want }) => {
    expect(clean(...given)).toEqual({ texts: want, openStart: 1 });
  });
  it.each([
    { why: "between Chinese characters", given: "新桥\n昨日", want: "新桥昨日" },
    { why: "with an indent", given: "新桥，\r\n   昨日", want: "新桥，昨日" },
    {
      why: "with inline tags between",
      given: "桥<b>\n昨</b>\n<span\nlang=x>日</span>",
      want: "桥<b>昨</b><span\nlang=x>日</span>",
    },
    { why: "but not between words", given: "the\nbridge", want: "the\nbridge" },
    { why: "nor a space on one line", given: "尊重人才 爱惜人才", want: "尊重人才 爱惜人才" },
    { why: "nor between blocks", given: "<p>新桥</p>\n<p>昨日</p>", want: "<p>新桥</p>\n<p>昨日</p>" },
  ])("joins the lines of the HTML itself $why", ({ given, want }) => {
    expect(joinHtmlLines(given)).toBe(want);
  });
  it("parts paragraphs at line breaks", () => {
    expect(partAtLineBreaks('<p>新桥<br class="x"/>通车</p>')).toBe("<p>新桥<div></div>通车</p>");
  });
});
