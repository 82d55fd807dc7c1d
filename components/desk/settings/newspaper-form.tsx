"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { changeNewspaperAction } from "@/newsroom/newspaper/actions";
import type { Masthead } from "@/newsroom/newspaper/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** What the masthead shows of the paper itself. */
export function NewspaperForm({ masthead }: { masthead: Masthead }) {
  const t = useTranslations("settings");
  const pendingWord = useTranslations("common")("pending");
  const { start, pending, refusal } = useAction(changeNewspaperAction);
  const error = useFieldError();
  const [saved, setSaved] = useState(false);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: keyof Masthead) => String(typed.get(name));
    setSaved(false);
    start({ name: text("name"), cnNumber: text("cnNumber"), organiser: text("organiser") }, () =>
      setSaved(true),
    );
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex max-w-2xl flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("name")} error={error(refusal, "NAME_EMPTY")}>
          {(field) => <TextInput {...field} name="name" maxLength={20} defaultValue={masthead.name} />}
        </Field>
        <Field label={t("cnNumber")} hint={t("cnNumberHint")}>
          {(field) => (
            <TextInput {...field} name="cnNumber" maxLength={30} defaultValue={masthead.cnNumber} />
          )}
        </Field>
        <Field label={t("organiser")}>
          {(field) => (
            <TextInput {...field} name="organiser" maxLength={60} defaultValue={masthead.organiser} />
          )}
        </Field>
      </div>
      <Refusal refusal={refusal} except={["NAME_EMPTY"]} />
      {saved && <Notice tone="done">{t("saved")}</Notice>}
      <div>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? pendingWord : t("save")}
        </Button>
      </div>
    </form>
  );
}
