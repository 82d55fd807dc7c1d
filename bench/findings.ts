import { table } from "./table";

/** What was measured beside what is aimed at; `most` is undefined where there is no aim. */
export interface Finding {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
}

/** Findings as a table: each with its aim, and whether it is met. */
export function printFindings(name: string, findings: readonly Finding[]): string {
  return table([name, "measured", "aim", "met"], findings.map(cells));
}

function cells({ figure, value, unit, most }: Finding): string[] {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const met = most === undefined ? "" : value <= most ? "yes" : "no";
  return [
    figure,
    `${value.toFixed(digits)} ${unit}`.trim(),
    most === undefined ? "" : `≤ ${most} ${unit}`,
    met,
  ];
}
