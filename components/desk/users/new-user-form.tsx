"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, Select, TextInput } from "@/components/ui/field";
import { createUserAction } from "@/newsroom/user/actions";
import { Role } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { ShownOnce } from "./shown-once";

/** A new account. What was typed stays until it is made. */
export function NewUserForm() {
  const t = useTranslations("users");
  const roleName = useTranslations("roles");
  const pendingWord = useTranslations("common")("pending");
  const { start, pending, refusal } = useAction(createUserAction);
  const error = useFieldError();
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ username: string; password: string }>();

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const role = Object.values(Role).find((choice) => choice === typed.get("role")) ?? "EDITOR";
    start({ username: String(typed.get("username")), name: String(typed.get("name")), role }, (user) => {
      setMade(user);
      form.current?.reset();
    });
  };

  return (
    <form ref={form} onSubmit={onSubmit} className="flex max-w-2xl flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("name")} hint={t("nameHint")} error={error(refusal, "NAME_EMPTY")}>
          {(field) => <TextInput {...field} name="name" maxLength={40} autoComplete="off" />}
        </Field>
        <Field
          label={t("username")}
          hint={t("usernameHint")}
          error={error(refusal, "USERNAME_INVALID", "USERNAME_TAKEN")}
        >
          {(field) => (
            <TextInput
              {...field}
              name="username"
              maxLength={32}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <Field label={t("role")}>
          {(field) => (
            <Select {...field} name="role">
              {Object.values(Role).map((role) => (
                <option key={role} value={role}>
                  {roleName(role)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Refusal refusal={refusal} except={["NAME_EMPTY", "USERNAME_INVALID", "USERNAME_TAKEN"]} />
      <div>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? pendingWord : t("create")}
        </Button>
      </div>
      {made && <ShownOnce {...made} onDone={() => setMade(undefined)} />}
    </form>
  );
}
