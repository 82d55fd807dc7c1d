import { JUMP_AT_END, JUMP_LINE } from "../forms";
import type { Line } from "../line";
import { readLine } from "./read-lines";

/**
 * Cuts a jump from the end of its row, so that it is a line of its own: 融合发展。 （下转二版）. The rest of the row
 * stays a paragraph's last line.
 */
export function cutJumps(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (JUMP_LINE.test(line.text)) return [line];
    const [start, end] = line.span;
    const raw = source.slice(start, end);
    const found = JUMP_AT_END.exec(raw);
    if (!found || found.index === 0) return [line];
    const cut = start + found.index;
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
