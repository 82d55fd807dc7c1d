import { useTranslations } from "next-intl";
import type { PageState } from "@/prisma/generated/enums";

const MARK: Record<PageState, { sign: string; colour: string }> = {
  DRAFT: { sign: "○", colour: "text-ink-2" },
  SUBMITTED: { sign: "◐", colour: "text-waiting" },
  REVIEWED: { sign: "◕", colour: "text-waiting" },
  RETURNED: { sign: "●", colour: "text-cinnabar" },
  APPROVED: { sign: "✓", colour: "text-done" },
};

/** A page's state as a sign and its word; with `bare` the word is only read out. */
export function StateMark({ state, bare = false }: { state: PageState; bare?: boolean }) {
  const t = useTranslations("states");
  const { sign, colour } = MARK[state];
  return (
    <span className={`whitespace-nowrap ${colour}`}>
      <span aria-hidden="true" className="inline-block w-[1.2em] text-center">
        {sign}
      </span>
      <span className={bare ? "sr-only" : "ml-1"}>{t(state)}</span>
    </span>
  );
}
