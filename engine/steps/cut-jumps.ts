import { JUMP_AT_END, JUMP_LINE } from "../forms";
import type { Line } from "../line";
import { readLine } from "./read-lines";

const LONGEST_JUMP = 40;

/**
 * Cuts a jump from the end of its row, so that it is a line of its own: 融合发展。 （下转二版）. The rest of the row
 * stays a paragraph's last line. A jump that is broken over two rows becomes one line.
 */
export function cutJumps(source: string, lines: readonly Line[]): Line[] {
  return joinBroken(source, lines).flatMap((line) => cutJump(source, line));
}

function cutJump(source: string, line: Line): Line[] {
  if (line.set || JUMP_LINE.test(line.text)) return [line];
  const [start, end] = line.span;
  const from = Math.max(start, end - LONGEST_JUMP);
  const found = JUMP_AT_END.exec(source.slice(from, end).replace(/\s/gu, " "));
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
}

/** ►下转3 / 版: a row that only ends the jump before it is put to that row. */
function joinBroken(source: string, lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const joined =
      before && endsJump(before, line) && readLine(source, before.span[0], line.span[1], before.gap);
    if (joined) out[out.length - 1] = { ...joined, indent: before.indent };
    else out.push(line);
  }
  return out;
}

function endsJump(before: Line, line: Line): boolean {
  if (line.gap > 0 || line.set || before.set || line.text.length > LONGEST_JUMP || !line.text.includes("版"))
    return false;
  if (JUMP_LINE.test(line.text) || JUMP_LINE.test(before.text)) return false;
  const tail = before.text.slice(-LONGEST_JUMP);
  const found = JUMP_AT_END.exec(tail + line.text);
  return found !== null && found.index < tail.length;
}
