import { getLocale, getTranslations } from "next-intl/server";
import { Cell, ColumnHead, Row, Table } from "@/components/ui/table";
import { clock } from "@/lib/calendar";
import type { AuditLine } from "@/newsroom/audit/types";

/** The lines of the record: when, who in which role, what, on what, why, and the fingerprint of the content. */
export async function RecordTable({ lines }: { lines: readonly AuditLine[] }) {
  const t = await getTranslations("record");
  const locale = await getLocale();
  const roleName = await getTranslations("roles");
  return (
    <Table
      label={t("title")}
      head={
        <>
          <ColumnHead>{t("at")}</ColumnHead>
          <ColumnHead>{t("who")}</ColumnHead>
          <ColumnHead>{t("move")}</ColumnHead>
          <ColumnHead>{t("subject")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("origin")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("contentHash")}</ColumnHead>
        </>
      }
    >
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell className="md:whitespace-nowrap">{clock(line.at, locale)}</Cell>
          <Cell className="whitespace-nowrap">
            {line.actorName}{" "}
            <span className="text-ink-2 max-md:block">
              {roleName.has(line.role) ? roleName(line.role) : line.role}
            </span>
          </Cell>
          <Cell className="md:whitespace-nowrap">
            {t.has(`moves.${line.move}`) ? t(`moves.${line.move}`) : line.move}
          </Cell>
          <Cell className="max-md:min-w-36">
            <Subject line={line} />
          </Cell>
          <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">{line.origin ?? "—"}</Cell>
          <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">
            {line.contentHash ? <code title={line.contentHash}>{line.contentHash.slice(0, 8)}</code> : "—"}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

async function Subject({ line }: { line: AuditLine }) {
  const t = await getTranslations("record");
  const value = await readable();
  const values = [line.from, line.to].filter((each) => each !== null);
  // What is only the subject's name again says nothing.
  const says = line.from !== null || !line.subjectName?.endsWith(line.to ?? "");
  return (
    <>
      {line.subjectName && <span className="mr-3">{line.subjectName}</span>}
      {line.move === "ISSUE_PUBLISHED" && line.to ? (
        <span className="text-ink-2">{t("edition", { number: line.to })}</span>
      ) : (
        says && <span className="text-ink-2">{values.map(value).join(" → ")}</span>
      )}
      {line.reason && <p className="max-w-prose">{t("reason", { reason: line.reason })}</p>}
    </>
  );
}

/** States, roles and the like are kept as codes; the record shows their words. */
async function readable(): Promise<(value: string) => string> {
  const known = await Promise.all([
    getTranslations("states"),
    getTranslations("roles"),
    getTranslations("record.codes"),
  ]);
  return (value) =>
    value
      .split(" ")
      .map((word) => known.find((words) => words.has(word))?.(word) ?? word)
      .join(" ");
}
