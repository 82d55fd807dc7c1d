import { forEachBlock, matches, TEXT } from "./articles";

// A line that justification stretched: 遇 困 群 体 提 供. Four such pairs in a row do not occur in Chinese prose.
const SPACED_OUT = /(?:\p{Script=Han}[ \u3000]){4,}\p{Script=Han}/gu;
// One space alone inside running text: left by a line's end.
const ONE_SPACE =
  /(?<=[\p{Script=Han}，。、；：？！“”‘’《》（）]) +(?=[\p{Script=Han}，。、；：？！“”‘’《》（）])/gu;
// □ 本报记者 张三; （记者 张三 通讯员 李四）; 本报记者 张三 摄; 图为… 张三 摄: names stand apart on purpose.
const NAMED = /(?:记者|通讯员|摄|图|文|编辑|作者|实习生|□)/u;

// “铭记历史 缅怀先烈”, 《团结奋斗 忠诚履职》: the parts of a title are set apart.
const IN_QUOTES = /[“《][^”》]*$/u;

/** A paragraph that still has the spaces of a justified line. */
export const spacedOut = forEachBlock("spaced-out", "warn", TEXT, (words) =>
  matches(words, SPACED_OUT, ([found]) => found.replace(/[ \u3000]/g, "")),
);

/** A space between two Chinese characters in running text. */
export const strayedSpace = forEachBlock("strayed-space", "note", ["paragraph"], (words) =>
  matches(words, ONE_SPACE, () => "").filter(
    ({ from, to }) =>
      !NAMED.test(words.slice(Math.max(0, from - 12), to + 12)) &&
      !IN_QUOTES.test(words.slice(0, from)) &&
      !isInSpacedOut(words, from),
  ),
);

function isInSpacedOut(words: string, at: number): boolean {
  return matches(words, SPACED_OUT).some(({ from, to }) => from <= at && at < to);
}
