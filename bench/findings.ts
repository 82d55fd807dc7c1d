import { table } from "./table";

/** What was measured beside what is aimed at; `most` or `least` is the aim, where there is one. */
export interface Finding {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
}

/** Findings as a table: each with its aim, and whether it is met. */
export function printFindings(name: string, findings: readonly Finding[]): string {
  return table([name, "measured", "aim", "met"], findings.map(cells));
}

function cells({ figure, value, unit, most, least }: Finding): string[] {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const isMet = most !== undefined ? value <= most : least !== undefined ? value >= least : null;
  const aim = most !== undefined ? `≤ ${most} ${unit}` : least !== undefined ? `≥ ${least} ${unit}` : "";
  return [
    figure,
    `${value.toFixed(digits)} ${unit}`.trim(),
    aim.trim(),
    isMet === null ? "" : isMet ? "yes" : "no",
  ];
}
