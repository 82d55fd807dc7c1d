"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select, TextInput } from "@/components/ui/field";
import type { RecordQuery } from "@/newsroom/audit/schema";
import { AUDIT_MOVES } from "@/newsroom/audit/types";
import type { IssueSummary } from "@/newsroom/issue/types";

/** Which moves are shown: a plain form, so that the choice is in the address. */
export function RecordFilter({
  query,
  issues,
}: {
  query: RecordQuery;
  issues: readonly Pick<IssueSummary, "id" | "day" | "number">[];
}) {
  const t = useTranslations("record");
  return (
    <form action="/desk/record" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Field label={t("issue")} className="w-44">
        {(field) => (
          <Select {...field} name="issue" defaultValue={query.issue ?? ""}>
            <option value="">{t("allIssues")}</option>
            {issues.map(({ id, day, number }) => (
              <option key={id} value={id}>
                {day} {number}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("move")} className="w-36">
        {(field) => (
          <Select {...field} name="move" defaultValue={query.move ?? ""}>
            <option value="">{t("allMoves")}</option>
            {AUDIT_MOVES.map((move) => (
              <option key={move} value={move}>
                {t(`moves.${move}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("words")} className="w-44">
        {(field) => (
          <TextInput {...field} name="words" type="search" defaultValue={query.words} maxLength={100} />
        )}
      </Field>
      <Field label={t("from")} className="w-36">
        {(field) => <TextInput {...field} name="from" type="date" defaultValue={query.from ?? ""} />}
      </Field>
      <Field label={t("to")} className="w-36">
        {(field) => <TextInput {...field} name="to" type="date" defaultValue={query.to ?? ""} />}
      </Field>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
