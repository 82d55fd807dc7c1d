import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { z } from "zod";
import { AppError } from "@/lib/errors";
import { MOST_ENTRIES, personPostSchema, watchedWordSchema } from "./schema";
import type { PersonPost, WatchedWord } from "./types";

/** The columns of each list, in the order in which they are written, by the heads that stand over them. */
const WORD_HEADS = { 词: "word", 类别: "kind", 改为: "instead", 说明: "note" } as const;
const PERSON_HEADS = { 姓名: "name", 职务: "post" } as const;
const KINDS = { WRONG: "错", FORBIDDEN: "禁" } as const;

/**
 * Reads a list of words from CSV, UTF-8, with a line of heads (词, 类别, 改为, 说明, or word, kind, instead, note) in any order;
 * 类别 is 错 or 禁. Throws CSV_UNREADABLE with the line, CSV_HEADS, and CSV_ENTRY with the line of an entry that cannot be one.
 */
export function wordsFromCsv(csv: string): WatchedWord[] {
  const kinds = new Map<string, string>(Object.entries(KINDS).map(([kind, word]) => [word, kind]));
  return entriesOf(csv, WORD_HEADS, watchedWordSchema, (entry) => ({
    ...entry,
    kind: kinds.get(entry.kind ?? "") ?? (entry.kind || "WRONG").toUpperCase(),
  }));
}

/** Reads a list of names and posts, as `wordsFromCsv`; the heads are 姓名, 职务 or name, post. */
export function peopleFromCsv(csv: string): PersonPost[] {
  return entriesOf(csv, PERSON_HEADS, personPostSchema, (entry) => entry);
}

/** Writes a list of words as CSV that `wordsFromCsv` reads. With a byte order mark, so that spreadsheets take it as UTF-8. */
export function wordsToCsv(words: readonly WatchedWord[]): string {
  const rows = words.map(({ word, kind, instead, note }) => [word, KINDS[kind], instead, note]);
  return csvOf(Object.keys(WORD_HEADS), rows);
}

/** Writes names and posts as CSV that `peopleFromCsv` reads. */
export function peopleToCsv(people: readonly PersonPost[]): string {
  return csvOf(
    Object.keys(PERSON_HEADS),
    people.map(({ name, post }) => [name, post]),
  );
}

// A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
const csvOf = (heads: string[], rows: string[][]) =>
  stringify([heads, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });

function entriesOf<Schema extends z.ZodType>(
  csv: string,
  heads: Readonly<Record<string, string>>,
  schema: Schema,
  prepare: (entry: Partial<Record<string, string>>) => unknown,
): z.output<Schema>[] {
  const [head = [], ...rows] = readCsv(csv);
  const names = head.map(
    ({ cell }) => heads[cell] ?? Object.values(heads).find((name) => name === cell.toLowerCase()),
  );
  const [required] = Object.values(heads);
  if (!names.includes(required)) throw new AppError("CSV_HEADS", { heads: Object.keys(heads).join("、") });
  if (rows.length > MOST_ENTRIES) throw new AppError("LIST_TOO_LONG", { limit: MOST_ENTRIES });
  return rows.map((row) => {
    const cells = Object.fromEntries(Object.values(heads).map((name) => [name, ""]));
    for (const [index, { cell }] of row.entries()) {
      const name = names[index];
      if (name) cells[name] = cell;
    }
    const parsed = schema.safeParse(prepare(cells));
    if (parsed.success) return parsed.data;
    const why = parsed.error.issues[0]?.message ?? "";
    throw new AppError("CSV_ENTRY", { line: row[0]?.line ?? 0, why });
  });
}

interface Cell {
  cell: string;
  /** Of the file, from 1. */
  line: number;
}

function readCsv(csv: string): Cell[][] {
  try {
    const lines: number[] = [];
    const records = parse(csv, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record, context) => {
        lines.push(context.lines);
        return record;
      },
    });
    return records
      .map((record, index) =>
        record.map((cell) => ({ cell: withoutApostrophe(cell.trim()), line: lines[index] ?? 0 })),
      )
      .filter((row) => row.some(({ cell }) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AppError("CSV_UNREADABLE", { line: Number(error.lines ?? 0) });
  }
}

/** Takes back what `escape_formulas` wrote. */
const withoutApostrophe = (cell: string) => (/^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);
