/** Where a line of a text (counted from 1) begins and ends, as a selection takes it. Past the end: the end. */
export function lineSelection(text: string, line: number): [start: number, end: number] {
  const before = text.split("\n").slice(0, line - 1);
  const start = Math.min(
    text.length,
    before.reduce((sum, each) => sum + each.length + 1, 0),
  );
  const end = text.indexOf("\n", start);
  return [start, end < 0 ? text.length : end];
}
