import type { WatchedKind } from "@/prisma/generated/enums";

/** 错敏词: a word that preflight looks for. */
export interface WatchedWord {
  word: string;
  kind: WatchedKind;
  /** What to write in its place; "" where that depends. */
  instead: string;
  /** Why, for whoever meets it. */
  note: string;
}

/** 重要人名职务: somebody whom the paper must name right, in one of their posts. */
export interface PersonPost {
  name: string;
  /** "" where the name alone matters. */
  post: string;
}

/** What preflight reads beside a page. */
export interface HouseLists {
  words: readonly WatchedWord[];
  people: readonly PersonPost[];
}

/** An entry with its id, as the screen lists it. */
export type Listed<Entry> = Entry & { id: string };

/** The two lists, by the names that addresses use. */
export const LISTS = ["words", "people"] as const;
export type ListName = (typeof LISTS)[number];

/** What an import did. */
export interface Imported {
  added: number;
  changed: number;
}
