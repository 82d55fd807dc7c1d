"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import type { Profile } from "@/engine/profile";
import { AppError, type RefusalCode } from "@/lib/errors";
import { PAGE_FIELD_CODES, PageFields } from "../issue/page-fields";
import { Refusal } from "../refusal";
import type { Refused } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { PastePreview } from "./paste-preview";
import { readTextFile } from "./read-text-file";
import { usePaste } from "./use-paste";

const TEXT_CODES: readonly RefusalCode[] = ["TEXT_EMPTY", "TEXT_TOO_LARGE", "TEXT_BINARY"];

/**
 * The text of a page, pasted or read from a file, which page it is, and how it will be split. A refusal changes nothing
 * and keeps all of it.
 */
export function PasteForm({
  profile,
  ...props
}: {
  issueId: string;
  page: { id: string } | null;
  number: string;
  profile: Profile;
}) {
  const t = useTranslations("issue");
  const pendingWord = useTranslations("common")("pending");
  const router = useRouter();
  const error = useFieldError();
  const [text, setText] = useState("");
  const [fileRefusal, setFileRefusal] = useState<Refused>();
  const { start, pending, refusal } = usePaste(props);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setFileRefusal(undefined);
    start({ text, number: String(typed.get("number")), name: String(typed.get("name")) }, ({ pageId }) =>
      router.push(`/desk/pages/${pageId}`),
    );
  };

  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      setText(await readTextFile(file));
      setFileRefusal(undefined);
    } catch (refused) {
      input.value = "";
      setFileRefusal(refused instanceof AppError ? refused : { code: "TEXT_BINARY", details: {} });
    }
  };

  return (
    <form
      noValidate
      onSubmit={onSubmit}
      className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
    >
      <div className="flex min-w-0 flex-col gap-4">
        {!props.page && (
          <div className="flex flex-wrap items-start gap-3">
            <PageFields number={props.number} refusal={refusal} />
          </div>
        )}
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
              rows={18}
              value={text}
              onChange={(event) => setText(event.target.value)}
              spellCheck={false}
              className="min-h-60 font-serif"
            />
          )}
        </Field>
        <Refusal refusal={refusal} except={[...TEXT_CODES, ...PAGE_FIELD_CODES]} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look="primary" type="submit" disabled={pending}>
            {pending ? pendingWord : t("pasteAndSplit")}
          </Button>
          <span className="text-ink-2 tabular-nums" aria-live="polite">
            {text !== "" && t("measure", { lines: text.split("\n").length, characters: [...text].length })}
          </span>
        </div>
      </div>
      <PastePreview text={text} profile={profile} />
    </form>
  );
}
