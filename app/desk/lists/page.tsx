import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportList } from "@/components/desk/lists/import-list";
import { ListFilter } from "@/components/desk/lists/list-filter";
import { PeopleTable } from "@/components/desk/lists/people-table";
import { WordTable } from "@/components/desk/lists/word-table";
import { Part, Screen } from "@/components/desk/shell/screen";
import { getActorForScreen } from "@/lib/session";
import { countLists, listPeople, listWatchedWords } from "@/newsroom/word-list/data";
import { canKeepLists } from "@/newsroom/word-list/policy";

/** So many entries are shown; the others are found by their words. */
const SHOWN = 200;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists"))("title") };
}

/** 词表: the words that preflight watches for, and the names and posts that have to be right. */
export default async function ListsScreen({ searchParams }: PageProps<"/desk/lists">) {
  const { q } = await searchParams;
  const text = typeof q === "string" ? q.trim() : "";
  const actor = await getActorForScreen("/desk/lists");
  const t = await getTranslations("lists");
  const [words, people, counts] = await Promise.all([
    listWatchedWords(actor, text, SHOWN),
    listPeople(actor, text, SHOWN),
    countLists(actor),
  ]);
  const mayKeep = canKeepLists(actor);
  return (
    <Screen title={t("title")}>
      <ListFilter text={text} />
      <Part title={t("words", { count: counts.words })}>
        <p className="max-w-3xl text-ink-2">{t("wordsWhat")}</p>
        <WordTable words={words} mayKeep={mayKeep} />
        <ImportList list="words" mayKeep={mayKeep} />
      </Part>
      <Part title={t("people", { count: counts.people })}>
        <p className="max-w-3xl text-ink-2">{t("peopleWhat")}</p>
        <PeopleTable people={people} mayKeep={mayKeep} />
        <ImportList list="people" mayKeep={mayKeep} />
      </Part>
    </Screen>
  );
}
