import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { clock, weekday } from "@/lib/calendar";
import type { IssueSummary, ListedIssue } from "@/newsroom/issue/types";
import { StateMark } from "../state-mark";

/** The issues, newest first, each with its pages and where they stand. */
export async function IssueTable({ issues }: { issues: readonly ListedIssue[] }) {
  const t = await getTranslations("issues");
  const locale = await getLocale();
  return (
    <Table
      label={t("title")}
      head={
        <>
          <ColumnHead>{t("day")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("number")}</ColumnHead>
          <ColumnHead>{t("pages")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("published")}</ColumnHead>
        </>
      }
    >
      {issues.map((issue) => (
        <Row key={issue.id}>
          <Cell className="whitespace-nowrap">
            <Link
              href={`/desk/issues/${issue.id}`}
              className="font-semibold underline decoration-hairline underline-offset-4 hover:decoration-ink"
            >
              {issue.day}
            </Link>
            <span className="block text-ink-2 md:ml-2 md:inline">{weekday(issue.day, locale)}</span>
            <span className="block text-ink-2 md:hidden">{t("numbered", { number: issue.number })}</span>
          </Cell>
          <Cell className="whitespace-nowrap max-md:hidden">{t("numbered", { number: issue.number })}</Cell>
          <Cell>
            <PageLinks issue={issue} />
            {issue.edition && (
              <span className="mt-1 block text-done md:hidden">
                {t("edition", { number: issue.edition.number })}
              </span>
            )}
          </Cell>
          <Cell className="whitespace-nowrap max-md:hidden">
            {issue.edition ? (
              <>
                <span className="text-done">{t("edition", { number: issue.edition.number })}</span>
                <span className="ml-2 text-ink-2">{clock(issue.edition.publishedAt, locale)}</span>
              </>
            ) : (
              <span className="text-ink-2">{t("unpublished")}</span>
            )}
            {issue.publishAt && (
              <span className="block text-waiting">
                {t("scheduled", { at: clock(issue.publishAt, locale) })}
              </span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

async function PageLinks({ issue }: { issue: IssueSummary }) {
  const t = await getTranslations("issues");
  if (issue.pages.length === 0) return <span className="text-ink-2">{t("noPages")}</span>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {issue.pages.map((page) => (
        <li key={page.id} className="whitespace-nowrap">
          <StateMark state={page.state} bare />
          <Link href={`/desk/pages/${page.id}`} className="ml-0.5 underline-offset-4 hover:underline">
            {page.number} {page.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
