import { ALL, forEachBlock, matches } from "./articles";

const FULL: Record<string, string> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

// Beside a Chinese character: in 1,200, 10:30, (A) and web addresses they are right.
const BESIDE_CHINESE =
  /(?<=\p{Script=Han}[”’》）]?)[,;:?!(](?!\/\/)|[,;:?!)](?=[“‘《（]?\p{Script=Han})|(?<=\p{Script=Han})\)|\((?=\p{Script=Han})/gu;

/** Chinese text has full-width punctuation (GB/T 15834, 5.1). */
export const halfWidthMarks = forEachBlock("half-width-mark", "warn", ALL, (words) =>
  matches(words, BESIDE_CHINESE, ([mark]) => FULL[mark]),
);
