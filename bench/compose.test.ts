import { expect, it } from "vitest";
import { compose, setArticle } from "./compose";
import type { PageCopy } from "./copy";
import { randomFrom } from "./random";
import { STYLES } from "./styles";

const paragraph = (text: string) => ({ role: "paragraph", text });
const copy: PageCopy = {
  articles: [
    {
      titles: [
        { role: "kicker", text: "某市召开春耕会议强调" },
        { role: "headline", text: "农机下田早 春耕备耕忙" },
        { role: "subhead", text: "——新购农机120台" },
      ],
      head: [
        { role: "caption", text: "图为农机下田。" },
        { role: "credit", text: "本报记者 陈一舟 摄" },
      ],
      body: [
        paragraph("本报讯（记者 陈一舟）记者8日从某市获悉，全市新购农机120台，“比去年多了三成”。"),
        paragraph("眼下正是春耕时节，田间地头一派忙碌。GDP增长5.6%，农民的心里有了底。"),
        paragraph("在北坡村，村民们一早就下了田，拖拉机的声音传得很远。"),
        paragraph("“今年的种子好，”村民说，“收成差不了。”他家种了20亩玉米，又租下15亩。"),
      ],
      tail: [{ role: "jump", text: "（下转二版）" }],
      reporters: ["陈一舟"],
    },
    {
      titles: [{ role: "headline", text: "通知" }],
      head: [],
      body: [paragraph("因设备检修，8月19日停水一天，请居民提前储水。"), paragraph("来电请拨服务热线。")],
      tail: [],
      reporters: [],
    },
    {
      titles: [],
      head: [{ role: "byline", text: "本报记者 罗小满" }],
      body: [paragraph("老街的书店又开了门，灯一直亮到夜里十点。"), paragraph("店主说，书要有人读。")],
      tail: [],
      reporters: ["罗小满"],
    },
  ],
  furniture: [{ role: "label", text: "责编：罗小满" }],
};

/** Every character that is not white space, with the block that has it. */
function owners(made: ReturnType<typeof compose>): number[] {
  const blocks = [...made.gold.articles.flatMap((article) => article.blocks), ...made.gold.furniture];
  const counts = new Array<number>(made.source.length).fill(0);
  for (const { spans } of blocks)
    for (const [start, end] of spans) for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1;
  return [...made.source].length === made.source.length
    ? counts.filter((_, i) => /\S/.test(made.source.charAt(i)))
    : [];
}

it.each(STYLES.map(({ name, set }) => ({ name, set })))(
  "$name: every character of the made page is in one block of its annotation, and the page is the same every time",
  ({ name, set }) => {
    const made = compose(set(copy, randomFrom(name)));
    expect(owners(made).length).toBeGreaterThan(200);
    expect(owners(made).every((count) => count === 1)).toBe(true);
    expect(compose(set(copy, randomFrom(name)))).toEqual(made);
    expect(made.gold.articles.map((article) => article.reporters)).toEqual([["陈一舟"], [], ["罗小满"]]);
  },
);

it("sets titles where the house has them", () => {
  const lines = (titles: "before" | "after") =>
    setArticle(copy.articles[1] ?? { titles: [], head: [], body: [], tail: [], reporters: [] }, {
      titles,
      titleLines: (block) => [block.text],
      textLines: (block) => [block.text],
    }).map((line) => line.text);
  expect(lines("before")[0]).toBe("通知");
  expect(lines("after").at(-1)).toBe("通知");
});
