import { CLOSING_FIRST, JUMP_LINE, OPENING_FIRST, PUNCTUATION_LAST } from "../forms";
import type { Line } from "../line";
import { WEIGHTS } from "../weights";
import { readLine } from "./read-lines";

const NEIGHBOURS = 8;

/**
 * Joins the pieces of one row that a PDF's reader gave as two lines, because punctuation was set closer than the font
 * has it: 节” / 。在巴西利亚 and 负责人介绍， / “十五五”时期知识.
 */
export function joinRows(source: string, lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const before = out.at(-1);
    const joined =
      before && belongsToRow(before, line, lines, index)
        ? readLine(source, before.span[0], line.span[1], before.gap)
        : undefined;
    if (before && joined) {
      out.pop();
      out.push({
        ...joined,
        text: before.text + line.text,
        width: before.width + line.width,
        indent: before.indent,
      });
    } else out.push(line);
  }
  return out;
}

function belongsToRow(before: Line, line: Line, lines: readonly Line[], index: number): boolean {
  if (line.gap > 0 || line.sameRow || before.sameRow || JUMP_LINE.test(line.text)) return false;
  if (CLOSING_FIRST.test(line.text)) return true;
  if (!PUNCTUATION_LAST.test(before.text) || !OPENING_FIRST.test(line.text)) return false;
  const measure = usualWidth(lines, index);
  const { indent, tolerance, hanging } = WEIGHTS.line;
  const together = before.width + line.width;
  return before.width < measure - indent - tolerance && together <= measure + tolerance + hanging;
}

/** The width that most lines round about have. */
function usualWidth(lines: readonly Line[], index: number): number {
  const counts = new Map<number, number>();
  for (let i = Math.max(0, index - NEIGHBOURS); i <= Math.min(lines.length - 1, index + NEIGHBOURS); i++) {
    const width = Math.round(lines[i]?.width ?? 0);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > best)) [best, most] = [width, count];
  }
  return best;
}
