import type { Line, Stretch } from "../line";
import { findContents } from "./set-contents";
import { findLetterLines } from "./set-letters";
import { findLists } from "./set-lists";
import { findTables } from "./set-tables";
import { findVerse } from "./set-verse";

/** In the order in which they claim lines: contents look like tables, and a table's rows may be numbered. */
const FINDERS: readonly [NonNullable<Line["set"]>, (source: string, lines: readonly Line[]) => Stretch[]][] =
  [
    ["contents", findContents],
    ["table", findTables],
    ["verse", findVerse],
    ["list", findLists],
    ["list", findLetterLines],
  ];

/**
 * Marks the lines whose breaks are meant: rows of a table, items of a list, verse, lists of contents, a letter's
 * salutation and closing. What is not sure is left alone: a line marked wrongly breaks a paragraph, one not marked is only reflowed.
 */
export function findSetLines(source: string, lines: readonly Line[]): Line[] {
  const out = [...lines];
  for (const [set, find] of FINDERS)
    for (const [from, to] of find(source, lines))
      for (let index = from; index < to; index++) {
        const line = out[index];
        if (line && !line.set) out[index] = { ...line, set };
      }
  return out;
}
