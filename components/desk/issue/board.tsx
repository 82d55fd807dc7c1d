import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { clock } from "@/lib/calendar";
import type { PageOnBoard } from "@/newsroom/issue/types";
import { ErrorRate } from "../remarks/error-rate";
import { StateMark } from "../state-mark";
import { PageMenu } from "./page-menu";

/** The issue's pages, a row each: where it stands, what is on it, who did what, and what can be done now. */
export async function Board(props: { pages: readonly PageOnBoard[]; issueId: string; published: boolean }) {
  const t = await getTranslations("issue");
  return (
    <Table
      label={t("board")}
      head={
        <>
          <ColumnHead>{t("page")}</ColumnHead>
          <ColumnHead>{t("state")}</ColumnHead>
          <ColumnHead className="text-right max-md:hidden">{t("articles")}</ColumnHead>
          <ColumnHead className="text-right max-md:hidden">{t("characters")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("submitted")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("approved")}</ColumnHead>
          <ColumnHead>{t("actions")}</ColumnHead>
        </>
      }
    >
      {props.pages.map((page, i) => (
        <BoardRow
          key={page.id}
          page={page}
          menu={<PageMenu page={page} before={props.pages[i - 1]} after={props.pages[i + 1]} />}
          issueId={props.issueId}
          published={props.published}
        />
      ))}
    </Table>
  );
}

async function BoardRow({
  page,
  menu,
  issueId,
  published,
}: {
  page: PageOnBoard;
  menu: ReactNode;
  issueId: string;
  published: boolean;
}) {
  const t = await getTranslations("issue");
  return (
    <Row>
      <Cell className="font-semibold md:whitespace-nowrap">
        <Link
          href={page.hasSource ? `/desk/pages/${page.id}` : `/desk/issues/${issueId}/paste?page=${page.id}`}
          className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          <span className="mr-2 font-serif">{page.number}</span>
          {page.name}
        </Link>
      </Cell>
      <Cell>
        <StateMark state={page.state} />
        {page.returnReason && (
          <p className="max-w-72 text-cinnabar">{t("returned", { reason: page.returnReason })}</p>
        )}
        {page.problems && page.problems.blocking + page.problems.asking > 0 && (
          <p>
            {page.problems.blocking > 0 && (
              <span className="mr-3 text-cinnabar">{t("blocking", { count: page.problems.blocking })}</span>
            )}
            {page.problems.asking > 0 && (
              <span className="text-waiting">{t("asking", { count: page.problems.asking })}</span>
            )}
          </p>
        )}
        <p>
          <ErrorRate tally={page.errors} />
        </p>
        {page.waived && <p className="text-waiting">{t("waived")}</p>}
        {published && page.changedSincePublished && (
          <p className="text-waiting">{t("changedSincePublished")}</p>
        )}
      </Cell>
      <Cell className="text-right max-md:hidden">{page.articleCount}</Cell>
      <Cell className="text-right max-md:hidden">{page.characterCount}</Cell>
      <Cell className="whitespace-nowrap max-md:hidden">
        <WhoAndWhen who={page.submittedBy} at={page.submittedAt} />
      </Cell>
      <Cell className="whitespace-nowrap max-md:hidden">
        <WhoAndWhen who={page.approvedBy} at={page.approvedAt} />
      </Cell>
      <Cell>
        <div className="flex items-start justify-between gap-2">
          <RowLinks page={page} issueId={issueId} />
          {menu}
        </div>
      </Cell>
    </Row>
  );
}

async function WhoAndWhen({ who, at }: { who: string | null; at: Date | null }) {
  if (!who || !at) return <span className="text-ink-2">—</span>;
  return (
    <>
      {who} <span className="text-ink-2">{clock(at, await getLocale())}</span>
    </>
  );
}

/** What comes next stands first: paste, correct, or review. */
async function RowLinks({ page, issueId }: { page: PageOnBoard; issueId: string }) {
  const t = await getTranslations("issue");
  const links = [
    page.may.paste && { href: `/desk/issues/${issueId}/paste?page=${page.id}`, word: t("paste") },
    (page.may.review || page.may.approve) && {
      href: `/desk/pages/${page.id}/review`,
      word: t("review"),
      due: true,
    },
    page.hasSource && { href: `/desk/pages/${page.id}`, word: t("open") },
    page.hasSource &&
      !(page.may.review || page.may.approve) && { href: `/desk/pages/${page.id}/review`, word: t("read") },
  ].filter((link) => link !== false);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {links.map(({ href, word, ...link }) => (
        <Link
          key={word}
          href={href}
          className={`whitespace-nowrap underline decoration-hairline underline-offset-4 hover:decoration-current ${"due" in link ? "text-cinnabar" : ""}`}
        >
          {word}
          <span className="sr-only">
            {" "}
            {page.number} {page.name}
          </span>
        </Link>
      ))}
    </span>
  );
}
