import { execFileSync } from "node:child_process";
import path from "node:path";
import { splitPage } from "@/engine/pipeline";
import { type Finding, printFindings } from "./findings";
import { longText, piecesOf, usualPages } from "./texts";
import { quantile, timeInTurns } from "./timing";

/** Lengths in UTF-16 code units: a page, an issue, a year of front pages pasted at once. */
const LENGTHS = [4_000, 40_000, 400_000];
const LONGEST = Math.max(...LENGTHS);
const ROUNDS = 3;

/** How fast the engine is, beside plain reading of the same text in the same run, and how much memory it takes. */
export function speed(): string {
  const findings = [
    ...timePages(usualPages()),
    ...timeLengths(longText(usualPages(), LONGEST)),
    ...peakMemory(),
  ];
  return printFindings("speed", findings);
}

function timePages(pages: readonly string[]): Finding[] {
  const times = timeInTurns(
    pages.flatMap((page, i) => [
      { name: `split ${i}`, run: () => splitPage(page) },
      { name: `read ${i}`, run: () => readPlainly(page) },
    ]),
    ROUNDS,
  );
  const timesOf = (what: string) =>
    [...times].filter(([name]) => name.startsWith(what)).map(([, time]) => time);
  const [split, read] = [timesOf("split"), timesOf("read")];
  return [
    { figure: `a usual page (median of ${pages.length})`, value: quantile(split, 0.5), unit: "ms", most: 10 },
    { figure: "a slow page (19 of 20 are faster)", value: quantile(split, 0.95), unit: "ms" },
    { figure: "pages per second", value: (1000 * split.length) / sum(split), unit: "" },
    { figure: "times as long as plain reading", value: sum(split) / sum(read), unit: "×" },
  ];
}

/** The same text in pieces of each length: time per character, and by how much it grows with the length. */
function timeLengths(text: string): Finding[] {
  const times = timeInTurns(
    LENGTHS.map((length) => {
      const pieces = piecesOf(text, length);
      return { name: String(length), run: () => pieces.forEach((piece) => void splitPage(piece)) };
    }),
    ROUNDS,
  );
  const perCharacter = LENGTHS.map((length) => ((times.get(String(length)) ?? 0) * 1000) / text.length);
  return [
    ...LENGTHS.map((length, i) => ({
      figure: `a character, ${length} at once`,
      value: perCharacter[i] ?? 0,
      unit: "µs",
    })),
    {
      figure: "growth from the shortest to the longest",
      value: (perCharacter.at(-1) ?? 0) / (perCharacter[0] ?? 1),
      unit: "×",
      most: 1.5,
    },
  ];
}

/**
 * How far a process rises that splits the longest text: as V8 leaves it, which lets garbage lie while the machine has
 * room, and collecting early, which is nearer to what the split needs.
 */
function peakMemory(): Finding[] {
  return [
    { figure: `peak memory, ${LONGEST} at once`, value: risen(), unit: "MB", most: 100 },
    {
      figure: "the same, garbage collected early",
      value: risen("--optimize-for-size"),
      unit: "MB",
      most: 100,
    },
  ];
}

function risen(...flags: string[]): number {
  const program = path.join(import.meta.dirname, "peak-memory.ts");
  const printed = execFileSync(
    process.execPath,
    [...flags, "--expose-gc", "--import", "tsx", program, String(LONGEST)],
    { cwd: path.join(import.meta.dirname, ".."), encoding: "utf8" },
  );
  return Number(printed) / 2 ** 20;
}

/** What any program must do that reads a text as lines. */
function readPlainly(text: string): number {
  return text.split("\n").filter((line) => /[。！？…][”’」』）]*$/u.test(line)).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
