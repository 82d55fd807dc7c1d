"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, Select, TextArea } from "@/components/ui/field";
import { withdrawArticleAction } from "@/newsroom/withdrawal/actions";
import type { ArticleOut } from "@/newsroom/withdrawal/types";
import { WithdrawalReason } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

const REASONS = Object.values(WithdrawalReason);

/** 撤稿 of one article: why, and what readers are told; usual words are there to be changed. */
export function WithdrawArticle({ issueId, article }: { issueId: string; article: ArticleOut }) {
  const t = useTranslations("withdrawal");
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const name = article.headline || article.path;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t("withdraw")}
        <span className="sr-only"> {name}</span>
      </Button>
      <Dialog open={isOpen} onClose={close} title={t("withdrawOne", { headline: name })}>
        <WithdrawForm issueId={issueId} articleId={article.articleId} onDone={close} />
      </Dialog>
    </>
  );
}

function WithdrawForm(props: { issueId: string; articleId: string; onDone: () => void }) {
  const t = useTranslations("withdrawal");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(withdrawArticleAction);
  const [reason, setReason] = useState<WithdrawalReason>("UNTRUE");
  /** What was typed; null while the usual words stand. */
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? t(`usual.${reason}`);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    start({ issueId: props.issueId, articleId: props.articleId, reason, words }, props.onDone);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <p>{t("hint")}</p>
      <Field label={t("reason")}>
        {(field) => (
          <Select
            {...field}
            value={reason}
            onChange={({ currentTarget }) =>
              setReason(REASONS.find((each) => each === currentTarget.value) ?? "OTHER")
            }
          >
            {REASONS.map((each) => (
              <option key={each} value={each}>
                {t(`reasons.${each}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("words")} hint={t("wordsHint")} error={error(refusal, "WORDS_MISSING")}>
        {(field) => (
          <TextArea
            {...field}
            rows={3}
            maxLength={500}
            value={words}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <Refusal refusal={refusal} except={["WORDS_MISSING"]} />
      <div className="flex justify-end gap-2">
        <Button onClick={props.onDone}>{t("cancel")}</Button>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? t("withdrawing") : t("withdrawNow")}
        </Button>
      </div>
    </form>
  );
}
