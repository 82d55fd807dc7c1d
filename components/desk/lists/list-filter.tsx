"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";

/** Finds entries of both lists by a part of them. */
export function ListFilter({ text }: { text: string }) {
  const t = useTranslations("lists");
  return (
    <form method="get" className="flex max-w-md items-end gap-2">
      <Field label={t("find")} className="flex-1">
        {(field) => <TextInput {...field} name="q" type="search" defaultValue={text} maxLength={40} />}
      </Field>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
