"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { changeEmailAction } from "@/newsroom/user/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** Where one is told by mail what waits for one. */
export function EmailForm({ email, isMailed }: { email: string; isMailed: boolean }) {
  const t = useTranslations("account");
  const common = useTranslations("common");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(changeEmailAction);
  const [done, setDone] = useState(false);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setDone(false);
    const typed = String(new FormData(event.currentTarget).get("email")).trim();
    start({ email: typed }, () => setDone(true));
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex max-w-80 flex-col gap-4">
      <Field
        label={t("email")}
        hint={t(isMailed ? "emailHint" : "emailOff")}
        error={error(refusal, "EMAIL_INVALID")}
      >
        {(field) => (
          <TextInput
            {...field}
            name="email"
            type="email"
            autoComplete="email"
            maxLength={200}
            defaultValue={email}
          />
        )}
      </Field>
      <Refusal refusal={refusal} except={["EMAIL_INVALID"]} />
      <div className="flex items-center gap-4">
        <Button type="submit" disabled={pending}>
          {common(pending ? "pending" : "save")}
        </Button>
        {done && <Notice tone="done">{common("saved")}</Notice>}
      </div>
    </form>
  );
}
