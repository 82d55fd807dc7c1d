import path from "node:path";
import { readPageNumber } from "@/engine/jumps/page-number";
import type { JumpPair, JumpPlace } from "@/engine/jumps/types";
import { layOut } from "./columns";
import { WrongUse } from "./refusal";
import { sure } from "./sure";

/** The files' page numbers: as named, or the last number in each name: paper-2025-08-20-A03.txt is A03. */
export function pageNumbers(files: readonly string[], named?: readonly string[]): string[] {
  const numbers = named ? [...named] : files.map(numberInName);
  for (const [index, number] of numbers.entries()) {
    if (!readPageNumber(number)) throw new WrongUse(`"${number}" is no page's number; write 1, 02 or A03.`);
    if (numbers.indexOf(number) < index)
      throw new WrongUse(`Two files are page ${number}; --pages can name them.`);
  }
  return numbers;
}

function numberInName(file: string): string {
  const [number] = /(?<![A-Za-z])[A-Z]?\d+(?=\D*$)/u.exec(path.parse(file).name) ?? [];
  if (!number) throw new WrongUse(`${file} has no page number in its name; --pages can name it.`);
  return number;
}

/** The jumps in columns: from, to, how sure, why, both as they are printed on the page, and what else it may be. */
export function printJumps(pairs: readonly JumpPair[]): string {
  return layOut(pairs.map(rowOf))
    .map((row) => `${row}\n`)
    .join("");
}

function rowOf(pair: JumpPair): string[] {
  const from = pair.kind === "unannounced" ? undefined : pair.from;
  const to = pair.kind === "unanswered" ? undefined : pair.to;
  const other = pair.alternative ? `or ${pair.alternative.page} ${pair.alternative.text}` : "";
  return [...sayPlace(from), "→", ...sayPlace(to), sure(pair.confidence), pair.reasons.join(" "), other];
}

function sayPlace(place: JumpPlace | undefined): [string, string] {
  return place ? [place.page, place.text.replace(/\p{Cc}/gu, " ")] : ["?", ""];
}
