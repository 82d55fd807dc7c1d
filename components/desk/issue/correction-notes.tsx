"use client";

import { useTranslations } from "next-intl";
import { Field, TextArea } from "@/components/ui/field";
import type { IssueForDesk } from "@/newsroom/issue/types";
import type { CorrectionNote } from "@/newsroom/publication/corrections";
import { TextRuns } from "../split-again/text-runs";

/** 更正: for each article whose words readers know otherwise, what was changed, and a field for what readers are told. */
export function CorrectionNotes({ corrected }: Pick<IssueForDesk, "corrected">) {
  const t = useTranslations("issue");
  if (corrected.length === 0) return null;
  return (
    <section aria-label={t("corrections")} className="flex max-h-[50vh] flex-col gap-4 overflow-y-auto">
      <p>{t("correctionsWords", { count: corrected.length })}</p>
      {corrected.map(({ articleId, headline, before, after }) => (
        <div key={articleId} className="flex flex-col gap-2">
          <details>
            <summary className="cursor-pointer font-semibold">{headline}</summary>
            <div className="mt-2 grid gap-4 font-serif text-[14px] leading-6 sm:grid-cols-2">
              <p className="whitespace-pre-line">
                <b className="block font-normal font-sans text-[12px] text-ink-2">{t("readersKnow")}</b>
                <TextRuns text={before} other={after} kind="mine" />
              </p>
              <p className="whitespace-pre-line">
                <b className="block font-normal font-sans text-[12px] text-ink-2">{t("goesOut")}</b>
                <TextRuns text={after} other={before} kind="theirs" />
              </p>
            </div>
          </details>
          <Field label={t("correctionOf", { headline })}>
            {(field) => <TextArea {...field} name={nameOf(articleId)} rows={2} maxLength={500} required />}
          </Field>
        </div>
      ))}
    </section>
  );
}

const nameOf = (articleId: string) => `note-${articleId}`;

/** What was written in those fields. */
export function notesIn(form: FormData, { corrected }: Pick<IssueForDesk, "corrected">): CorrectionNote[] {
  return corrected.map(({ articleId }) => ({ articleId, words: String(form.get(nameOf(articleId)) ?? "") }));
}
