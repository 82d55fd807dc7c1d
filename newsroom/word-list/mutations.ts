import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { type Transaction, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordMove } from "@/newsroom/audit/mutations";
import { peopleFromCsv, wordsFromCsv } from "./csv";
import { canKeepLists } from "./policy";
import { type entrySchema, type importSchema, MOST_ENTRIES } from "./schema";
import type { Imported, PersonPost, WatchedWord } from "./types";

/** Adds a word, or changes what is said of it. Throws LIST_TOO_LONG. */
export async function keepWord(actor: Actor, word: WatchedWord): Promise<Imported> {
  return changeLists(actor, word.word, (tx) => putWords(tx, [word]));
}

/** Adds a name with a post. Throws LIST_TOO_LONG. */
export async function keepPerson(actor: Actor, person: PersonPost): Promise<Imported> {
  return changeLists(actor, `${person.name} ${person.post}`.trim(), (tx) => putPeople(tx, [person]));
}

/** Takes an entry off its list. Throws NOT_FOUND. */
export async function removeEntry(
  actor: Actor,
  { list, id }: z.output<typeof entrySchema>,
): Promise<{ removed: string }> {
  if (!canKeepLists(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const gone =
      list === "words"
        ? await tx.watchedWord.deleteMany({ where: { id } })
        : await tx.personPost.deleteMany({ where: { id } });
    if (gone.count === 0) throw new AppError("NOT_FOUND");
    await recordMove(tx, actor, { move: "LISTS_CHANGED", subject: "newspaper", subjectId: "1", from: id });
    return { removed: id };
  });
}

/**
 * Adds every entry of a CSV file, and changes those that are there already; what is not in the file stays. All of it or, where
 * one line cannot be read, nothing. Throws what `wordsFromCsv` throws, and LIST_TOO_LONG.
 */
export async function importList(
  actor: Actor,
  { list, csv }: z.output<typeof importSchema>,
): Promise<Imported> {
  if (!canKeepLists(actor)) throw new AppError("FORBIDDEN");
  if (list === "words") {
    const words = wordsFromCsv(csv);
    return changeLists(actor, `CSV ${words.length}`, (tx) => putWords(tx, words));
  }
  const people = peopleFromCsv(csv);
  return changeLists(actor, `CSV ${people.length}`, (tx) => putPeople(tx, people));
}

async function changeLists(
  actor: Actor,
  what: string,
  change: (tx: Transaction) => Promise<Imported>,
): Promise<Imported> {
  if (!canKeepLists(actor)) throw new AppError("FORBIDDEN");
  return transaction(async (tx) => {
    const imported = await change(tx);
    await recordMove(tx, actor, { move: "LISTS_CHANGED", subject: "newspaper", subjectId: "1", to: what });
    return imported;
  });
}

async function putWords(tx: Transaction, words: readonly WatchedWord[]): Promise<Imported> {
  const known = await tx.watchedWord.findMany({
    select: { word: true, kind: true, instead: true, note: true },
  });
  const before = new Map(known.map((entry) => [entry.word, entry]));
  // The last line that names a word counts.
  const wanted = new Map(words.map((entry) => [entry.word, entry]));
  const added = [...wanted.values()].filter(({ word }) => !before.has(word));
  const changed = [...wanted.values()].filter((entry) => {
    const standing = before.get(entry.word);
    return standing && JSON.stringify(standing) !== JSON.stringify({ ...standing, ...entry });
  });
  refuseTooMany(before.size + added.length);
  await tx.watchedWord.createMany({ data: added });
  for (const entry of changed) await tx.watchedWord.update({ where: { word: entry.word }, data: entry });
  return { added: added.length, changed: changed.length };
}

async function putPeople(tx: Transaction, people: readonly PersonPost[]): Promise<Imported> {
  const before = await tx.personPost.count();
  const { count } = await tx.personPost.createMany({ data: [...people], skipDuplicates: true });
  refuseTooMany(before + count);
  return { added: count, changed: 0 };
}

function refuseTooMany(entries: number): void {
  if (entries > MOST_ENTRIES) throw new AppError("LIST_TOO_LONG", { limit: MOST_ENTRIES });
}
