import type { Line, Stretch } from "../line";
import { SPACED_OUT } from "../reading";

/** What parts the columns of a table: a tab, two spaces or a full-width one. */
const WIDE = /[ \u00a0]*(?:\t|[ \u00a0]{2}|\u3000)[ \u00a0\t\u3000]*/u;
const ANY = /[ \u00a0\t\u3000]+/u;
/** 128 · 28.1% · 12.5亿元 · 3：1 · 18℃～26℃ · — */
const FIGURE =
  /^(?:[+\-－±]?[0-9０-９][0-9０-９,.:：/%％‰℃+\-－–—～~]{0,15}\p{Script=Han}{0,2}|[—－-]{1,2})$/u;
/** What running text has and a table's cell has not. */
const PROSE = /[，。；！？“”]/u;

const FEWEST_ROWS = 3;
const LONGEST_CELL = 14;

/**
 * Tables: three rows or more with the same number of columns. Columns parted by one space only must end in figures. Two
 * columns of words alone may as well be two columns of the page, or titles side by side, unless tabs part them.
 */
export function findTables(source: string, lines: readonly Line[]): Stretch[] {
  const raw = lines.map((line) => source.slice(...line.span));
  const wide = stretches(raw.map(wideCells), lines).filter(({ rows }) => isTable(rows));
  const close = stretches(raw.map(closeCells), lines).filter(({ rows }) => endsInFigures(rows));
  const tabs = stretches(raw.map(tabCells), lines);
  return [...tabs, ...wide, ...close].map(({ from, rows }) => [from, from + rows.length]);
}

type Cells = readonly string[] | undefined;

function wideCells(row: string): Cells {
  return !WIDE.test(row) || SPACED_OUT.test(row) ? undefined : soundCells(row.split(WIDE));
}

function closeCells(row: string): Cells {
  return !ANY.test(row) || SPACED_OUT.test(row) ? undefined : soundCells(row.split(ANY));
}

function tabCells(row: string): Cells {
  return row.includes("\t") ? soundCells(row.split(/ *\t[ \t]*/u)) : undefined;
}

function soundCells(cells: readonly string[]): Cells {
  const sound = cells.length >= 2 && cells.every((cell) => cell.length <= LONGEST_CELL && !PROSE.test(cell));
  return sound ? cells : undefined;
}

/** Rows one after another that have the same number of cells; a blank line between two is no end. */
function stretches(
  rows: readonly Cells[],
  lines: readonly Line[],
): { from: number; rows: (readonly string[])[] }[] {
  const found: { from: number; rows: (readonly string[])[] }[] = [];
  for (let index = 0; index < rows.length; index++) {
    const cells = rows[index];
    if (!cells) continue;
    const last = found.at(-1);
    const follows = last && last.from + last.rows.length === index && (lines[index]?.gap ?? 0) <= 1;
    if (follows && last.rows[0]?.length === cells.length) last.rows.push(cells);
    else found.push({ from: index, rows: [cells] });
  }
  return found.filter(({ rows }) => rows.length >= FEWEST_ROWS);
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const columns = rows[0]?.length ?? 0;
  const short = rows.flat().filter((cell) => cell.length === 1).length;
  if (short * 2 > rows.length * columns && !hasFigures(rows)) return false;
  return columns >= 3 || hasFigures(rows);
}

/** One column at least holds figures, but for the head of the table. */
function hasFigures(rows: readonly (readonly string[])[]): boolean {
  return (rows[0] ?? []).some((_, column) => isFigures(rows, column));
}

function endsInFigures(rows: readonly (readonly string[])[]): boolean {
  const columns = rows[0]?.length ?? 0;
  return (columns >= 3 || rows.length > FEWEST_ROWS) && isFigures(rows, columns - 1) && !isFigures(rows, 0);
}

function isFigures(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.slice(1).every((cells) => FIGURE.test(cells[column] ?? ""));
}
