import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { foundOr404 } from "@/components/desk/found-or-404";
import { ChainCheck } from "@/components/desk/record/chain-check";
import { RecordFilter } from "@/components/desk/record/record-filter";
import { RecordTable } from "@/components/desk/record/record-table";
import { Empty, Screen } from "@/components/desk/shell/screen";
import { buttonClass } from "@/components/ui/button";
import { getActorForScreen } from "@/lib/session";
import { LINES_PER_SCREEN, listEntries } from "@/newsroom/audit/data";
import { listIssues } from "@/newsroom/issue/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("record"))("title") };
}

/** The record: every move, newest first, of one issue or of all. */
export default async function RecordScreen({ searchParams }: PageProps<"/desk/record">) {
  const actor = await getActorForScreen("/desk/record");
  const query = await searchParams;
  const issueId = one(query.issue);
  const before = one(query.before);
  const lines = await foundOr404(listEntries(actor, { issueId, before }));
  const issues = await listIssues(actor, { take: 400 });
  const t = await getTranslations("record");
  const older = new URLSearchParams({ ...(issueId && { issue: issueId }), before: lines.at(-1)?.id ?? "" });
  return (
    <Screen title={t("title")}>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <RecordFilter issues={issues} issueId={issueId} />
        <Suspense fallback={<p className="text-ink-2">{t("checking")}</p>}>
          <ChainCheck actor={actor} />
        </Suspense>
      </div>
      {lines.length > 0 ? <RecordTable lines={lines} /> : <Empty>{t("empty")}</Empty>}
      {lines.length === LINES_PER_SCREEN && (
        <p>
          <a href={`/desk/record?${older}`} className={buttonClass()}>
            {t("older")}
          </a>
        </p>
      )}
    </Screen>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
