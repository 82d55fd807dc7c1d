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
import { type RecordQuery, recordQuerySchema } from "@/newsroom/audit/schema";
import { listIssues } from "@/newsroom/issue/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("record"))("title") };
}

/** The record: every move, newest first, of one issue or of all. */
export default async function RecordScreen({ searchParams }: PageProps<"/desk/record">) {
  const actor = await getActorForScreen("/desk/record");
  const query = recordQuerySchema.parse(await searchParams);
  const lines = await foundOr404(listEntries(actor, query));
  const issues = (await listIssues(actor, { take: 400 })).map(({ id, day, number }) => ({ id, day, number }));
  const t = await getTranslations("record");
  return (
    <Screen title={t("title")}>
      <RecordFilter query={query} issues={issues} />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <a href={`/api/desk/record?${addressOf(query)}`} className={buttonClass()} download>
          {t("export")}
        </a>
        <Suspense fallback={<p className="text-ink-2">{t("checking")}</p>}>
          <ChainCheck actor={actor} />
        </Suspense>
      </div>
      {lines.length > 0 ? <RecordTable lines={lines} /> : <Empty>{t("empty")}</Empty>}
      {lines.length === LINES_PER_SCREEN && (
        <p>
          <a
            href={`/desk/record?${addressOf({ ...query, before: lines.at(-1)?.id ?? null })}`}
            className={buttonClass()}
          >
            {t("older")}
          </a>
        </p>
      )}
    </Screen>
  );
}

function addressOf(query: RecordQuery): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
