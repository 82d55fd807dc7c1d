import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberInCaption, numberInFileName } from "./evidence";
import { matchPhotos } from "./match-photos";
import type { CaptionToMatch, PhotoToMatch } from "./types";

const caption = (text: string, more: Partial<CaptionToMatch> = {}): CaptionToMatch => ({
  ...{ text, credit: "", title: "", byline: "" },
  ...more,
});
const photo = (fileName: string, more: Partial<PhotoToMatch> = {}): PhotoToMatch => ({
  ...{ id: fileName, fileName, headline: "", caption: "", photographer: "", place: "" },
  ...more,
});

interface Case {
  why: string;
  captions: CaptionToMatch[];
  photos: PhotoToMatch[];
  /** The file's name of each caption's photo, with the first reason; null where none is proposed. */
  want: (string | null)[];
}

const LAKE = "8月19日，市民在南湖新步道上散步。";
const MARKET = "8月19日，城西菜市场开业，摊主在摆放蔬菜。";
const FIELD = "晾晒场上，农民在翻晒新收的稻谷。";

it.each<Case>([
  {
    why: "the words of the file, whatever the order",
    captions: [caption(LAKE), caption(MARKET)],
    photos: [
      photo("DSC_0124.jpg", { caption: "城西菜市场今天开业，摊主摆放蔬菜" }),
      photo("DSC_0123.jpg", { headline: "南湖步道", caption: "市民在南湖的新步道上散步" }),
    ],
    want: ["DSC_0123.jpg words", "DSC_0124.jpg words"],
  },
  {
    why: "a headline alone that names what the caption names",
    captions: [caption(FIELD), caption(LAKE)],
    photos: [photo("a.jpg", { headline: "市民在南湖新步道散步" })],
    want: [null, "a.jpg words"],
  },
  {
    why: "no photo of something else, though both are of the same day and by the same man",
    captions: [caption(LAKE, { credit: "林知遥 摄" })],
    photos: [photo("a.jpg", { caption: "8月19日，消防员在高层住宅演练救援。", photographer: "林知遥" })],
    want: [null],
  },
  {
    why: "the photographer, where it is one caption's and one photo's",
    captions: [
      caption(LAKE, { credit: "本报记者 林知遥 摄" }),
      caption(FIELD, { credit: "陈屿 摄" }),
      caption(""),
    ],
    photos: [photo("b.jpg", { photographer: "陈屿" })],
    want: [null, "b.jpg photographer", null],
  },
  {
    why: "not the photographer of everything",
    captions: [caption(LAKE, { credit: "陈屿 摄" }), caption(FIELD, { credit: "陈屿 摄" }), caption(MARKET)],
    photos: [photo("b.jpg", { photographer: "陈屿" })],
    want: [null, null, null],
  },
  {
    why: "the number that the caption gives its photo",
    captions: [caption("图①：开幕式。"), caption("图②：颁奖。"), caption("图③：合影。")],
    photos: [photo("运动会2.jpg"), photo("运动会3.jpg")],
    want: [null, "运动会2.jpg number", "运动会3.jpg number"],
  },
  {
    why: "order, where nothing else is known and there are as many of both",
    captions: [caption(LAKE), caption(MARKET)],
    photos: [photo("DSC_0123.jpg"), photo("DSC_0124.jpg")],
    want: ["DSC_0123.jpg order", "DSC_0124.jpg order"],
  },
  {
    why: "no order where there is one more",
    captions: [caption(LAKE), caption(MARKET)],
    photos: [photo("DSC_0123.jpg")],
    want: [null, null],
  },
  {
    why: "order for what is left over when words have spoken",
    captions: [caption(LAKE), caption(MARKET), caption(FIELD)],
    photos: [
      photo("DSC_0123.jpg"),
      photo("DSC_0124.jpg", { caption: "农民在晾晒场翻晒稻谷" }),
      photo("DSC_0125.jpg"),
    ],
    want: ["DSC_0123.jpg order", "DSC_0125.jpg order", "DSC_0124.jpg words"],
  },
  {
    why: "the place besides the words",
    captions: [caption("南湖公园里的早晨。"), caption("人民广场上的早晨。")],
    photos: [
      photo("x.jpg", { caption: "早晨", place: "人民广场", photographer: "" }),
      photo("y.jpg", { caption: "南湖公园的早晨" }),
    ],
    want: ["y.jpg words", null],
  },
  { why: "nothing", captions: [], photos: [photo("a.jpg")], want: [] },
])("proposes $why", ({ captions, photos, want }) => {
  const matches = matchPhotos(captions, photos);
  const said = captions.map((_, index) => {
    const match = matches.find((one) => one.caption === index);
    return match ? `${photos[match.photo]?.fileName} ${match.reasons[0]}` : null;
  });
  expect(said).toEqual(want);
  for (const { score } of matches) expect(score).toBeGreaterThanOrEqual(0.3);
});

it.each([
  ["图①：开幕式", 1],
  ["③合影", 3],
  ["图为开幕式", null],
  ["图二 颁奖", 2],
  ["（图3）", 3],
  ["图2025年", null],
  ["8月19日", null],
])("reads the number of a caption: %s", (text, want) => expect(numberInCaption(text)).toBe(want));

it.each([
  ["运动会2.jpg", 2],
  ["图③.png", 3],
  ["春耕 (4).jpeg", 4],
  ["DSC_0123.JPG", null],
  ["20250819.jpg", null],
  ["合影.jpg", null],
])("reads the number of a file: %s", (name, want) => expect(numberInFileName(name)).toBe(want));

describe("on pages that are made up", () => {
  const WORDS =
    "市民 新步道 南湖 菜市场 摊主 稻谷 农民 晾晒 消防员 演练 救援 学生 图书馆 阅览 老人 广场 舞蹈 比赛 冠军 领奖 工人 车间 焊接 列车 车站 旅客 志愿者 清扫 雪地 花卉 展览 参观 医生 义诊 村民 桥梁 通车 施工 夜景 灯光 果园 采摘 游客 江面 龙舟 训练 孩子 手工 剪纸 非遗".split(
      " ",
    );
  const sentence = fc
    .uniqueArray(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 10 })
    .map((words) => `8月19日，${words.join("在")}。`);
  /** What a photographer wrote: the caption with some characters left out, put in, or the end cut off. */
  const altered = (text: string, changes: readonly number[]) =>
    changes
      .reduce((now, change) => {
        const at = change % now.length;
        const other = WORDS[change % WORDS.length]?.charAt(0) ?? "";
        return change % 3 === 0
          ? now.slice(0, at) + now.slice(at + 1)
          : now.slice(0, at) + other + now.slice(at + (change % 2));
      }, text)
      .slice(0, Math.max(12, text.length - ((changes[0] ?? 0) % 8)));

  it("finds the caption of at least 95 in 100 photos whose words are nearly its own", () => {
    let [right, all] = [0, 0];
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 2, maxLength: 12 }),
        fc.array(fc.array(fc.nat(997), { minLength: 1, maxLength: 5 }), { minLength: 12, maxLength: 12 }),
        fc.nat(11),
        (texts, changes, turn) => {
          const photos = texts.map((text, index) =>
            photo(`DSC_${1000 + index}.jpg`, { caption: altered(text, changes[index] ?? []) }),
          );
          photos.push(...photos.splice(0, turn % photos.length));
          const matches = matchPhotos(
            texts.map((text) => caption(text)),
            photos,
          );
          all += texts.length;
          right += matches.filter(
            (match) => photos[match.photo]?.fileName === `DSC_${1000 + match.caption}.jpg`,
          ).length;
        },
      ),
      { numRuns: 300, seed: 20250819 },
    );
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });

  it("proposes no photo that is of something else", () => {
    const OTHERS =
      "记者会 议案 代表 审议 法庭 宣判 税务 大厅 窗口 芯片 实验室 卫星 发射 火箭 港口 集装箱 煤矿 巡检".split(
        " ",
      );
    const other = fc
      .uniqueArray(fc.constantFrom(...OTHERS), { minLength: 4, maxLength: 8 })
      .map((words) => `8月19日，${words.join("与")}。`);
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 }),
        fc.uniqueArray(other, { minLength: 1, maxLength: 8 }),
        (texts, others) => {
          const photos = others.map((text, index) => photo(`DSC_${1000 + index}.jpg`, { caption: text }));
          expect(
            matchPhotos(
              texts.map((text) => caption(text)),
              photos,
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
