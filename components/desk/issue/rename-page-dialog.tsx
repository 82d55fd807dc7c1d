"use client";

import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { PageInIssue } from "@/newsroom/issue/types";
import { renamePageAction } from "@/newsroom/page-setup/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { PAGE_FIELD_CODES, PageFields } from "./page-fields";

/** Asks for a page's number and name anew. */
export function RenamePageDialog({ page, onClose }: { page: PageInIssue; onClose: () => void }) {
  const t = useTranslations("issue");
  const { start, pending, refusal } = useAction(renamePageAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const input = {
      pageId: page.id,
      number: String(typed.get("number")),
      name: String(typed.get("name")),
    };
    start(input, onClose);
  };
  return (
    <Dialog open onClose={onClose} title={t("renameTitle", { number: page.number, name: page.name })}>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <div className="flex flex-wrap items-start gap-3">
          <PageFields number={page.number} name={page.name} refusal={refusal} />
        </div>
        <Refusal refusal={refusal} except={PAGE_FIELD_CODES} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
