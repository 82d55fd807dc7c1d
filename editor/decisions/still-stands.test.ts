import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pageDocumentFromSplit } from "@/editor/document";
import { outline, type Sample, samplePage, stateOf } from "@/editor/fixtures/sample-page";
import { splitPage } from "@/engine/pipeline";
import { SourceOwners } from "./source-owners";
import { type Said, stillStands } from "./still-stands";

const PAGE: Sample = {
  articles: [
    ["headline: 新桥通车", "paragraph: 昨日上午通车。", "crosshead: 步行过桥", "paragraph: 市民步行过桥。"],
    ["kicker: 全市会议强调", "headline: 抓好春耕", "paragraph: 会议指出。", "caption: 春耕现场。"],
    ["headline: 秋游", "caption: 图为湖边。"],
  ],
  furniture: ["guide: 导读"],
  unplaced: "责编：李明",
};
const { source, page } = samplePage(PAGE);
const { doc } = stateOf(page);

describe("whether the page still says what the engine decided", () => {
  it.each<{ why: string; kind: Said["kind"]; text: string; choice: string; want: boolean }>([
    { why: "a role that the block has", kind: "role", text: "全市会议", choice: "kicker", want: true },
    { why: "a role that it has no more", kind: "role", text: "全市会议", choice: "headline", want: false },
    { why: "furniture is a label", kind: "role", text: "导读", choice: "label", want: true },
    {
      why: "a text that was joined to another has no role of its own",
      kind: "role",
      text: "步行过桥。",
      choice: "paragraph",
      want: false,
    },
    { why: "a text in the tray", kind: "role", text: "责编", choice: "label", want: false },
    { why: "a block that begins there", kind: "block", text: "市民步行", choice: "begin", want: true },
    { why: "a block that goes on there", kind: "block", text: "步行过桥。", choice: "continue", want: true },
    {
      why: "a block that begins, where one was to go on",
      kind: "block",
      text: "市民步行",
      choice: "continue",
      want: false,
    },
    { why: "the page's first article", kind: "article", text: "新桥", choice: "begin", want: true },
    { why: "an article that begins there", kind: "article", text: "全市会议", choice: "begin", want: true },
    {
      why: "what was merged with the one above",
      kind: "article",
      text: "抓好春耕",
      choice: "begin",
      want: false,
    },
    { why: "a title before its text", kind: "attachment", text: "抓好春耕", choice: "before", want: true },
    {
      why: "a title that was given to the text above",
      kind: "attachment",
      text: "抓好春耕",
      choice: "after",
      want: false,
    },
    { why: "a caption after its text", kind: "attachment", text: "春耕现场", choice: "after", want: true },
    {
      why: "a crosshead between its texts",
      kind: "attachment",
      text: "步行过桥",
      choice: "crosshead",
      want: true,
    },
    {
      why: "a title that has become a crosshead",
      kind: "attachment",
      text: "步行过桥",
      choice: "before",
      want: false,
    },
    {
      why: "an article without text has none to be torn from",
      kind: "attachment",
      text: "秋游",
      choice: "before",
      want: true,
    },
  ])("$why: $want", ({ kind, text, choice, want }) => {
    const at = source.indexOf(text);
    expect(stillStands({ kind, at, choice }, new SourceOwners(doc)) !== null).toBe(want);
  });

  it("takes a title that stands in a row for what it is, though another's text is nearer", () => {
    const row = samplePage({
      articles: [["headline: 甲题"], ["headline: 乙题"], ["paragraph: 甲文。"], ["paragraph: 乙文。"]],
    });
    const [a, b] = [row.page.content[0], row.page.content[1]];
    const [c, d] = [row.page.content[2], row.page.content[3]];
    if (a?.type !== "article" || b?.type !== "article" || c?.type !== "article" || d?.type !== "article")
      throw new Error("four articles were made");
    const furniture = row.page.content[4];
    const paired = stateOf({
      ...row.page,
      content: [
        { ...a, content: [...a.content, ...c.content] },
        { ...b, content: [...b.content, ...d.content] },
        ...(furniture ? [furniture] : []),
      ],
    });
    expect(outline(paired.doc).articles).toEqual([
      ["headline: 甲题", "paragraph: 甲文。"],
      ["headline: 乙题", "paragraph: 乙文。"],
    ]);
    const said = { kind: "attachment", at: row.source.indexOf("乙题"), choice: "before" } as const;
    expect(stillStands(said, new SourceOwners(paired.doc))?.article).toBe(1);
  });
});

const FIXTURES = path.join(import.meta.dirname, "../../engine/fixtures");

describe("a page just pasted", () => {
  it.each(readdirSync(FIXTURES))("says everything that was decided: %s", (name) => {
    const split = splitPage(readFileSync(path.join(FIXTURES, name, "source.txt"), "utf8"));
    let count = 0;
    const fresh = pageDocumentFromSplit(
      split,
      () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`,
    );
    const owners = new SourceOwners(stateOf(fresh).doc);
    // A title's second line is told of too, but it has no place of its own.
    const asked = split.decisions.filter(
      ({ kind, at }) => kind !== "attachment" || owners.at(at)?.node.attrs.spans[0]?.[0] === at,
    );
    expect(asked.filter((one) => stillStands(one, owners) === null)).toEqual([]);
  });
});
