"use client";

import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { publishIssueAction } from "@/newsroom/publication/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { CorrectionNotes, notesIn } from "./correction-notes";
import { PagesToPublish } from "./pages-to-publish";

/** Asks before an issue goes out at once. */
export function PublishDialog({
  issue,
  manifestHash,
  onClose,
  onPublished,
}: {
  issue: IssueForDesk;
  manifestHash: string;
  onClose: () => void;
  onPublished: (edition: number) => void;
}) {
  const t = useTranslations("issue");
  const { start, pending, refusal } = useAction(publishIssueAction);
  const number = (issue.editions[0]?.number ?? 0) + 1;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const notes = notesIn(new FormData(event.currentTarget), issue);
    start({ issueId: issue.id, manifestHash, notes }, ({ edition }) => onPublished(edition));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("publishTitle", { day: issue.day, number })}
      wide={issue.corrected.length > 0}
    >
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <p>{t("publishWords", { count: issue.pages.length })}</p>
        <PagesToPublish pages={issue.pages} />
        <CorrectionNotes corrected={issue.corrected} />
        {issue.schedule && <p className="text-waiting">{t("publishTakesOff")}</p>}
        <Refusal refusal={refusal} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {pending ? t("publishing") : t(issue.signed ? "publishNow" : "signAndPublish")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
