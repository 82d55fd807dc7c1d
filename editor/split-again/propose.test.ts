import { describe, expect, it } from "vitest";
import { takeApart } from "@/editor/document";
import { type Sample, samplePage } from "@/editor/fixtures/sample-page";
import { proposeSplit } from "./propose";

type Lines = Sample["articles"];

const ROAD = "南湖公园环湖步道昨日向市民开放，步道全长三公里，沿线设有休息座椅和照明。";
const ROAD_2 = "步道分三期建设，总投资八百万元，建设期间封闭的两个入口同时恢复通行。";
const MARKET = "改造后的城西菜市场昨日重新开业，摊位由八十个增加到一百二十个，停车免费。";
const BUS = "自下周一起，本市十七路公交车延长运营时间，末班车改为晚十点三十分发出。";
const road: Lines[number] = ["headline: 南湖步道开放", `paragraph: ${ROAD}`, `paragraph: ${ROAD_2}`];
const market: Lines[number] = ["headline: 城西菜市场开业", `paragraph: ${MARKET}`];
const bus: Lines[number] = ["headline: 十七路延时", `paragraph: ${BUS}`];

const parts = (sample: Sample) => {
  const { source, page } = samplePage(sample);
  return { source, parts: takeApart(page) };
};

/** Proposes a new print of a page that stands as `standing` and was split as `given`. */
function propose(standing: Lines, given: Lines, fresh: Lines, furniture: [string[], string[]] = [[], []]) {
  const labels = (list: readonly string[]) => list.map((text) => `guide: ${text}` as const);
  const before = parts({ articles: given, furniture: labels(furniture[0]) });
  const after = parts({ articles: fresh, furniture: labels(furniture[1]) });
  return proposeSplit({
    standing: parts({ articles: standing, furniture: labels(furniture[0]) }).parts,
    fresh: after.parts,
    given: { ...before.parts, furniture: [before.parts.furniture] },
    oldSource: before.source,
    source: after.source,
  }).proposals.map(({ kind, standing: own, fresh: news, isTouched, isSuggested }) =>
    [kind, own.join(), news.join(), isTouched ? "touched" : "", isSuggested ? "take" : "leave"].join(" "),
  );
}

interface Row {
  why: string;
  standing: Lines;
  given: Lines;
  fresh: Lines;
  want: string[];
}

describe("proposing a new print", () => {
  it.each<Row>([
    {
      why: "nothing changed: nothing to take",
      standing: [road, market],
      given: [road, market],
      fresh: [road, market],
      want: ["same 0 0  leave", "same 1 1  leave"],
    },
    {
      why: "a word in an article that nobody touched",
      standing: [road, market],
      given: [road, market],
      fresh: [
        ["headline: 南湖步道开放", `paragraph: ${ROAD.replace("三", "五")}`, `paragraph: ${ROAD_2}`],
        market,
      ],
      want: ["changed 0 0  take", "same 1 1  leave"],
    },
    {
      why: "an article that an editor corrected is left",
      standing: [["headline: 南湖环湖步道开放", ...road.slice(1)] as Lines[number], market],
      given: [road, market],
      fresh: [road, market],
      want: ["changed 0 0 touched leave", "same 1 1  leave"],
    },
    {
      why: "a role is a difference",
      standing: [["kicker: 南湖步道开放", ...road.slice(1)] as Lines[number]],
      given: [road],
      fresh: [road],
      want: ["changed 0 0 touched leave"],
    },
    {
      why: "one brief new, one gone, and another order",
      standing: [road, market],
      given: [road, market],
      fresh: [bus, road],
      want: ["same 0 1  leave", "gone 1   take", "new  0  take"],
    },
    {
      why: "what an editor took off the page is no news",
      standing: [road],
      given: [road, market],
      fresh: [road, market],
      want: ["same 0 0  leave", "new  1  leave"],
    },
    {
      why: "one is parted into two",
      standing: [[...road, ...market]],
      given: [[...road, ...market]],
      fresh: [road, market],
      want: ["split 0 0,1  take"],
    },
    {
      why: "two are put together",
      standing: [road, market, bus],
      given: [road, market, bus],
      fresh: [road, [...market, ...bus]],
      want: ["same 0 0  leave", "merged 1,2 1  take"],
    },
    {
      why: "a headline that is all new does not make another article",
      standing: [market, road],
      given: [market, road],
      fresh: [["headline: 新步道好走", ...road.slice(1)] as Lines[number], market],
      want: ["same 0 1  leave", "changed 1 0  take"],
    },
    {
      why: "a page that nothing was found on",
      standing: [["paragraph: "]],
      given: [["paragraph: "]],
      fresh: [bus],
      want: ["gone 0   take", "new  0  take"],
    },
  ])("$why", ({ standing, given, fresh, want }) => {
    expect(propose(standing, given, fresh)).toEqual(want);
  });

  it("proposes what was set aside as one thing", () => {
    expect(propose([road], [road], [road], [["导读"], ["今日导读"]])).toEqual([
      "same 0 0  leave",
      "furniture    take",
    ]);
  });

  it("suggests to leave what is gone and has a photo", () => {
    const photo = { spans: [], photoId: "11111111-1111-4111-8111-111111111111" };
    const { source, parts: given } = parts({ articles: [road, ["caption: 图为步道。"]] });
    const standing = {
      ...given,
      articles: given.articles.map((article) => ({
        ...article,
        content: article.content.map((block) =>
          block.type === "caption" ? { ...block, attrs: photo } : block,
        ),
      })),
    };
    const fresh = parts({ articles: [road] });
    const { proposals } = proposeSplit({
      standing,
      fresh: fresh.parts,
      given: { ...given, furniture: [] },
      oldSource: source,
      source: fresh.source,
    });
    expect(proposals[1]).toMatchObject({ kind: "gone", isTouched: false, isSuggested: false });
  });

  it("tells two like briefs apart by where they stand, where the text is the same", () => {
    const { source, parts: given } = parts({ articles: [bus, bus] });
    const standing = { ...given, articles: given.articles.toReversed() };
    const { proposals } = proposeSplit({
      standing,
      fresh: given,
      given: { ...given, furniture: [] },
      oldSource: source,
      source,
    });
    expect(proposals.map(({ pair }) => pair)).toEqual([
      { standing: 0, fresh: 1 },
      { standing: 1, fresh: 0 },
    ]);
  });
});
