import { JUMP_AT_END, JUMP_LINE } from "../forms";
import type { Line } from "../line";
import { readLine } from "./read-lines";

const LONGEST_JUMP = 40;

/**
 * Cuts a jump from the end of its row, so that it is a line of its own: 融合发展。 （下转二版）. The rest of the row
 * stays a paragraph's last line.
 */
export function cutJumps(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (JUMP_LINE.test(line.text)) return [line];
    const [start, end] = line.span;
    const from = Math.max(start, end - LONGEST_JUMP);
    const found = JUMP_AT_END.exec(source.slice(from, end));
    const cut = from + (found?.index ?? 0);
    if (!found || cut === start) return [line];
    const body = readLine(source, start, cut, line.gap, line.sameRow);
    const jump = readLine(source, cut, end, 0, true);
    return body && jump
      ? [
          { ...body, indent: line.indent },
          { ...jump, after: body.span[1] },
        ]
      : [line];
  });
}
