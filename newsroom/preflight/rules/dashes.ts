import { ALL, forEachBlock, matches } from "./articles";

// A single one joins (四平—长春) and is right.
const WRONG = /(?<=[\p{Script=Han}”》）])(?:--+|———+)(?=[\p{Script=Han}“《（])/gu;

/** 破折号 is one stroke over two characters, —— (GB/T 15834, 4.12). */
export const dashes = forEachBlock("dash", "note", ALL, (words) => matches(words, WRONG, () => "——"));
