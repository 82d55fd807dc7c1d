import type { Row } from "./scorer";

/** What corrections are made of: how many of each kind, the commonest first. They add up to the pages' corrections. */
export function budgetOf(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (kind: string, count: number) => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  for (const row of rows) {
    const tooMany = row.predictedParagraphs - row.paragraphHits;
    add("merge", row.merges);
    add("split", row.splits);
    add("paragraph start missed", row.paragraphErrors - tooMany);
    add("paragraph start too many", tooMany);
    add("paragraph spaced out", row.spaced);
    add("title's spaces lost", row.titleSpaces);
    for (const fault of row.wrong) add(fault.slice(0, fault.indexOf(":")), 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
