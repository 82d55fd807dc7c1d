import { describe, expect, it } from "vitest";
import { type ArticleContent, assemblePage, takeApart } from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import { ledgerOf } from "@/editor/ledger/ledger";
import { SourceText } from "@/editor/ledger/source-text";
import type { CaptionPhoto } from "@/editor/photo/caption-photo";
import { applyProposals } from "./apply";
import { proposeSplit } from "./propose";
import type { PageParts } from "./types";
import { textOf } from "./words";

const PHOTO = "11111111-1111-4111-8111-111111111111";
/** What was set of it. */
const SET: Partial<CaptionPhoto> = { alt: "湖边的人", focus: [0.25, 0.5], leads: true };
const SECTION = "22222222-2222-4222-8222-222222222222";
const OWN_ID = "99999999-9999-4999-8999-999999999999";

const ROAD = "南湖公园环湖步道昨日向市民开放，步道全长三公里，沿线设有休息座椅和照明。";
const ROAD_2 = "步道分三期建设，总投资八百万元，建设期间封闭的两个入口同时恢复通行。";
const MARKET = "改造后的城西菜市场昨日重新开业，摊位由八十个增加到一百二十个，停车免费。";
const BUS = "自下周一起，本市十七路公交车延长运营时间，末班车改为晚十点三十分发出。";

const made = (sample: Sample) => {
  const { source, page } = samplePage(sample);
  return { source, parts: takeApart(page) };
};

/** Applies a new print to a page, with what is taken by kind. */
function apply(
  before: ReturnType<typeof made>,
  standing: PageParts,
  after: ReturnType<typeof made>,
  takes: (kind: string, index: number) => boolean,
) {
  const fresh = {
    ...after.parts,
    articles: after.parts.articles.map((article) => ({
      ...article,
      attrs: { ...article.attrs, id: article.attrs.id.replace(/^0{8}/, "ffffffff") },
    })),
  };
  const split = proposeSplit({
    standing,
    fresh,
    given: { ...before.parts, furniture: [before.parts.furniture] },
    oldSource: before.source,
    source: after.source,
  });
  const source = new SourceText(after.source);
  const applied = applyProposals(
    split,
    source,
    split.proposals.map(({ kind }, index) => takes(kind, index)),
    () => OWN_ID,
  );
  const ledger = ledgerOf(source, assemblePage(applied.articles, applied.furniture));
  return {
    ...applied,
    lines: applied.articles.map(({ content }) => content.map((block) => `${block.type}: ${textOf(block)}`)),
    tray: ledger.unplacedSpans.map(([start, end]) => after.source.slice(start, end)),
    ledger,
  };
}

const edited = (
  article: ArticleContent | undefined,
  change: Partial<ArticleContent["attrs"]>,
  photo?: string,
) =>
  article && {
    ...article,
    attrs: { ...article.attrs, ...change },
    content: article.content.map((block) =>
      block.type === "caption" && photo
        ? { ...block, attrs: { ...block.attrs, photoId: photo, ...SET } }
        : block,
    ),
  };
const page = (articles: (ArticleContent | undefined)[], like: PageParts): PageParts => ({
  ...like,
  articles: articles.flatMap((article) => article ?? []),
});

describe("taking and leaving", () => {
  const before = made({
    articles: [
      ["headline: 南湖步道开放", `paragraph: ${ROAD}`, "caption: 图为市民在步道上散步。"],
      ["headline: 城西菜市场开业", `paragraph: ${MARKET}`],
    ],
    furniture: ["guide: 导读二版"],
  });
  const [road, market] = before.parts.articles;

  it("takes the words of the new print under the name, section and photo of what stood", () => {
    const after = made({
      articles: [
        [
          "headline: 南湖步道开放",
          `paragraph: ${ROAD.replace("三", "五")}`,
          "caption: 图为市民在新步道上散步。",
        ],
        ["headline: 城西菜市场开业", `paragraph: ${MARKET}`],
      ],
      furniture: ["guide: 导读二版"],
    });
    const standing = page([edited(road, { sectionId: SECTION }, PHOTO), market], before.parts);
    const { articles, photos, ledger } = apply(before, standing, after, () => true);
    expect(articles[0]?.attrs).toEqual({ id: road?.attrs.id, sectionId: SECTION });
    expect(articles[0]?.content[1]?.content).toEqual([{ type: "text", text: ROAD.replace("三", "五") }]);
    expect(articles[0]?.content[2]?.attrs).toMatchObject({ photoId: PHOTO, ...SET });
    expect(photos).toEqual({ loose: [], off: [] });
    expect(ledger.unplaced).toBe(0);
  });

  it("leaves an article as it is, with its place in the new print, and what it has no words for in the tray", () => {
    const after = made({
      articles: [
        ["headline: 城西菜市场开业", `paragraph: ${MARKET}`],
        [
          "headline: 南湖步道开放",
          `paragraph: ${ROAD}`,
          `paragraph: ${ROAD_2}`,
          "caption: 图为市民在步道上散步。",
        ],
      ],
      furniture: ["guide: 导读二版"],
    });
    const { articles, tray } = apply(before, before.parts, after, () => false);
    expect(articles.map(({ content }) => content.map(textOf))).toEqual(
      before.parts.articles.map(({ content }) => content.map(textOf)),
    );
    expect(articles[0]?.content[1]?.attrs.spans.map((span) => after.source.slice(...span))).toEqual([ROAD]);
    expect(tray).toEqual([ROAD_2]);
  });

  it("does not print twice what an editor had sent to an article that is left", () => {
    // ROAD_2 was sent from the first article to the second; the first is taken anew, the second is left.
    const start = made({
      articles: [
        ["headline: 南湖步道开放", `paragraph: ${ROAD}`, `paragraph: ${ROAD_2}`],
        ["headline: 城西菜市场开业", `paragraph: ${MARKET}`],
      ],
    });
    const [one, other] = start.parts.articles;
    const standing = page(
      [
        one && { ...one, content: one.content.slice(0, 2) },
        other && { ...other, content: [...other.content, ...(one?.content.slice(2) ?? [])] },
      ],
      start.parts,
    );
    const { lines, ledger } = apply(start, standing, start, (_, index) => index === 0);
    expect(lines.flat().filter((line) => line.endsWith(ROAD_2))).toHaveLength(1);
    expect(lines[0]).toHaveLength(2);
    expect(ledger.unplaced).toBe(0);
    const print = made({
      articles: [
        ["headline: 南湖步道开放通行", `paragraph: ${ROAD}`, `paragraph: ${ROAD_2}`],
        ["headline: 城西菜市场开业", `paragraph: ${MARKET}`],
      ],
    });
    const again = apply(start, standing, print, (_, index) => index === 0);
    expect(again.lines.flat().filter((line) => line.endsWith(ROAD_2))).toHaveLength(1);
    expect(again.ledger.unplaced).toBe(0);
  });

  it("puts a new article where the print has it, and takes one that is gone off the page", () => {
    const after = made({
      articles: [
        ["headline: 南湖步道开放", `paragraph: ${ROAD}`, "caption: 图为市民在步道上散步。"],
        ["headline: 十七路延时", `paragraph: ${BUS}`],
      ],
      furniture: ["guide: 导读二版"],
    });
    const { lines } = apply(before, before.parts, after, () => true);
    expect(lines.map(([headline]) => headline)).toEqual(["headline: 南湖步道开放", "headline: 十七路延时"]);
    const left = apply(before, before.parts, after, () => false);
    expect(left.lines.map(([headline]) => headline)).toEqual([
      "headline: 南湖步道开放",
      "headline: 城西菜市场开业",
    ]);
    expect(left.tray.join()).toContain(BUS);
  });

  it("keeps a photo whose caption is gone on an empty caption, and tells of it", () => {
    const after = made({ articles: [["headline: 南湖步道开放", `paragraph: ${ROAD}${ROAD_2}`]] });
    const standing = page([edited(road, {}, PHOTO)], before.parts);
    const { articles, photos } = apply(before, standing, after, () => true);
    expect(articles[0]?.content.at(-1)).toEqual({
      type: "caption",
      attrs: { spans: [], photoId: PHOTO, ...SET },
    });
    expect(photos).toEqual({ loose: [PHOTO], off: [] });
  });

  it("tells which photos go with an article that goes", () => {
    const after = made({ articles: [["headline: 城西菜市场开业", `paragraph: ${MARKET}`]] });
    const standing = page([edited(road, {}, PHOTO), market], before.parts);
    expect(apply(before, standing, after, () => true).photos).toEqual({ loose: [], off: [PHOTO] });
  });

  it("leaves an empty article where everything is gone", () => {
    const after = made({ articles: [], furniture: ["guide: 导读三版"] });
    const { articles, furniture } = apply(before, before.parts, after, () => true);
    expect(articles).toEqual([
      {
        type: "article",
        attrs: { id: OWN_ID, sectionId: null },
        content: [{ type: "paragraph", attrs: { spans: [] } }],
      },
    ]);
    expect(furniture.content.map(textOf)).toEqual(["导读三版"]);
  });
});
