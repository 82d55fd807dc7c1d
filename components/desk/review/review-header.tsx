import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { clock, longDate } from "@/lib/calendar";
import type { PageForDesk } from "@/newsroom/page/types";
import { StateMark } from "../state-mark";

/** Which page this is, where it stands, and who brought it there. */
export async function ReviewHeader({ page, children }: { page: PageForDesk; children: ReactNode }) {
  const t = await getTranslations("review");
  const locale = await getLocale();
  const moves = [
    page.submittedBy &&
      page.submittedAt &&
      t("submittedLine", { name: page.submittedBy, at: clock(page.submittedAt, locale) }),
    page.reviewedBy &&
      page.reviewedAt &&
      t("reviewedLine", { name: page.reviewedBy, at: clock(page.reviewedAt, locale) }),
    page.approvedBy &&
      page.approvedAt &&
      t("approvedLine", { name: page.approvedBy, at: clock(page.approvedAt, locale) }),
  ].filter(Boolean);
  return (
    <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-hairline border-b px-4 py-3 md:px-8">
      <h1 className="font-semibold text-[18px] leading-7">
        <span className="mr-2 font-serif">{page.number}</span>
        {page.name}
      </h1>
      <Link
        href={`/desk/issues/${page.issueId}`}
        className="text-ink-2 underline decoration-hairline underline-offset-4 hover:text-ink"
      >
        {longDate(page.day, locale)}
      </Link>
      <StateMark state={page.state} />
      {moves.map((move) => (
        <span key={move} className="text-ink-2 tabular-nums">
          {move}
        </span>
      ))}
      {children}
      <Link
        href={`/desk/pages/${page.id}`}
        className="underline decoration-hairline underline-offset-4 hover:decoration-ink md:ml-auto"
      >
        {t("openDesk")}
      </Link>
      {page.waived && <p className="text-cinnabar">{t("waived")}</p>}
      {page.returnReason && (
        <p className="w-full text-cinnabar">{t("returnedLine", { reason: page.returnReason })}</p>
      )}
    </header>
  );
}
