import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import type { IssueSummary } from "@/newsroom/issue/types";

/** Which issue's moves are shown: a plain form, so that the choice is in the address. */
export function RecordFilter(props: { issues: readonly IssueSummary[]; issueId: string | undefined }) {
  const t = useTranslations("record");
  return (
    <form action="/desk/record" className="flex items-end gap-2">
      <div className="flex flex-col gap-1">
        <label htmlFor="record-issue" className="text-ink-2">
          {t("issue")}
        </label>
        <Select id="record-issue" name="issue" defaultValue={props.issueId ?? ""} className="w-48">
          <option value="">{t("allIssues")}</option>
          {props.issues.map(({ id, day, number }) => (
            <option key={id} value={id}>
              {day} {number}
            </option>
          ))}
        </Select>
      </div>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
