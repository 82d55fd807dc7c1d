"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Field, TextArea } from "@/components/ui/field";
import { AppError, type RefusalCode } from "@/lib/errors";
import type { Refused } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { readTextFile } from "./read-text-file";

/** The refusals that stand beside these fields. */
export const TEXT_CODES: readonly RefusalCode[] = ["TEXT_EMPTY", "TEXT_TOO_LARGE", "TEXT_BINARY"];

/** The text of a page, pasted or read from a file. A file that is refused leaves the text as it is. */
export function PageTextFields({
  text,
  onText,
  refusal,
  rows = 18,
}: {
  text: string;
  onText: (text: string) => void;
  refusal: Refused | undefined;
  rows?: number;
}) {
  const t = useTranslations("issue");
  const error = useFieldError();
  const [fileRefusal, setFileRefusal] = useState<Refused>();

  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      onText(await readTextFile(file));
      setFileRefusal(undefined);
    } catch (refused) {
      input.value = "";
      setFileRefusal(refused instanceof AppError ? refused : { code: "TEXT_BINARY", details: {} });
    }
  };

  return (
    <>
      <Field label={t("file")} hint={t("fileHint")} error={error(fileRefusal, ...TEXT_CODES)}>
        {(field) => (
          <input
            {...field}
            type="file"
            accept=".txt,text/plain"
            onChange={onFile}
            className="max-w-full text-[13px] file:mr-3 file:h-8 file:rounded-desk file:border file:border-ink-2/50 file:bg-paper file:px-3 file:text-ink"
          />
        )}
      </Field>
      <Field label={t("text")} hint={t("textHint")} error={error(refusal, ...TEXT_CODES)}>
        {(field) => (
          <TextArea
            {...field}
            name="text"
            rows={rows}
            value={text}
            onChange={(event) => {
              setFileRefusal(undefined);
              onText(event.target.value);
            }}
            spellCheck={false}
            className="min-h-60 font-serif"
          />
        )}
      </Field>
    </>
  );
}
