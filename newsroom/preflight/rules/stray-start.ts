import { forEachBlock, matches, TEXT, TITLES } from "./articles";

const STRAY = /^[，。、；：？！”’》）】]+/gu;

/** No paragraph and no title begins with a mark that closes something (GB/T 15834, 5.1): a piece of the text before it is lost, or was torn off. */
export const strayStart = forEachBlock("stray-start", "warn", [...TITLES, ...TEXT], (words) =>
  matches(words, STRAY),
);
