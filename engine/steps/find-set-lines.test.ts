import { expect, it } from "vitest";
import type { Line } from "../line";
import { findSetLines } from "./find-set-lines";
import { readLines } from "./read-lines";

/** What each line of a paste is marked as; "" is a blank line of the paste. */
function marks(lines: readonly string[]): (Line["set"] | undefined)[] {
  const source = lines.join("\n");
  return findSetLines(source, readLines(source)).map((line) => line.set);
}

it.each([
  {
    why: "columns parted by wide space, with figures",
    set: "table",
    lines: ["街道    户数    完成", "柳湾街道    128    36", "青禾街道    96    41", "云汀街道    210    88"],
  },
  {
    why: "columns parted by tabs, words alone",
    set: "table",
    lines: ["时间\t活动", "周二下午\t读绘本", "周四下午\t做纸船"],
  },
  {
    why: "columns parted by one space that end in figures",
    set: "table",
    lines: ["柳湾街道 128 28.1%", "青禾街道 96 42.7%", "云汀街道 210 41.9%"],
  },
  {
    why: "one column of figures, four rows",
    set: "table",
    lines: ["大米 3.2元", "面粉 2.8元", "豆油 9.6元", "鸡蛋 4.9元"],
  },
  {
    why: "three columns of words",
    set: "table",
    lines: ["罗小满　　贺知远　　唐一舟", "方晓棠　　顾秋月　　孟晓棠", "方立　　　罗满　　　唐舟"],
  },
  { why: "numbered on, a line each", set: "list", lines: ["1.身份证原件", "2.户口簿原件", "3.近期照片两张"] },
  { why: "numbers in brackets", set: "list", lines: ["（1）带好水壶", "（2）穿好雨鞋", "（3）准时集合"] },
  {
    why: "bullets whose items are sentences",
    set: "list",
    lines: ["●进馆请轻声。", "●书籍看完请放回原处。", "●雨具请放在门口。"],
  },
  {
    why: "verse of seven characters",
    set: "verse",
    lines: ["松河水满稻花香，", "两岸人家笑语长。", "一夜东风吹绿野，", "千门灯火映斜阳。"],
  },
  {
    why: "two lines of verse on a row",
    set: "verse",
    lines: ["松河春水满，两岸稻花香。", "夜雨催新绿，朝霞染旧墙。"],
  },
  {
    why: "free verse that breaks off at clauses",
    set: "verse",
    lines: ["我在河边，", "听见稻子在夜里拔节的声音，", "一节，", "又一节，", "像母亲数着归来的脚步。"],
  },
] as const)("marks lines whose breaks are meant: $why", ({ set, lines }) => {
  expect(marks(lines)).toEqual(lines.map(() => set));
});

it.each([
  {
    why: "titles with pages in brackets, below 导读",
    lines: ["导读", "水库分段保灌溉（3版）", "大桥合龙（4版）"],
    want: [undefined, "contents", "contents"],
  },
  {
    why: "pages behind dots and pointers",
    lines: ["今日导读", "水库分段保灌溉……3", "大桥合龙▶▶04版", "水塔变身图书驿站 »4"],
    want: [undefined, "contents", "contents", "contents"],
  },
  {
    why: "a title of two lines, its page on the second",
    lines: ["导 读", "水塔变身", "图书驿站 2版", "本报讯（记者 罗小满）昨日"],
    want: [undefined, "contents", "contents", undefined],
  },
  {
    why: "the page first",
    lines: ["导读", "02版 水库分段保灌溉", "03版 大桥合龙", "云汀大桥主桥合龙"],
    want: [undefined, "contents", "contents", undefined],
  },
  {
    why: "three rows with pages, no 导读 above",
    lines: ["水库分段保灌溉（3版）", "大桥合龙（4版）", "驿站迎客（5版）"],
    want: ["contents", "contents", "contents"],
  },
  {
    why: "a letter's closing",
    lines: ["感谢你们把路灯修好了。", "此致", "敬礼！", "柳湾小区居民 顾秋月", "2025年8月18日"],
    want: [undefined, "list", "list", "list", "list"],
  },
  {
    why: "a letter's salutation",
    lines: ["请把路灯修好", "尊敬的编辑：", "我是柳湾小区的居民。"],
    want: [undefined, "list", undefined],
  },
  {
    why: "a notice's signature",
    lines: ["请居民提前储水。", "青禾区供水公司", "2025年8月18日"],
    want: [undefined, "list", "list"],
  },
])("finds where they begin and end: $why", ({ lines, want }) => {
  expect(marks(lines)).toEqual(want);
});

it.each([
  {
    why: "a narrow column of prose",
    lines: ["昨日上午，青禾区", "首座图书驿站开门，", "上下三层，藏书八", "千余册，居民凭证", "即可借阅。"],
  },
  {
    why: "prose whose lines happen to end with punctuation",
    lines: ["昨日上午青禾区里，", "图书驿站开门迎客，", "上下三层藏书千册，", "居民凭证即可借阅。"],
  },
  {
    why: "paragraphs of one sentence each",
    lines: ["他笑了。", "桥上的灯亮了起来。", "没有人说话。", "水声很大。"],
  },
  { why: "a headline of three lines", lines: ["水塔变身图书驿站", "闲置空间重新利用", "居民下楼就能借书"] },
  { why: "two titles side by side", lines: ["水塔变身　大桥合龙", "图书驿站　年底通车"] },
  {
    why: "two columns of the page side by side",
    lines: [
      "昨日上午青禾区首座社区    云汀大桥主桥昨日合龙",
      "图书驿站在柳湾街道开门    进入桥面铺装的新阶段",
      "迎客驿站由闲置水塔改建    预计十月底可建成通车",
    ],
  },
  { why: "justified lines", lines: ["积 极 挖 掘 特 色", "产 品 组 织 进 城", "展 销 惠 及 市 民"] },
  { why: "air round figures, a house style", lines: ["到 2025 年", "新建 12 座", "共有 3 家"] },
  { why: "items that go on over lines", lines: ["1.带好身份证原件和复印", "件各一份", "2.户口簿", "3.照片"] },
  { why: "points of a title", lines: ["■水库分段保灌溉", "■渠道利用率提高", "■稻田没有减产"] },
  { why: "numbered captions", lines: ["①孩子们在读绘本。", "②志愿者在整理图书。", "③驿站一角。"] },
  { why: "bylines with a bullet", lines: ["●罗小满", "●贺知远", "●唐一舟"] },
  { why: "导读 and nothing listed", lines: ["导读", "水塔变身图书驿站", "本报讯（记者 罗小满）昨日"] },
  { why: "a jump behind 导读", lines: ["导读", "水塔变身图书驿站（下转2版）"] },
  { why: "someone begins to speak", lines: ["开场时他对台下说，各位读者：", "“请坐。”"] },
  { why: "masthead", lines: ["读者可免费借阅。", "青禾日报", "2025年8月20日"] },
])("leaves alone what may be anything else: $why", ({ lines }) => {
  expect(marks(lines).every((set) => set === undefined)).toBe(true);
});

it("takes time in proportion to the paste", () => {
  for (const line of [
    "1.甲",
    "甲 12",
    "松河春水满，",
    "导读",
    "2025年8月20日",
    "甲\t乙",
    "●甲。",
    "一、甲",
    "甲（3版）",
  ]) {
    const source = `${line}\n`.repeat(20_000);
    const lines = readLines(source);
    const start = performance.now();
    findSetLines(source, lines);
    expect(performance.now() - start, line).toBeLessThan(1000);
  }
});
