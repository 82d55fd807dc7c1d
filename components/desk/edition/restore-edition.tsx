"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, TextInput } from "@/components/ui/field";
import type { EditionForDesk } from "@/newsroom/edition/types";
import { restoreEditionAction } from "@/newsroom/publication/actions";
import { CorrectionNotes, notesIn } from "../issue/correction-notes";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** Makes an earlier Edition what readers see again, or says why that cannot be. */
export function RestoreEdition({ edition }: { edition: EditionForDesk }) {
  const t = useTranslations("edition");
  const [asking, setAsking] = useState(false);
  const { restore } = edition;
  if (!restore) return null;
  if (restore.isSame) return <p className="text-ink-2">{t("isSame")}</p>;
  if (restore.lost.length > 0)
    return <p className="max-w-prose text-waiting">{t("lost", { headlines: restore.lost.join("》《") })}</p>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("restore")}</Button>
      {asking && (
        <RestoreDialog edition={edition} corrected={restore.corrected} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function RestoreDialog({
  edition,
  corrected,
  onClose,
}: {
  edition: EditionForDesk;
  corrected: NonNullable<EditionForDesk["restore"]>["corrected"];
  onClose: () => void;
}) {
  const t = useTranslations("edition");
  const router = useRouter();
  const error = useFieldError();
  const { start, pending, refusal } = useAction(restoreEditionAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = {
      issueId: edition.issueId,
      number: edition.number,
      current: edition.current ?? 0,
      reason: String(form.get("reason")),
      notes: notesIn(form, { corrected }),
    };
    start(input, (made) => router.push(`/desk/issues/${edition.issueId}/editions/${made.edition}`));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("restoreTitle", { number: edition.number })}
      wide={corrected.length > 0}
    >
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <p>{t("restoreWords", { next: (edition.numbers[0] ?? 0) + 1 })}</p>
        <CorrectionNotes corrected={corrected} />
        <Field label={t("why")} error={error(refusal, "REASON_MISSING")}>
          {(field) => <TextInput {...field} name="reason" maxLength={200} required autoComplete="off" />}
        </Field>
        <Refusal refusal={refusal} except={["REASON_MISSING"]} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {t("restoreNow")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
