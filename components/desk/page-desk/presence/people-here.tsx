"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { articleSign } from "../../article-sign";
import type { ArticleFacts } from "../page-facts";
import type { DeskPresence } from "./desk-presence";
import { initialOf, type PersonHere } from "./presence-state";
import { useOthers } from "./use-presence";

/** ◍ 孙 ◍ 王: who else is on this page. */
export const PeopleHere = memo(function PeopleHere({
  presence,
  articles,
}: {
  presence: DeskPresence | null;
  articles: readonly ArticleFacts[];
}) {
  const t = useTranslations("pageDesk.presence");
  const people = useOthers(presence, (snapshot) => snapshot.people);
  if (people.length === 0) return null;
  const signs = new Map(articles.map(({ id, number }) => [id, articleSign(number)]));
  return (
    <ul aria-label={t("here")} className="flex shrink-0 gap-2">
      {people.map((person) => {
        const at = person.articleIds.flatMap((id) => signs.get(id) ?? []).join(" ");
        const words = at === "" ? person.name : t("at", { name: person.name, article: at });
        return <Person key={person.userId} name={person.name} words={words} />;
      })}
    </ul>
  );
});

/** Who else is at one article, in its head. */
export function PeopleAtArticle({
  presence,
  articleId,
}: {
  presence: DeskPresence | null;
  articleId: string;
}) {
  const t = useTranslations("pageDesk.presence");
  const people = useOthers(presence, (snapshot) => snapshot.people);
  const holder = useOthers(presence, ({ held }) => held.get(articleId)?.name ?? null);
  const here = people.filter(({ articleIds }: PersonHere) => articleIds.includes(articleId));
  if (here.length === 0 && holder === null) return null;
  return (
    <span className="flex min-w-0 items-center gap-2 text-[12px]">
      {holder !== null && <span className="truncate text-waiting">◍ {t("writes", { name: holder })}</span>}
      <ul aria-label={t("hereToo")} className="flex gap-2 empty:hidden">
        {here
          .filter(({ name }) => name !== holder)
          .map(({ userId, name }) => (
            <Person key={userId} name={name} words={name} />
          ))}
      </ul>
    </span>
  );
}

function Person({ name, words }: { name: string; words: string }) {
  return (
    <li title={words} className="pointer-events-auto whitespace-nowrap text-ink-2">
      <span aria-hidden="true">◍ {initialOf(name)}</span>
      <span className="sr-only">{words}</span>
    </li>
  );
}
