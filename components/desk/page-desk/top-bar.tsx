"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { longDate, weekday } from "@/lib/calendar";
import type { PageForDesk } from "@/newsroom/page/types";
import type { PageState } from "@/prisma/generated/enums";

const SIGN: Record<PageState, string> = {
  DRAFT: "○",
  SUBMITTED: "◐",
  REVIEWED: "◕",
  RETURNED: "↩",
  APPROVED: "✓",
};
const TONE: Record<PageState, string> = {
  DRAFT: "text-ink-2",
  SUBMITTED: "text-waiting",
  REVIEWED: "text-waiting",
  RETURNED: "text-cinnabar",
  APPROVED: "text-done",
};

/** Which paper, which page, where it stands; the ways to the other pages of the issue; what can be done with this one. */
export function TopBar({
  page,
  state,
  children,
}: {
  page: PageForDesk;
  state: PageState;
  children?: ReactNode;
}) {
  const t = useTranslations("pageDesk");
  const states = useTranslations("states");
  const locale = useLocale();
  return (
    <header className="flex h-11 shrink-0 items-center gap-x-4 border-hairline border-b pr-3 pl-4 text-[13px] max-[899px]:h-auto max-[899px]:flex-wrap max-[899px]:gap-y-1 max-[899px]:py-2">
      <Link href={`/desk/issues/${page.issueId}`} className="shrink-0 text-ink-2 hover:text-ink">
        {longDate(page.day, locale)} {weekday(page.day, locale)}
        <span className="hidden xl:inline"> {t("issueNumber", { number: page.issueNumber })}</span>
      </Link>
      <nav aria-label={t("pages")} className="min-w-0 flex-1 overflow-x-auto">
        <ul className="flex">
          {page.siblings.map((sibling) => {
            const isHere = sibling.id === page.id;
            const standing = isHere ? state : sibling.state;
            return (
              <li key={sibling.id} className="shrink-0">
                <Link
                  href={`/desk/pages/${sibling.id}`}
                  aria-current={isHere ? "page" : undefined}
                  title={states(standing)}
                  className="flex h-11 items-center gap-1.5 border-transparent border-b-2 px-2.5 text-ink-2 hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-ink aria-[current]:text-ink"
                >
                  <span aria-hidden="true" className={TONE[standing]}>
                    {SIGN[standing]}
                  </span>
                  <span className="tabular-nums">{sibling.number}</span> {sibling.name}
                  <span className="sr-only">{states(standing)}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <span className={`shrink-0 ${TONE[state]}`}>{states(state)}</span>
      {children}
    </header>
  );
}
