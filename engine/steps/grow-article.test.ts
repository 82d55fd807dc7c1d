import { describe, expect, it } from "vitest";
import type { Affinity } from "./affinity";
import { finish, grow, startArticle } from "./grow-article";
import { runsOf, type Written } from "./samples";

const TITLE = ["title", "水塔变身图书驿站"] as const;
const OPENING = ["paragraph", "本报讯（记者 唐一舟）青禾区首座社区图书驿站开门迎客。"] as const;
const MORE = ["paragraph", "图书驿站的志愿者每周带孩子们读绘本。"] as const;
const BYLINE = ["byline", "□ 罗小满"] as const;
const PHOTO = ["caption", "图为驿站一角。（贺知远 摄）"] as const;
const ON = ["jump", "（下转二版）"] as const;
const FROM = ["jump", "（上接一版）"] as const;

const STRANGE: Affinity = () => 0;

/** The runs as one article. */
function articleOf(written: readonly Written[], { cohesion = 0, affinity = STRANGE } = {}) {
  const article = startArticle(0);
  for (const [index, run] of runsOf(...written).entries()) grow(article, run, index, cohesion);
  return finish(article, written.length, affinity);
}

function costOf(...given: Parameters<typeof articleOf>): number {
  return articleOf(...given)?.cost ?? Number.NaN;
}

it.each([
  { why: "an article has a title", cheaper: [TITLE, OPENING, MORE], dearer: [OPENING, MORE] },
  { why: "an article has a text", cheaper: [TITLE, OPENING], dearer: [TITLE] },
  { why: "a photo may do for one", cheaper: [TITLE, PHOTO], dearer: [TITLE] },
  { why: "and is none", cheaper: [TITLE, OPENING, PHOTO], dearer: [TITLE, PHOTO] },
  { why: "a text begins with its opening", cheaper: [TITLE, OPENING, MORE], dearer: [TITLE, MORE, MORE] },
  { why: "a byline does for an opening", cheaper: [TITLE, BYLINE, MORE], dearer: [TITLE, MORE] },
  {
    why: "a second opening is another article's",
    cheaper: [TITLE, OPENING, MORE],
    dearer: [TITLE, OPENING, OPENING],
  },
  {
    why: "a byline stands before the text",
    cheaper: [TITLE, BYLINE, OPENING, MORE],
    dearer: [TITLE, OPENING, BYLINE, MORE],
  },
  {
    why: "an article has one byline",
    cheaper: [TITLE, BYLINE, OPENING],
    dearer: [TITLE, BYLINE, BYLINE, OPENING],
  },
  {
    why: "a byline stands below the title",
    cheaper: [TITLE, BYLINE, OPENING],
    dearer: [BYLINE, TITLE, OPENING],
  },
  {
    why: "no text follows where it turns to another page",
    cheaper: [TITLE, OPENING, MORE, ON],
    dearer: [TITLE, OPENING, ON, MORE],
  },
  {
    why: "a text turns to one other page",
    cheaper: [TITLE, OPENING, ON],
    dearer: [TITLE, OPENING, ON, ON],
  },
  {
    why: "where it comes from stands before it",
    cheaper: [TITLE, FROM, OPENING, MORE],
    dearer: [TITLE, OPENING, FROM, MORE],
  },
  {
    why: "a photo stands beside the text, not in it",
    cheaper: [TITLE, OPENING, MORE, PHOTO],
    dearer: [TITLE, OPENING, PHOTO, MORE],
  },
  {
    why: "a photo stands below the title",
    cheaper: [TITLE, PHOTO, OPENING],
    dearer: [PHOTO, TITLE, OPENING],
  },
  {
    why: "a photo stands above the title that follows the text",
    cheaper: [OPENING, PHOTO, TITLE],
    dearer: [OPENING, TITLE, PHOTO],
  },
  {
    why: "a title in the middle is a crosshead, which few texts have",
    cheaper: [TITLE, OPENING, MORE],
    dearer: [TITLE, OPENING, ["title", "读绘本"], MORE],
  },
  {
    why: "a crosshead is short",
    cheaper: [TITLE, OPENING, ["title", "志愿者带来绘本"], MORE],
    dearer: [TITLE, OPENING, ["title", "志愿者带来绘本孩子们每到周末都来听上一段"], MORE],
  },
  {
    why: "a crosshead is a line",
    cheaper: [TITLE, OPENING, ["title", "绘本来了"], MORE],
    dearer: [TITLE, OPENING, ["title", "绘本"], ["title", "来了"], MORE],
  },
  {
    why: "no photo parts the lines of a title",
    cheaper: [TITLE, ["title", "居民家门口读书"], PHOTO, OPENING],
    dearer: [TITLE, PHOTO, ["title", "居民家门口读书"], OPENING],
  },
  {
    why: "a text that is signed is over",
    cheaper: [TITLE, OPENING, MORE, MORE],
    dearer: [TITLE, OPENING, ["paragraph", "志愿者每周带孩子们读绘本。（罗小满）"], MORE],
  },
  {
    why: "where a text is from signs it too",
    cheaper: [TITLE, OPENING, MORE, MORE],
    dearer: [TITLE, OPENING, ["paragraph", "志愿者读绘本。（新华社柳湾8月1日电）"], MORE],
  },
] as const)("costs less: $why", ({ cheaper, dearer }) => {
  expect(costOf(cheaper)).toBeLessThan(costOf(dearer));
});

it("asks no more of a usual crosshead for being longer than another", () => {
  const withCrosshead = (text: string) => costOf([TITLE, OPENING, ["title", text], MORE]);
  expect(withCrosshead("读绘本")).toBe(withCrosshead("志愿者带来绘本"));
});

describe("words that are said again", () => {
  const likes =
    (wanted: number): Affinity =>
    (index) =>
      index === wanted ? 5 : 0;

  it.each([
    { why: "a title before its text", written: [TITLE, OPENING], at: 0 },
    { why: "a title after it", written: [OPENING, TITLE], at: 1 },
    { why: "a caption", written: [TITLE, OPENING, PHOTO], at: 2 },
    { why: "a crosshead", written: [TITLE, OPENING, ["title", "志愿者带来绘本"], MORE], at: 2 },
  ] as const)("gain for $why", ({ written, at }) => {
    expect(costOf(written, { affinity: likes(at) })).toBeLessThan(costOf(written));
  });

  it("gain more for a title than for a caption", () => {
    const written = [TITLE, OPENING, PHOTO];
    expect(costOf(written, { affinity: likes(0) })).toBeLessThan(costOf(written, { affinity: likes(2) }));
  });

  it("are a crosshead's if its own section says them, up to the next", () => {
    const asked: number[][] = [];
    const written = [TITLE, OPENING, ["title", "读绘本"], MORE, MORE, ["title", "借图书"], MORE] as const;
    articleOf(written, {
      affinity: (...question) => {
        asked.push(question);
        return 0;
      },
    });
    expect(asked).toContainEqual([2, 3, 5]);
    expect(asked).toContainEqual([5, 6, 7]);
  });
});

it("costs less the better its paragraphs hang together, the first of them apart", () => {
  expect(costOf([TITLE, OPENING, MORE], { cohesion: 2 })).toBeLessThan(costOf([TITLE, OPENING, MORE]));
  expect(costOf([TITLE, OPENING], { cohesion: 2 })).toBe(costOf([TITLE, OPENING]));
});

it.each([
  { why: "before its text", written: [TITLE, OPENING], place: "before" },
  { why: "after its text", written: [OPENING, MORE, TITLE], place: "after" },
  { why: "nowhere", written: [OPENING, MORE], place: "none" },
  { why: "over a photo without a text", written: [TITLE, PHOTO], place: "before" },
  { why: "under a photo without a text", written: [PHOTO, TITLE], place: "after" },
  { why: "before a text with a photo above all", written: [PHOTO, TITLE, OPENING], place: "before" },
  { why: "before, with a crosshead in the text", written: [TITLE, OPENING, TITLE, MORE], place: "before" },
] as const)("knows where the title is: $why", ({ written, place }) => {
  expect(articleOf(written)?.title).toBe(place);
});

it("cannot end with a second title: that is the next article's, or a crosshead", () => {
  expect(articleOf([TITLE, OPENING, TITLE])).toBeUndefined();
});
