import { ALL, forEachBlock, matches } from "./articles";

const WRONG = /(?<!…)…(?!…)|\.{3,}|。{3,}|·{3,}/gu;
const AND_SO_ON = /……等(?!待|候|级|于|闲|额|号|距|量|腰|身|同|你|我|他|她)/gu;

/** 省略号 is six dots, ……, over two characters (GB/T 15834, 4.11). */
export const ellipses = forEachBlock("ellipsis", "warn", ALL, (words) => matches(words, WRONG, () => "……"));

/** ……等: either says that there is more; both together do not go (GB/T 15834, 4.11.3). */
export const ellipsisAndSoOn = forEachBlock("ellipsis-and-so-on", "warn", ALL, (words) =>
  matches(words, AND_SO_ON, () => undefined),
);
