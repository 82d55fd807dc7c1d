import { readFileSync } from "node:fs";
import path from "node:path";
import { readPages, SPLITBENCH } from "./pages";

const FIXTURE = path.join(import.meta.dirname, "../engine/fixtures/siping-2025-08-20-01/source.txt");

/** The pages that benches read: the annotated ones where they are there, else the one real page of the fixtures. */
export function usualPages(): string[] {
  const pages = readPages(SPLITBENCH)?.map((page) => page.source);
  return pages && pages.length > 0 ? pages : [readFileSync(FIXTURE, "utf8")];
}

/** Pages one after the other, and again from the first if they do not suffice, cut at the length in UTF-16 code units. */
export function longText(pages: readonly string[], length: number): string {
  const all = pages.join("\n");
  return `${all}\n`.repeat(Math.ceil(length / (all.length + 1))).slice(0, length);
}

/** A text in pieces of the size given; a shorter rest is the last. */
export function piecesOf(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );
}
