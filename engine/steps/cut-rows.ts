import { JUMP_LINE } from "../forms";
import type { Line } from "../line";
import { readLine } from "./read-lines";

/** A space between words that no bracket holds together: 水塔变身图书驿站 云汀大桥主桥合龙. */
const AIR = /(?<=[\p{Script=Han}”》）。0-9A-Za-z])[ \u3000]+(?=[\p{Script=Han}“《■□◆●A-Za-z0-9])/gu;
const MOST_PIECES = 6;
/** No row of a page is longer; what is, is a text on one line, and its spaces part words. */
const LONGEST_ROW = 160;

/**
 * Cuts a row at the spaces between its words: what stands side by side on a page (the end of one title and the beginning
 * of another, or of a text) comes out of a PDF on one line. Pieces that belong together are joined again later.
 */
export function cutRows(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.set || JUMP_LINE.test(line.text)) return [line];
    const cuts = cutsOf(source.slice(...line.span));
    if (cuts.length === 0 || cuts.length >= MOST_PIECES) return [line];
    const [start, end] = line.span;
    const edges = [start, ...cuts.map((cut) => start + cut), end];
    const pieces = cuts
      .concat(0)
      .map((_, i) => readLine(source, edges[i] ?? start, edges[i + 1] ?? end, 0, true));
    if (pieces.some((piece) => !piece || piece.text.length < 2)) return [line];
    return pieces.flatMap((piece, i): Line[] => {
      if (!piece) return [];
      const { gap, indent, sameRow, after } = line;
      return [
        i === 0
          ? { ...piece, gap, indent, sameRow, after }
          : { ...piece, indent: 0, after: pieces[i - 1]?.span[1] },
      ];
    });
  });
}

/** Where a row may be cut: at spaces outside brackets, not where figures or Latin words have air round them. */
function cutsOf(row: string): number[] {
  const cuts: number[] = [];
  if (row.length > LONGEST_ROW) return cuts;
  for (const found of row.matchAll(AIR)) {
    const [before, after] = [row.charAt(found.index - 1), row.charAt(found.index + found[0].length)];
    if (/[0-9A-Za-z]/.test(before) || /[0-9A-Za-z]/.test(after)) continue;
    const left = row.slice(0, found.index);
    if (count(left, /[（(《“]/gu) > count(left, /[）)》”]/gu)) continue;
    cuts.push(found.index);
  }
  return cuts;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
