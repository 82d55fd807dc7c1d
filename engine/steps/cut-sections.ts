import type { Line } from "../line";

/** More lines than a full broadsheet page has (eight columns of ninety): what is longer is several pages at once. */
const MOST = 800;

/**
 * Cuts a paste that is longer than any page into sections that are read one by one, so that its time and memory grow
 * with its length alone. Each ends at the widest gap of its second half, the last of them where several are as wide.
 */
export function cutSections(lines: readonly Line[]): (readonly Line[])[] {
  const sections: (readonly Line[])[] = [];
  let from = 0;
  while (lines.length - from > MOST) {
    const to = widestGap(lines, from + MOST / 2, from + MOST);
    sections.push(lines.slice(from, to));
    from = to;
  }
  return [...sections, lines.slice(from)];
}

/** The last line of `[from, to)` before which most is blank. */
function widestGap(lines: readonly Line[], from: number, to: number): number {
  const width = (at: number) => (lines[at]?.sameRow ? -1 : (lines[at]?.gap ?? 0));
  let widest = to - 1;
  for (let at = to - 1; at >= from; at--) if (width(at) > width(widest)) widest = at;
  return widest;
}
