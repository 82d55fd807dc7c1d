import { ALL, forEachBlock, type WordFault } from "./articles";

const CLOSING: Record<string, string> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "【": "】",
  "「": "」",
  "『": "』",
};
const OPENING = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]));

// ①） 1） a）: an item of a list has its closing bracket alone.
const ITEM = /(?:^|[\s。；：，、])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/u;

/**
 * Quotation marks, brackets and book title marks come in pairs (GB/T 15834, 4.8–4.10, 4.15). A quotation over several
 * paragraphs opens anew in each and closes in the last alone, so a quotation mark that is left open at a paragraph's very
 * beginning may be meant and is passed over.
 */
export const unpairedMarks = forEachBlock("unpaired-mark", "warn", ALL, (words) => {
  const open: { mark: string; at: number }[] = [];
  const faults: WordFault[] = [];
  const report = (at: number) => faults.push({ from: at, to: at + 1, details: { mark: words.charAt(at) } });
  for (let at = 0; at < words.length; at++) {
    const mark = words.charAt(at);
    if (CLOSING[mark]) open.push({ mark, at });
    const opening = OPENING[mark];
    if (!opening) continue;
    const last = open.findLastIndex((each) => each.mark === opening);
    if (last < 0) {
      const isItem = mark === "）" && ITEM.test(words.slice(0, at));
      // It’s, ’98: an apostrophe closes nothing.
      const isApostrophe = mark === "’" && /[a-z]’|’\d/i.test(words.slice(Math.max(0, at - 1), at + 2));
      if (!isItem && !isApostrophe) report(at);
    } else for (const { at: left } of open.splice(last).slice(1)) report(left);
  }
  for (const { mark, at } of open) if (at > 0 || !"“‘".includes(mark)) report(at);
  return faults.sort((a, b) => a.from - b.from);
});
