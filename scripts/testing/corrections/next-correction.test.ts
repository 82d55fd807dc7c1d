import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assemblePage, type PageDocument, pageDocumentFromSplit, takeApart } from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import type { Split } from "@/engine/types";
import { asAnnotation, comparable } from "./comparable";
import type { AnnotatedBlock, Annotation } from "./page-state";
import { rehearse } from "./rehearse";

interface Case {
  why: string;
  /** The page as it stands; its source has a block a line in this order. */
  page: Sample;
  /** The page as it should be: `role: text`, the text as it stands in the source, pieces parted by `|`. */
  articles: string[][];
  furniture?: string[];
  want: string[];
}

const BRIDGE: Sample["articles"][number] = ["headline: 新桥通车", "paragraph: 昨日上午通车。"];
const SPRING: Sample["articles"][number] = ["headline: 抓好春耕", "paragraph: 会议指出春耕在即。"];

const newIds = () => {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
};

describe("the next correction", () => {
  it.each<Case>([
    {
      why: "nothing where all is right",
      page: { articles: [BRIDGE, SPRING], furniture: ["guide: 导读"] },
      articles: [SPRING, BRIDGE],
      furniture: ["label: 导读"],
      want: [],
    },
    {
      why: "neighbours that are one article are merged",
      page: { articles: [BRIDGE, ["paragraph: 市民步行过桥。"], SPRING] },
      articles: [[...BRIDGE, "paragraph: 市民步行过桥。"], SPRING],
      want: ["mergeArticle.above"],
    },
    {
      why: "what comes first goes to the article below",
      page: { articles: [["paragraph: 市民步行过桥。"], BRIDGE] },
      articles: [["paragraph: 市民步行过桥。", ...BRIDGE]],
      want: ["mergeArticle.below"],
    },
    {
      why: "an article that belongs to a far one is sent there",
      page: { articles: [BRIDGE, SPRING, ["paragraph: 市民过桥。", "paragraph: 欢声一片。"]] },
      articles: [[...BRIDGE, "paragraph: 市民过桥。", "paragraph: 欢声一片。"], SPRING],
      want: ["sendToArticle.1"],
    },
    {
      why: "two articles that ran together are split",
      page: { articles: [[...BRIDGE, ...SPRING]] },
      articles: [BRIDGE, SPRING],
      want: ["splitArticle"],
    },
    {
      why: "in mid paragraph too; the rest is then of another role",
      page: { articles: [["paragraph: 昨日通车。抓好春耕", "paragraph: 会议指出。"]] },
      articles: [["paragraph: 昨日通车。"], ["headline: 抓好春耕", "paragraph: 会议指出。"]],
      want: ["splitArticle", "setRole.headline"],
    },
    {
      why: "an article inside another one is taken out",
      page: { articles: [[...BRIDGE, ...SPRING, "paragraph: 市民步行过桥，欢声一片。"]] },
      articles: [[...BRIDGE, "paragraph: 市民步行过桥，欢声一片。"], SPRING],
      want: ["newArticleFromSelection"],
    },
    {
      why: "a title at the end of the article above is given to the one below",
      page: { articles: [[...BRIDGE, "headline: 抓好春耕"], ["paragraph: 会议指出。"]] },
      articles: [BRIDGE, ["headline: 抓好春耕", "paragraph: 会议指出。"]],
      want: ["giveTitle.below"],
    },
    {
      why: "a part of a paragraph is sent without its neighbours",
      page: { articles: [[...BRIDGE, "paragraph: 欢声一片。会议指出。"], SPRING] },
      articles: [
        [...BRIDGE, "paragraph: 欢声一片。"],
        ["paragraph: 会议指出。", ...SPRING],
      ],
      want: ["sendToArticle.2"],
    },
    {
      why: "text that was taken for a title gets its role before it is sent",
      page: { articles: [BRIDGE, ["headline: 市民步行过桥。", ...SPRING]] },
      articles: [[...BRIDGE, "paragraph: 市民步行过桥。"], SPRING],
      want: ["setRole.paragraph", "sendToArticle.1"],
    },
    {
      why: "what is in no article is set aside, cut off first where it is a part of a block",
      page: { articles: [[...BRIDGE, "paragraph: 欢声一片。责编李明"]] },
      articles: [[...BRIDGE, "paragraph: 欢声一片。"]],
      furniture: ["label: 责编李明"],
      want: ["splitBlock", "discard.other"],
    },
    {
      why: "neighbours are set aside together",
      page: { articles: [["paragraph: 第一版", "paragraph: 责编李明", ...BRIDGE]] },
      articles: [BRIDGE],
      furniture: ["label: 第一版", "label: 责编李明"],
      want: ["discard.other"],
    },
    {
      why: "what was set aside in error is taken back, and what was right of it set aside again",
      page: { articles: [BRIDGE], furniture: ["guide: 导读市民步行过桥。"] },
      articles: [[...BRIDGE, "paragraph: 市民步行过桥。"]],
      furniture: ["label: 导读"],
      want: ["takeBack", "splitBlock", "discard.other"],
    },
    {
      why: "a paragraph that was broken is joined",
      page: { articles: [["headline: 新桥通车", "paragraph: 昨日上午", "paragraph: 通车。"]] },
      articles: [["headline: 新桥通车", "paragraph: 昨日上午|通车。"]],
      want: ["joinWithNext"],
    },
    {
      why: "and where something stands between, brought together first",
      page: { articles: [["paragraph: 昨日上午", "caption: 图为新桥。", "paragraph: 通车。"]] },
      articles: [["paragraph: 昨日上午|通车。", "caption: 图为新桥。"]],
      want: ["moveBlock.up", "joinWithNext"],
    },
    {
      why: "two paragraphs that ran together are parted, a crosshead in front of its text too",
      page: { articles: [["paragraph: 一是抓早昨日通车。市民过桥。"]] },
      articles: [["crosshead: 一是抓早", "paragraph: 昨日通车。", "paragraph: 市民过桥。"]],
      want: ["splitBlock", "splitBlock", "setRole.crosshead"],
    },
    {
      why: "neighbours get one role at once",
      page: { articles: [["paragraph: 新桥通车", "paragraph: 市民叫好", "paragraph: 昨日通车。"]] },
      articles: [["subhead: 新桥通车", "subhead: 市民叫好", "paragraph: 昨日通车。"]],
      want: ["setRole.subhead"],
    },
    {
      why: "paragraphs are put in their order",
      page: { articles: [["paragraph: 昨日通车。", "paragraph: 市民过桥。"]] },
      articles: [["paragraph: 市民过桥。", "paragraph: 昨日通车。"]],
      want: ["moveBlock.up"],
    },
    {
      why: "a line that justification stretched is closed up",
      page: { articles: [["paragraph: 遇 困 群 体 提 供 帮助。"]] },
      articles: [["paragraph: 遇 困 群 体 提 供 帮助。"]],
      want: ["closeUpSpaces"],
    },
    {
      why: "to articles behind the ninth leads no key: merged when beside each other",
      page: {
        articles: [
          ...Array.from("一二三四五六七八九", (sign): Sample["articles"][number] => [
            `paragraph: 第${sign}篇的话`,
          ]),
          ["paragraph: 早先说过的"],
          BRIDGE,
          SPRING,
        ],
      },
      articles: [
        ...Array.from("一二三四五六七八九", (sign) => [`paragraph: 第${sign}篇的话`]),
        BRIDGE,
        [...SPRING, "paragraph: 早先说过的"],
      ],
      want: ["moveArticle.down", "mergeArticle.below", "moveBlock.up", "moveBlock.up"],
    },
  ])("$why", ({ page: sample, articles, furniture = [], want }) => {
    const { source, page } = samplePage(sample);
    const annotation: Annotation = {
      articles: articles.map((lines) => ({ blocks: lines.map((line) => annotated(source, line)) })),
      furniture: furniture.map((line) => annotated(source, line)),
    };
    const done = rehearse(source, page, annotation);
    expect(done.corrections.map(({ command }) => command)).toEqual(want);
    expect(comparable(source, asAnnotation(done.page))).toEqual(comparable(source, annotation));
  });
});

/** `role: text`, `|` between pieces, found in the source. */
function annotated(source: string, line: string): AnnotatedBlock {
  const [role = "", text = ""] = line.split(": ");
  const spans = text.split("|").map((piece) => {
    const start = source.indexOf(piece);
    if (start < 0) throw new Error(`not in the source: ${piece}`);
    return [start, start + piece.length] as const;
  });
  return { role, spans };
}

const FIXTURES = path.join(import.meta.dirname, "../../../engine/fixtures");

/** Ways to spoil a page as no split does. */
const SPOILERS: { why: string; spoil: (page: PageDocument) => PageDocument }[] = [
  {
    why: "all of it is one article",
    spoil: (page) => {
      const { articles, furniture } = takeApart(page);
      const [first] = articles;
      if (!first) return page;
      return assemblePage([{ ...first, content: articles.flatMap(({ content }) => content) }], furniture);
    },
  },
  {
    why: "every block is an article",
    spoil: (page) => {
      const { articles, furniture } = takeApart(page);
      const newId = newIds();
      const each = articles.flatMap(({ attrs, content }) =>
        content.map((block) => ({
          type: "article" as const,
          attrs: { ...attrs, id: newId() },
          content: [block],
        })),
      );
      return assemblePage(each, furniture);
    },
  },
  {
    why: "every block is a paragraph",
    spoil: (page) => {
      const { articles, furniture } = takeApart(page);
      const plain = articles.map((article) => ({
        ...article,
        content: article.content.map(({ attrs: { spans }, content }) => ({
          type: "paragraph" as const,
          attrs: { spans },
          ...(content && { content }),
        })),
      }));
      return assemblePage(plain, furniture);
    },
  },
];

describe.each(SPOILERS)("where $why", ({ spoil }) => {
  it.each(readdirSync(FIXTURES))("%s comes to its annotation by the commands of the desk", (name) => {
    const source = readFileSync(path.join(FIXTURES, name, "source.txt"), "utf8");
    const split: Split = JSON.parse(readFileSync(path.join(FIXTURES, name, "expected.json"), "utf8"));
    const page = spoil(pageDocumentFromSplit(split, newIds()));
    const done = rehearse(source, page, split);
    expect(comparable(source, asAnnotation(done.page))).toEqual(comparable(source, split));
  });
});
