"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { clock } from "@/lib/calendar";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { unscheduleIssueAction } from "@/newsroom/publication/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** The time that was set, and what is to become of it where something was changed since. */
export function ScheduleNotice({ issue, onChange }: { issue: IssueForDesk; onChange: () => void }) {
  const t = useTranslations("issue");
  const locale = useLocale();
  const { start, pending, refusal } = useAction(unscheduleIssueAction);
  const { schedule } = issue;
  if (!schedule) return null;
  const mayReplace = issue.manifestHash !== null && issue.isNew && !schedule.isAsNow;
  return (
    <div className="flex flex-col gap-2 border-waiting border-l-2 pl-3">
      <p>
        {t("scheduledFor", { at: clock(schedule.publishAt, locale) })}{" "}
        <span className="text-ink-2">{t("scheduledBy", { name: schedule.by })}</span>
      </p>
      {schedule.isOverdue && <p className="text-cinnabar">{t("scheduleOverdue")}</p>}
      {!schedule.isAsNow && (
        <p className="text-waiting">{t(mayReplace ? "scheduleDiffers" : "scheduleEdited")}</p>
      )}
      {issue.may.publish && (
        <div className="flex flex-wrap gap-2">
          {(mayReplace || schedule.isAsNow) && (
            <Button onClick={onChange}>{t(mayReplace ? "scheduleReplace" : "scheduleChange")}</Button>
          )}
          <Button disabled={pending} onClick={() => start({ issueId: issue.id })}>
            {t("unschedule")}
          </Button>
        </div>
      )}
      <Refusal refusal={refusal} />
    </div>
  );
}
