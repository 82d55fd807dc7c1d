import { widthOf } from "@/engine/reading";

/** How many cells of a terminal a text takes: a Chinese character takes two, as its em does in print. */
export function cellsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * 2;
}

/** Lays out rows in columns: every cell but a row's last is filled up with spaces to its column's widest. */
export function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.slice(0, -1).entries())
      widths[column] = Math.max(widths[column] ?? 0, cellsOf(cell));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - cellsOf(cell)),
      )
      .join("  ")
      .trimEnd(),
  );
}
