"use client";

import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { addPageAction } from "@/newsroom/page-setup/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { PAGE_FIELD_CODES, PageFields } from "./page-fields";

/** An empty page: its text comes later, from whoever has it. */
export function AddPageForm({ issueId, number }: { issueId: string; number: string }) {
  const t = useTranslations("issue");
  const pendingWord = useTranslations("common")("pending");
  const { start, pending, refusal } = useAction(addPageAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    start({ issueId, number: String(typed.get("number")), name: String(typed.get("name")) });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-3">
        <PageFields number={number} refusal={refusal} />
        <Button type="submit" disabled={pending} className="mt-6">
          {pending ? pendingWord : t("addEmpty")}
        </Button>
      </div>
      <Refusal refusal={refusal} except={PAGE_FIELD_CODES} />
    </form>
  );
}
