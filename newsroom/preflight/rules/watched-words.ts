import type { WatchedWord } from "@/newsroom/word-list/types";
import { ALL, forEachBlock, type WordFault } from "./articles";

/** Words of the newsroom's list that are wrong; the right one stands beside them. */
export const wrongWords = forEachBlock("wrong-word", "warn", ALL, (words, { lists }) =>
  find(words, lists.words, "WRONG"),
);

/** Words that must not be printed. Whoever passes one over says why. */
export const forbiddenWords = forEachBlock("forbidden-word", "block", ALL, (words, { lists }) =>
  find(words, lists.words, "FORBIDDEN"),
);

function find(words: string, list: readonly WatchedWord[], kind: WatchedWord["kind"]): WordFault[] {
  return list.flatMap(({ word, kind: is, instead, note }) => {
    const faults: WordFault[] = [];
    if (is !== kind) return faults;
    for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + word.length)) {
      // 账号 holds no wrong 号, and a right word that contains the wrong one is right.
      const around = instead.indexOf(word);
      if (around >= 0 && words.slice(at - around).startsWith(instead)) continue;
      faults.push({
        from: at,
        to: at + word.length,
        ...(instead !== "" && { mend: instead }),
        details: { word, note, instead, mended: instead === "" ? "no" : "yes" },
      });
    }
    return faults;
  });
}
