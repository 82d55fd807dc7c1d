"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Profile } from "@/engine/profile";
import { PAGE_FIELD_CODES, PageFields } from "../issue/page-fields";
import { Refusal } from "../refusal";
import { PageTextFields, TEXT_CODES } from "./page-text-fields";
import { PastePreview } from "./paste-preview";
import { usePaste } from "./use-paste";

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
  const [text, setText] = useState("");
  const { start, pending, refusal } = usePaste(props);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    start({ text, number: String(typed.get("number")), name: String(typed.get("name")) }, ({ pageId }) =>
      router.push(`/desk/pages/${pageId}`),
    );
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
        <PageTextFields text={text} onText={setText} refusal={refusal} />
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
