import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { TimeLeft } from "@/components/desk/review/time-left";
import { VoidedPages } from "@/components/desk/review/voided-pages";
import { railFor } from "@/components/desk/shell/rail-entries";
import { Empty, Part, Screen } from "@/components/desk/shell/screen";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { clock } from "@/lib/calendar";
import { getActorForScreen } from "@/lib/session";
import { listVoided, listWaiting } from "@/newsroom/review/data";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("queue") };
}

/** The queue: what waits for this person, the oldest first. */
export default async function ReviewQueueScreen() {
  const actor = await getActorForScreen("/desk/review");
  if (!railFor(actor.role).some(({ key }) => key === "review")) notFound();
  const waiting = await listWaiting(actor);
  const voided = await listVoided(actor);
  const now = new Date();
  const t = await getTranslations("review");
  const locale = await getLocale();
  return (
    <Screen title={t("queue")}>
      {waiting.length === 0 ? (
        <Empty>{t("empty")}</Empty>
      ) : (
        <Table
          label={t("queue")}
          head={
            <>
              <ColumnHead>{t("page")}</ColumnHead>
              <ColumnHead>{t("day")}</ColumnHead>
              <ColumnHead>{t("deadline")}</ColumnHead>
              <ColumnHead>{t("waitsFor")}</ColumnHead>
              <ColumnHead>{t("submittedBy")}</ColumnHead>
              <ColumnHead className="max-md:hidden">{t("submittedAt")}</ColumnHead>
            </>
          }
        >
          {waiting.map((page) => (
            <Row key={page.pageId}>
              <Cell className="font-semibold">
                <Link
                  href={`/desk/pages/${page.pageId}/review`}
                  className="whitespace-nowrap underline decoration-hairline underline-offset-4 hover:decoration-ink"
                >
                  <span className="mr-2 font-serif">{page.number}</span>
                  {page.name}
                </Link>
                {page.isChanged && (
                  <span className="block font-normal text-waiting">{t("changedSince")}</span>
                )}
              </Cell>
              <Cell className="whitespace-nowrap">{page.day}</Cell>
              <Cell className="whitespace-nowrap">
                <span className="max-md:hidden">{clock(page.deadline, locale)} </span>
                <TimeLeft deadline={page.deadline} now={now} />
              </Cell>
              <Cell className="whitespace-nowrap">
                {t(`steps.${actor.role === "CHIEF" ? "FINAL" : "SECOND"}`)}
              </Cell>
              <Cell>
                {page.submittedBy}
                <span className="block text-ink-2 md:hidden">{clock(page.submittedAt, locale)}</span>
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">
                {clock(page.submittedAt, locale)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {voided.length > 0 && (
        <Part title={t("voided")}>
          <VoidedPages pages={voided} />
        </Part>
      )}
    </Screen>
  );
}
