"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { changeOwnPasswordAction } from "@/newsroom/user/actions";
import { SHORTEST_PASSWORD } from "@/newsroom/user/password-rules";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** One's own password. All sessions of the account end with it; this browser is signed in again at once. */
export function ChangePasswordForm({ username }: { username: string }) {
  const t = useTranslations("account");
  const pendingWord = useTranslations("common")("pending");
  const { start, pending, refusal, clear } = useAction(changeOwnPasswordAction);
  const error = useFieldError();
  const form = useRef<HTMLFormElement>(null);
  const [differs, setDiffers] = useState(false);
  const [done, setDone] = useState(false);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const next = String(typed.get("next"));
    setDone(false);
    setDiffers(next !== typed.get("again"));
    if (next !== typed.get("again")) return clear();
    start({ current: String(typed.get("current")), next }, async () => {
      form.current?.reset();
      setDone(true);
      await signIn("credentials", { username, password: next, redirect: false });
    });
  };

  return (
    <form ref={form} onSubmit={onSubmit} className="flex max-w-80 flex-col gap-4">
      <input type="text" name="username" value={username} readOnly hidden autoComplete="username" />
      <Field label={t("current")} error={error(refusal, "PASSWORD_WRONG")}>
        {(field) => (
          <TextInput
            {...field}
            name="current"
            type="password"
            required
            maxLength={1000}
            autoComplete="current-password"
          />
        )}
      </Field>
      <Field
        label={t("next")}
        hint={t("nextHint", { shortest: SHORTEST_PASSWORD })}
        error={error(refusal, "PASSWORD_WEAK")}
      >
        {(field) => (
          <TextInput
            {...field}
            name="next"
            type="password"
            required
            maxLength={1000}
            autoComplete="new-password"
          />
        )}
      </Field>
      <Field label={t("again")} error={differs ? t("differs") : undefined}>
        {(field) => (
          <TextInput
            {...field}
            name="again"
            type="password"
            required
            maxLength={1000}
            autoComplete="new-password"
          />
        )}
      </Field>
      <Refusal refusal={refusal} except={["PASSWORD_WRONG", "PASSWORD_WEAK"]} />
      {done && <Notice tone="done">{t("changed")}</Notice>}
      <div>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? pendingWord : t("change")}
        </Button>
      </div>
    </form>
  );
}
