/**
 * A Markdown table whose columns stand under each other in a terminal too. The first column is words and keeps to the
 * left, the others are figures and keep to the right. A Han character takes two places.
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) =>
    Math.max(3, ...[heads, ...rows].map((row) => places(row[column] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column > 0)).join(" | ")} |`;
  const rule = widths.map(
    (width, column) => "-".repeat(width - (column > 0 ? 1 : 0)) + (column > 0 ? ":" : ""),
  );
  return [line(heads), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function pad(cell: string, width: number, right: boolean): string {
  const air = " ".repeat(Math.max(0, width - places(cell)));
  return right ? air + cell : cell + air;
}

function places(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter >= "\u2e80" ? 2 : 1), 0);
}
