"use client";

import { useTranslations } from "next-intl";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { StateMark } from "../state-mark";

/** What would go out: the pages, and how much stands on each. */
export function PagesToPublish({ pages }: Pick<IssueForDesk, "pages">) {
  const t = useTranslations("issue");
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.id}>
          <StateMark state={page.state} bare /> {page.number} {page.name}
          <span className="ml-2 text-ink-2">
            {t("contents", { articles: page.articleCount, characters: page.characterCount })}
          </span>
        </li>
      ))}
    </ul>
  );
}
