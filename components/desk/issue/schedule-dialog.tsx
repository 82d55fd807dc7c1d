"use client";

import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, TextInput } from "@/components/ui/field";
import { toWallClock } from "@/lib/calendar";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { scheduleIssueAction } from "@/newsroom/publication/actions";
import { usualTime } from "@/newsroom/publication/usual-time";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { CorrectionNotes, notesIn } from "./correction-notes";
import { PagesToPublish } from "./pages-to-publish";

/** Sets the time at which an issue goes out as it stands now, or another one, or what is to go out then. */
export function ScheduleDialog({
  issue,
  manifestHash,
  onClose,
}: {
  issue: IssueForDesk;
  manifestHash: string;
  onClose: () => void;
}) {
  const t = useTranslations("issue");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(scheduleIssueAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const publishAt = String(form.get("publishAt"));
    start({ issueId: issue.id, manifestHash, publishAt, notes: notesIn(form, issue) }, onClose);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("scheduleTitle", { day: issue.day })}
      wide={issue.corrected.length > 0}
    >
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <p>{t("scheduleWords", { count: issue.pages.length })}</p>
        <PagesToPublish pages={issue.pages} />
        <CorrectionNotes corrected={issue.corrected} />
        <Field
          label={t("publishAt")}
          hint={t("publishAtHint")}
          error={error(refusal, "TIME_PASSED") ?? error(refusal, "TIME_IMPOSSIBLE")}
        >
          {(field) => (
            <TextInput
              {...field}
              name="publishAt"
              type="datetime-local"
              required
              defaultValue={toWallClock(issue.schedule?.publishAt ?? usualTime(issue.day, new Date()))}
            />
          )}
        </Field>
        <Refusal refusal={refusal} except={["TIME_PASSED", "TIME_IMPOSSIBLE"]} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {t(issue.signed ? "scheduleNow" : "signAndSchedule")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
