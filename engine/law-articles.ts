import fc from "fast-check";

/**
 * Articles made from a small grammar, for the law that one article alone is split into one. Words and names are made up.
 */
const PLACES = ["临河市", "青石县", "云桥镇", "北坡村", "南湾区", "松岭乡", "望湖街道", "柳溪镇"];
const PEOPLE = ["周满仓", "林小禾", "郑一明", "罗晓棠", "许春生", "何秀兰"];
const WHO = ["水务局", "农技站", "图书馆", "社区志愿者", "养老服务中心", "中心小学", "交通运输局", "文化馆"];
const DID = ["整修", "启用", "新建", "检查", "改造", "扩建", "清理", "开放"];
const WHAT = [
  "老城区排水管网",
  "三座便民桥",
  "春耕农机库",
  "河边健身步道",
  "老年食堂",
  "校门口公交站",
  "村史馆",
  "千亩高标准农田",
  "旧书交换屋",
  "夜间图书驿站",
];
const RESULT = [
  "居民出门少走了一半的路",
  "雨天再也不用蹚水",
  "孩子们放学后有了去处",
  "今年的收成有了底",
  "老人吃饭不用再出远门",
  "沿线的小店生意也好了起来",
  "车辆通行快了不少",
  "街坊们都来帮忙",
];
const WHEN = ["8月19日", "连日来", "入春以来", "今年上半年", "上周末", "一大早", "去年年底", "国庆节前"];

/** What an article is about: its title and its text say it again and again, as articles do. */
const matter = fc.record({
  place: fc.constantFrom(...PLACES),
  who: fc.constantFrom(...WHO),
  did: fc.constantFrom(...DID),
  what: fc.constantFrom(...WHAT),
  person: fc.constantFrom(...PEOPLE),
});
type Matter = typeof matter extends fc.Arbitrary<infer T> ? T : never;

const detail = fc.record({
  kind: fc.nat({ max: 6 }),
  when: fc.constantFrom(...WHEN),
  result: fc.constantFrom(...RESULT),
  other: fc.constantFrom(...RESULT),
  figure: fc.integer({ min: 2, max: 9800 }),
});
type Detail = typeof detail extends fc.Arbitrary<infer T> ? T : never;

function sentence({ place, who, did, what, person }: Matter, detail: Detail): string {
  const { kind, when, result, other, figure } = detail;
  const sentences = [
    `${when}，${place}${who}${did}${what}，${result}。`,
    `${who}负责人${person}说：“${what}是大家盼了多年的事，${result}。”`,
    `据了解，${what}共投入${figure}万元，由${place}和${who}一起承担。`,
    `“${result}，${other}。”在${what}旁，${person}告诉记者。`,
    `${person}介绍，下一步${who}还要继续${did}${what}，让${other}。`,
    `记者在${place}看到，${what}前人来人往，${result}，${other}。`,
    `${when}以来，${who}先后${figure}次到${place}征求意见，${what}的方案也改了又改。`,
  ];
  return sentences[kind] ?? "";
}

/** Copy, before it is set: no line is broken yet. What an article has not is empty. */
export interface Copy {
  readonly kicker: string;
  readonly title: string;
  readonly subhead: string;
  readonly byline: string;
  readonly caption: string;
  readonly paragraphs: readonly string[];
  /** Before the third paragraph. */
  readonly crosshead: string;
  readonly jump: string;
}

const OPENINGS = [
  (_: Matter) => "",
  ({ person }: Matter) => `本报讯（记者 ${person}）`,
  ({ place }: Matter) => `本报${place}8月19日电`,
] as const;

/** An article of 2 to 8 paragraphs whose title is said again in its text. */
export const plainCopy: fc.Arbitrary<Copy> = fc
  .tuple(
    matter,
    fc.constantFrom(...OPENINGS),
    fc.boolean(),
    fc.array(fc.array(detail, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
  )
  .map(([matter, opening, signed, paragraphs]) => ({
    kicker: "",
    title: `${matter.place}${matter.who}${matter.did}${matter.what}`,
    subhead: "",
    byline: signed ? `本报记者 ${matter.person}` : "",
    caption: "",
    paragraphs: paragraphs.map(
      (details, i) => (i === 0 ? opening(matter) : "") + details.map((d) => sentence(matter, d)).join(""),
    ),
    crosshead: "",
    jump: "",
  }));

/** An article with whatever else articles have: 引题 and 副题, a photo, a crosshead, a jump. */
export const richCopy: fc.Arbitrary<Copy> = fc
  .tuple(plainCopy, matter, detail, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([copy, { place, who, person }, { result, figure }, [kicker, subhead, caption, crosshead, jump]]) => ({
    ...copy,
    kicker: kicker ? `${place}召开民生实事推进会强调` : "",
    subhead: subhead ? `——${who}今年办实事${figure}件` : "",
    caption: caption ? `图为${who}工作人员在现场。 本报记者 ${person} 摄` : "",
    crosshead: crosshead ? result : "",
    jump: jump ? "（下转第三版）" : "",
  }));

/** How copy is set: in columns of a measure in ems, with the indent kept or lost, the title here or there or nowhere. */
export const setting = fc.record({
  measure: fc.integer({ min: 12, max: 30 }),
  indent: fc.constantFrom("\u3000\u3000", ""),
  blanks: fc.boolean(),
  title: fc.constantFrom("before", "after", "none"),
});
export type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

/** The article as it is pasted. */
export function setArticle(copy: Copy, setting: Setting): string {
  const { measure, indent, blanks, title: place } = setting;
  const titles = [copy.kicker, breakTitle(copy.title, measure), copy.subhead];
  const body = copy.paragraphs.map((text, i) => {
    const set = indent + breakLines(text, measure).join("\n");
    return i === 2 && copy.crosshead ? `${copy.crosshead}\n${set}` : set;
  });
  const parts = [
    ...(place === "before" ? titles : []),
    copy.byline,
    copy.caption,
    body.join(blanks ? "\n\n" : "\n"),
    copy.jump,
    ...(place === "after" ? titles : []),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** A title is set larger than the text: it has two columns' room and is broken in the middle. */
function breakTitle(title: string, measure: number): string {
  const middle = Math.ceil(title.length / 2);
  return title.length <= 2 * measure ? title : `${title.slice(0, middle)}\n${title.slice(middle)}`;
}

/** Words and figures are not broken; a mark that may not begin a line takes the character before it along. */
function breakLines(text: string, measure: number): string[] {
  const lines: string[][] = [[]];
  for (const unit of text.match(/[0-9]+|./gu) ?? []) {
    const line = lines.at(-1) ?? [];
    const room = measure - (lines.length === 1 ? 2 : 0) - widthOf(line.join(""));
    if (widthOf(unit) <= room) line.push(unit);
    else lines.push(takeAlong(line, unit));
  }
  return lines.map((line) => line.join("").trim());
}

function takeAlong(line: string[], unit: string): string[] {
  const next = [unit];
  while (line.length > 1 && (/^[，。：；、）”]/.test(next[0] ?? "") || /[（“]$/.test(line.at(-1) ?? "")))
    next.unshift(line.pop() ?? "");
  return next;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}
