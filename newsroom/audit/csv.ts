import { stringify } from "csv-stringify/sync";
import type { AuditLine } from "./types";

const COLUMNS = [
  "id",
  "at",
  "actorName",
  "role",
  "origin",
  "move",
  "subject",
  "subjectId",
  "subjectName",
  "from",
  "to",
  "reason",
  "contentHash",
] as const satisfies readonly (keyof AuditLine)[];

/**
 * Lines of the record as CSV for spreadsheets, times in UTC. With a byte order mark, so that they take it as UTF-8; a cell that they
 * would take for a formula has an apostrophe before it.
 */
export function recordToCsv(lines: readonly AuditLine[]): string {
  const rows = lines.map((line) =>
    COLUMNS.map((name) => (name === "at" ? line.at.toISOString() : line[name])),
  );
  return stringify([COLUMNS, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
