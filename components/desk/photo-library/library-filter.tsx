"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, Select, TextInput } from "@/components/ui/field";
import { type LibraryQuery, STANDINGS } from "@/newsroom/photo-library/schema";

/** Which photos are shown: a plain form, so that the choice is in the address. */
export function LibraryFilter({
  query,
  photographers,
}: {
  query: LibraryQuery;
  photographers: readonly string[];
}) {
  const t = useTranslations("photoLibrary");
  return (
    <form action="/desk/photos" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Field label={t("words")} className="min-w-48 flex-1">
        {(field) => (
          <TextInput {...field} name="words" type="search" defaultValue={query.words} maxLength={100} />
        )}
      </Field>
      <Field label={t("photographer")} className="w-36">
        {(field) => (
          <Select {...field} name="photographer" defaultValue={query.photographer}>
            <option value="">{t("everybody")}</option>
            {photographers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("from")} className="w-36">
        {(field) => <TextInput {...field} name="from" type="date" defaultValue={query.from ?? ""} />}
      </Field>
      <Field label={t("to")} className="w-36">
        {(field) => <TextInput {...field} name="to" type="date" defaultValue={query.to ?? ""} />}
      </Field>
      <Field label={t("standing")} className="w-28">
        {(field) => (
          <Select {...field} name="standing" defaultValue={query.standing}>
            {STANDINGS.map((standing) => (
              <option key={standing} value={standing}>
                {t(`standings.${standing}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
