"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { readSignInRefusal, type SignInRefusal } from "@/newsroom/user/sign-in-refusal";
import type { Refused } from "./use-action";
import { useRefusalText } from "./use-refusal-text";

/** Name and password. The session's cookie is set when `onSignedIn` is called; where to go then is the caller's. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useTranslations("signIn");
  const words = useRefusalText();
  const [refusal, setRefusal] = useState<Refused>();
  const [pending, startTransition] = useTransition();

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const credentials = { username: String(typed.get("username")), password: String(typed.get("password")) };
    startTransition(async () => {
      const answer = await signIn("credentials", { ...credentials, redirect: false }).catch(() => undefined);
      if (answer?.ok && !answer.error) return onSignedIn();
      const why = answer
        ? readSignInRefusal(answer.error)
        : ({ code: "UNREACHABLE", details: {} } satisfies SignInRefusal);
      setRefusal({ ...why, at: Date.now() });
    });
  };

  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <Field label={t("username")}>
        {(field) => (
          <TextInput
            {...field}
            name="username"
            required
            maxLength={200}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label={t("password")}>
        {(field) => (
          <TextInput
            {...field}
            name="password"
            type="password"
            required
            maxLength={1000}
            autoComplete="current-password"
          />
        )}
      </Field>
      {refusal && <Notice tone="urgent">{words(refusal)}</Notice>}
      <Button look="primary" type="submit" disabled={pending}>
        {pending ? t("pending") : t("submit")}
      </Button>
    </form>
  );
}
