import { ALL, forEachBlock, matches } from "./articles";

// 2025年8月十九日, 二〇二五年8月: one date, one kind of figures.
const MIXED_DATE =
  /\d{4}年[一二三四五六七八九十]{1,3}月|[〇零一二三四五六七八九]{4}年\d{1,2}月|\d{1,2}月[一二三四五六七八九十]{1,3}日|(?<!年)[一二三四五六七八九十]{1,3}月\d{1,2}日/gu;
// 3、4天, 五六10人: a number that is only about is written in characters: 三四天.
const ABOUT = /(?<![\d.、第])([1-9])、([1-9])(?=[个天人年月次名家户种条位件倍里公分秒])(?!、)/gu;
const PER_CENT = /百分之\d+(?:\.\d+)?/gu;
const FULL_WIDTH = /[０-９]+(?:．[０-９]+)?/gu;

const HAN = "零一二三四五六七八九";

/** The figures of one date are of one kind (GB/T 15835—2011, 4.1, 5.1). */
export const mixedDate = forEachBlock("mixed-date", "warn", ALL, (words) => matches(words, MIXED_DATE));

/** 概数: two figures beside each other that mean "about" are written in characters, without 、 (GB/T 15835—2011, 4.2.2). */
export const aboutNumber = forEachBlock("about-number", "note", ALL, (words) =>
  matches(words, ABOUT, ([, first, second]) =>
    Number(second) - Number(first) === 1 ? `${HAN[Number(first)]}${HAN[Number(second)]}` : undefined,
  ).filter(({ mend }) => mend !== undefined),
);

/** 百分之30: with figures it is 30%, with words 百分之三十 (GB/T 15835—2011, 4.1.1). */
export const perCent = forEachBlock("per-cent", "note", ALL, (words) =>
  matches(words, PER_CENT, ([found]) => `${found.slice(3)}%`),
);

/** Figures are half-width (GB/T 15835—2011, 5.1.3). */
export const fullWidthFigures = forEachBlock("full-width-figures", "note", ALL, (words) =>
  matches(words, FULL_WIDTH, ([found]) => found.normalize("NFKC")),
);
