"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import type { Day } from "@/lib/calendar";
import { createIssueAction } from "@/newsroom/issue/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** A new issue: its day and its number. What was typed stays until it is made. */
export function NewIssueForm({
  day,
  number,
  hasSetupBefore,
}: {
  day: Day;
  number: number | null;
  /** Whether there is an issue whose pages this one can be given. */
  hasSetupBefore: boolean;
}) {
  const t = useTranslations("issues");
  const pendingWord = useTranslations("common")("pending");
  const router = useRouter();
  const { start, pending, refusal } = useAction(createIssueAction);
  const error = useFieldError();
  const badNumber = refusal?.code === "INVALID" && refusal.details.field === "number";

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const input = {
      day: String(typed.get("day")),
      number: String(typed.get("number")),
      copySetup: typed.has("copySetup"),
    };
    start(input, ({ issueId }) => router.push(`/desk/issues/${issueId}`));
  };

  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-3">
        <Field
          label={t("day")}
          className="w-40"
          error={error(refusal, "DATE_IMPOSSIBLE", "ISSUE_DATE_TAKEN")}
        >
          {(field) => <TextInput {...field} name="day" type="date" defaultValue={day} />}
        </Field>
        <Field label={t("number")} className="w-24" error={badNumber ? t("numberInvalid") : undefined}>
          {(field) => (
            <TextInput
              {...field}
              name="number"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={number ?? ""}
            />
          )}
        </Field>
        {hasSetupBefore && (
          <label className="mt-6 flex min-h-8 items-center gap-2 pointer-coarse:min-h-10">
            <input type="checkbox" name="copySetup" defaultChecked className="size-4 accent-ink" />
            {t("copySetup")}
          </label>
        )}
        <Button type="submit" disabled={pending} className="mt-6">
          {pending ? pendingWord : t("create")}
        </Button>
      </div>
      {!badNumber && <Refusal refusal={refusal} except={["DATE_IMPOSSIBLE", "ISSUE_DATE_TAKEN"]} />}
    </form>
  );
}
