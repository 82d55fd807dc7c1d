import { z } from "zod";
import { isDay } from "@/lib/calendar";
import { fold } from "./fold";

/** Fewer characters are in nearly every article. */
export const SHORTEST = 2;
const LONGEST = 100;

const day = z
  .string()
  .refine((text) => text === "" || isDay(text))
  .catch("");
const word = z.string().trim().max(LONGEST).catch("");

/**
 * What a reader asks for, from the address of the search screen: words, parted by spaces, that an article holds all of, and where
 * to look. What is not usable in it is as if it were not there.
 */
export const searchQuery = z.object({
  q: word.default(""),
  from: day.default(""),
  to: day.default(""),
  section: word.default(""),
  /** 版次 or 版名: "01", "要闻". */
  page: word.default(""),
  reporter: word.default(""),
  /** Where the screen before ended. */
  after: z
    .string()
    .regex(/^[tb]-?\d{1,15}$/)
    .catch("")
    .default(""),
});
export type SearchQuery = z.infer<typeof searchQuery>;

/** The words of a query, folded, each once. Those that the query puts in a row without a space are one. */
export function termsOf({ q }: Pick<SearchQuery, "q">): string[] {
  return [...new Set(q.split(/\s+/u).map(fold))].filter((term) => term !== "");
}

/** Whether there is enough to search by: one word of two characters or more. */
export function isSearchable(query: SearchQuery): boolean {
  return termsOf(query).some((term) => term.length >= SHORTEST);
}
