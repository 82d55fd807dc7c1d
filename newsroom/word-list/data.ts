import type { Actor } from "@/lib/actor";
import { database, type Transaction } from "@/lib/db";
import { peopleToCsv, wordsToCsv } from "./csv";
import type { HouseLists, Listed, ListName, PersonPost, WatchedWord } from "./types";

/** Both lists, for preflight. Inside a write it asks through `client`. */
export async function getHouseLists(_actor: Actor, client: Transaction = database()): Promise<HouseLists> {
  const [words, people] = await Promise.all([
    client.watchedWord.findMany({ omit: { id: true }, orderBy: { word: "asc" } }),
    client.personPost.findMany({ omit: { id: true }, orderBy: [{ name: "asc" }, { post: "asc" }] }),
  ]);
  return { words, people };
}

/** The words that contain a text, in order; `take` at most. */
export function listWatchedWords(_actor: Actor, text: string, take: number): Promise<Listed<WatchedWord>[]> {
  return database().watchedWord.findMany({
    where: { OR: [{ word: { contains: text } }, { instead: { contains: text } }] },
    orderBy: { word: "asc" },
    take,
  });
}

/** The people whose name or post contains a text, in order; `take` at most. */
export function listPeople(_actor: Actor, text: string, take: number): Promise<Listed<PersonPost>[]> {
  return database().personPost.findMany({
    where: { OR: [{ name: { contains: text } }, { post: { contains: text } }] },
    orderBy: [{ name: "asc" }, { post: "asc" }],
    take,
  });
}

/** How many entries each list has. */
export async function countLists(_actor: Actor): Promise<Record<ListName, number>> {
  const [words, people] = await Promise.all([database().watchedWord.count(), database().personPost.count()]);
  return { words, people };
}

/** A list as a CSV file. */
export async function exportList(actor: Actor, list: ListName): Promise<string> {
  const { words, people } = await getHouseLists(actor);
  return list === "words" ? wordsToCsv(words) : peopleToCsv(people);
}
