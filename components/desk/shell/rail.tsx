"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Waiting } from "@/newsroom/notice/types";
import type { Role } from "@/prisma/generated/enums";
import { AccountMenu } from "./account-menu";
import { type RailEntry, railFor } from "./rail-entries";
import type { Theme } from "./theme";
import { useUpToDate } from "./use-up-to-date";

/**
 * The desk's rail: at the left on a desk, at the thumb on a phone. Every sign has its word below it; what waits for
 * a decision is counted.
 */
export function Rail({
  name,
  role,
  theme,
  waiting,
}: {
  name: string;
  role: Role;
  theme: Theme;
  /** What waits for this person. */
  waiting: Waiting;
}) {
  const t = useTranslations("shell");
  useUpToDate(waiting);
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-20 flex border-hairline border-t bg-paper pb-[env(safe-area-inset-bottom)] md:inset-x-auto md:inset-y-0 md:left-0 md:w-14 md:flex-col md:border-t-0 md:border-r md:py-2 print:hidden"
    >
      <ul className="flex flex-1 md:flex-col">
        {railFor(role).map((entry) => (
          <li key={entry.key} className="flex-1 md:flex-none">
            <RailLink
              entry={entry}
              count={entry.key === "review" || entry.key === "issues" ? waiting[entry.key] : 0}
            />
          </li>
        ))}
      </ul>
      <AccountMenu name={name} role={role} theme={theme} />
    </nav>
  );
}

function RailLink({ entry, count }: { entry: RailEntry; count: number }) {
  const t = useTranslations("shell");
  const here = usePathname().startsWith(entry.href);
  return (
    <Link
      href={entry.href}
      aria-current={here ? "page" : undefined}
      className="relative flex h-14 flex-col items-center justify-center gap-0.5 border-transparent border-t-2 text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink md:border-t-0 md:border-l-2"
    >
      <span aria-hidden="true" lang="zh-CN" className="font-bold font-serif text-[17px] leading-5">
        {entry.sign}
      </span>
      <span className="text-[11px] leading-4">{t(entry.key)}</span>
      <span role="status" className="sr-only">
        {count > 0 && t(`waiting.${entry.key === "review" ? "review" : "issues"}`, { count })}
      </span>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-1 left-1/2 ml-2.5 min-w-4 rounded-full bg-cinnabar px-1 text-center text-[11px] text-paper tabular-nums leading-4"
        >
          {count}
        </span>
      )}
    </Link>
  );
}
