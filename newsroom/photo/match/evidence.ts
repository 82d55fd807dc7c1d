import type { CaptionToMatch, PhotoToMatch } from "./types";

/** The day that a whole paper is of tells captions from each other no more than white space and punctuation do. */
const TELLS_NOTHING = /\d+\s*[年月日时分]|[^\p{L}\p{N}]/gu;

/** Two characters in a row, without what tells nothing. */
export function bigramsOf(text: string): Set<string> {
  const characters = [...text.replace(TELLS_NOTHING, "")];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** What a pair of characters tells: less, the more of the captions have it. */
export type Weight = (bigram: string) => number;

export function weightsOf(captions: readonly CaptionToMatch[]): Weight {
  const counts = new Map<string, number>();
  for (const { text } of captions)
    for (const bigram of bigramsOf(text)) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  return (bigram) => 1 / (counts.get(bigram) ?? 1) ** 2;
}

/** A shorter text than so many pairs may be in another one by chance. */
const FEW = 6;

/** How much of the shorter text stands in the longer one, from 0 to 1, by what its pairs of characters tell. */
export function overlap(one: string, other: string, weight: Weight): number {
  const [a, b] = [bigramsOf(one), bigramsOf(other)];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let whole = 0;
  let shared = 0;
  for (const bigram of short) {
    whole += weight(bigram);
    if (long.has(bigram)) shared += weight(bigram);
  }
  return whole === 0 ? 0 : (shared / whole) * Math.min(1, short.size / FEW);
}

/** A name of one character is no name; a part of a name is found inside it. */
export const isNamedIn = (name: string, text: string): boolean =>
  [...name].length >= 2 && text.replace(/\s/gu, "").includes(name.replace(/\s/gu, ""));

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const CHINESE = "一二三四五六七八九";
const MARKED = new RegExp(
  `图\\s*(?:([${CIRCLED}])|[（(]?(\\d{1,2}|[${CHINESE}])[）)]?(?![\\d年月日]))|^\\s*([${CIRCLED}])`,
  "u",
);
const NAMED_AT_END = /(?:图片?|照片|photo|pic|img)?[\s_\-（(]*(\d{1,2}|[①-⑳])[）)]?$/iu;

/** The number that a caption gives its photo: 图①, 图一, 图2; null where it gives none. */
export function numberInCaption(text: string): number | null {
  const [, circled, plain, first] = MARKED.exec(text) ?? [];
  return numberOf(circled ?? plain ?? first);
}

/** The number at the end of a file's name: 春耕2.jpg, 图③.jpg. A camera's counter (DSC_0123) is none. */
export function numberInFileName(fileName: string): number | null {
  const name = fileName.replace(/\.\w+$/u, "");
  return /\d{3,}$/u.test(name) ? null : numberOf(NAMED_AT_END.exec(name)?.[1]);
}

function numberOf(sign: string | undefined): number | null {
  if (!sign) return null;
  if (CIRCLED.includes(sign)) return CIRCLED.indexOf(sign) + 1;
  if (CHINESE.includes(sign)) return CHINESE.indexOf(sign) + 1;
  return Number(sign);
}

/** The words that a photo's file says of it. */
export const wordsOfPhoto = ({ headline, caption }: PhotoToMatch): string => `${headline} ${caption}`.trim();
