import { forEachBlock, type WordFault } from "./articles";

// …… ends a sentence, as ： does before a list or a letter, and — what speaks itself on.
const ENDS = /[。！？…：；—.!?][”’』」》）】)\]]*$/u;
// （完） （记者 张三） （本报综合）: who wrote it, after the end.
const SIGNED = /(?:^|[。！？…][”’）]*)(?:\s*[（(][^（）()]{1,60}[）)])+$/u;
// A line of a list, a table, a poem or a programme: short, and never meant to end.
const SHORT = 14;

/** A paragraph of some length that ends without a mark: has its last line been lost? */
export const unfinishedParagraph = forEachBlock("unfinished-paragraph", "warn", ["paragraph"], (words) => {
  const text = words.trimEnd();
  if (text.length < SHORT || ENDS.test(text) || SIGNED.test(text)) return [];
  const fault: WordFault = { from: Math.max(0, text.length - 8), to: text.length };
  return [fault];
});
