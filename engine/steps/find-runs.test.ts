import { describe, expect, it } from "vitest";
import { findRuns } from "./find-runs";
import { piecesOf, textOf } from "./samples";

/** Body lines of a measure of 12 ems, so that the measure is plain. */
const BODY = [
  "本报讯（记者 唐一舟）",
  "昨日上午青禾区首座社区图",
  "书驿站在柳湾街道开门迎客",
  "居民凭身份证就能借走图书",
  "也能坐下来慢慢读完一本。",
];

describe("finds the paragraphs", () => {
  it.each([
    {
      why: "a paragraph ends short of the measure",
      more: [
        "据介绍全区今年计划建",
        "设十二座这样的图书驿站，",
        "下月开放。",
        "顾秋月常来这里借书看",
        "一看就是整整一个大上午。",
      ],
      want: 3,
    },
    {
      why: "a column break in mid sentence is no paragraph",
      more: ["据介绍全区今年计划建", "", "设十二座这样的图书驿站。"],
      want: 2,
    },
    {
      why: "a full last line, told by the indent of the next",
      more: ["据介绍全区今年计划建", "设十二座这样的图书驿站。"],
      want: 2,
    },
    {
      why: "a row parted between punctuation marks",
      more: ["顾秋月说这座“水塔”", "，她每周都会来上两三次。"],
      want: 2,
    },
    {
      why: "a row parted before a quotation",
      more: ["退休教师顾秋月笑着说", "她早就盼着这样的地方，", "“真好”。"],
      want: 2,
    },
    { why: "a closing note of one line", more: ["陈立夏参加活动。"], want: 2 },
  ])("$why", ({ more, want }) => {
    const { runs } = findRuns(piecesOf(...BODY, ...more));
    expect(runs.filter((run) => run.kind === "paragraph")).toHaveLength(want);
  });
});

describe("tells what is no paragraph", () => {
  it.each([
    { why: "a title after a text", line: "水塔变身图书驿站", kind: "title" },
    { why: "a title that ends with a quotation", line: "水塔成了“书塔”", kind: "title" },
    { why: "a byline", line: "□ 本报记者 罗小满 贺知远", kind: "byline" },
    { why: "a byline without a mark", line: "本报记者罗小满通讯员方立", kind: "byline" },
    {
      why: "a caption with its credit",
      line: "图为驿站里读书的孩子们，昨日下午摄于柳湾街道。 本报记者 贺知远 摄",
      kind: "caption",
    },
    { why: "a jump", line: "（下转第3版）", kind: "jump" },
    { why: "the editors' line", line: "责编：温如玉 美编：简宁", kind: "label" },
    { why: "a folio's date", line: "2031年5月20日 星期二", kind: "label" },
  ] as const)("$why", ({ line, kind }) => {
    expect(findRuns(piecesOf(...BODY, line)).runs.map((run) => run.kind)).toEqual(["paragraph", kind]);
  });

  it("takes a sentence that begins with 记者 for no byline", () => {
    const { runs } = findRuns(
      piecesOf("记者从市交通局了解到", "大桥已经合龙，进入铺装阶", "段预计十月底通车。"),
    );
    expect(runs.map((run) => run.kind)).toEqual(["paragraph"]);
  });
});

it("finds a title that stands in one row with the text after it", () => {
  const { runs } = findRuns(
    piecesOf(...BODY, "大桥主桥合龙 本报讯（记者 孟晓棠）", "昨日下午，云汀大桥合龙。"),
  );
  expect(runs.map(textOf)).toContain("大桥主桥合龙");
});

it("reads paragraphs that stand whole on one line", () => {
  const long =
    "活动由市教育局、市体育局联合举办，28家场馆参与，每名学生学习10课时，并通过自救考核，近半数学生第一次下水。";
  const { runs } = findRuns(piecesOf("暑期游泳普及活动收官", long, `${long}${long}`));
  expect(runs.map((run) => run.kind)).toEqual(["title", "paragraph", "paragraph"]);
});
