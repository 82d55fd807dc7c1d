import { CLOSING_FIRST, JUMP_LINE, OPENING_LAST } from "../forms";
import { joinPieces, type Line } from "../line";

/**
 * Joins the pieces of one row that a PDF's reader gave as two lines, because punctuation was set closer than the font
 * has it: 节” / 。在巴西利亚. What cannot begin a line, or end one, tells. (Where punctuation may begin a line, as in
 * 负责人介绍， / “十五五”时期知识, the measure decides later.)
 */
export function joinRows(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before && oneRow(before, line)) out[out.length - 1] = joinPieces(before, line);
    else out.push(line);
  }
  return out;
}

function oneRow(before: Line, line: Line): boolean {
  if (line.gap > 0 || line.sameRow || JUMP_LINE.test(line.text)) return false;
  return CLOSING_FIRST.test(line.text) || OPENING_LAST.test(before.text);
}
