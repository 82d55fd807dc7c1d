"use client";

import { useTranslations } from "next-intl";
import { Field, TextInput } from "@/components/ui/field";
import type { RefusalCode } from "@/lib/errors";
import type { Refused } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** The refusals that stand beside these two fields. */
export const PAGE_FIELD_CODES: readonly RefusalCode[] = [
  "PAGE_NUMBER_INVALID",
  "PAGE_NUMBER_TAKEN",
  "PAGE_NAME_EMPTY",
];

/** 版次 and 版名. */
export function PageFields({
  number,
  name = "",
  refusal,
}: {
  number: string;
  name?: string;
  refusal: Refused | undefined;
}) {
  const t = useTranslations("issue");
  const error = useFieldError();
  return (
    <>
      <Field
        label={t("pageNumber")}
        className="w-24"
        error={error(refusal, "PAGE_NUMBER_INVALID", "PAGE_NUMBER_TAKEN")}
      >
        {(field) => (
          <TextInput {...field} name="number" maxLength={4} autoComplete="off" defaultValue={number} />
        )}
      </Field>
      <Field label={t("pageName")} className="w-40" error={error(refusal, "PAGE_NAME_EMPTY")}>
        {(field) => (
          <TextInput
            {...field}
            name="name"
            maxLength={20}
            autoComplete="off"
            defaultValue={name}
            placeholder={t("pageNameExample")}
          />
        )}
      </Field>
    </>
  );
}
