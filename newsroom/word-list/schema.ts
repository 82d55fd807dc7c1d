import { z } from "zod";
import { WatchedKind } from "@/prisma/generated/enums";
import { LISTS } from "./types";

/** Of one word or name, in characters. */
const LONGEST = 40;
/** A list has at most so many entries: preflight reads them all, on every page. */
export const MOST_ENTRIES = 5_000;
/** A CSV file has at most so many characters, in UTF-16 code units. */
const LONGEST_CSV = 1024 * 1024;

const term = z.string().trim().min(1, "ENTRY_EMPTY").max(LONGEST, "ENTRY_TOO_LONG");

export const watchedWordSchema = z.object({
  word: term,
  kind: z.enum(WatchedKind),
  instead: z.string().trim().max(LONGEST, "ENTRY_TOO_LONG"),
  note: z.string().trim().max(200, "ENTRY_TOO_LONG"),
});
export const personPostSchema = z.object({
  name: term,
  post: z.string().trim().max(LONGEST, "ENTRY_TOO_LONG"),
});
export const entrySchema = z.object({ list: z.enum(LISTS), id: z.uuid() });
export const importSchema = z.object({
  list: z.enum(LISTS),
  csv: z.string().max(LONGEST_CSV, "TEXT_TOO_LARGE"),
});
