"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, Select, TextArea, TextInput } from "@/components/ui/field";
import { makeRemarkAction } from "@/newsroom/remark/actions";
import { ErrorClass } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import type { ChosenWords } from "./words-on-screen";

/** An article of which something can be said. */
export interface RemarkableArticle {
  id: string;
  version: number;
  /** Its sign and headline. */
  title: string;
}

const BESIDE_FIELDS = ["PASSAGE_NOT_FOUND", "REMARK_EMPTY"] as const;

/** Asks what is to be said of a passage, and for who may, which error it is. */
export function MakeRemark({
  pageId,
  articles,
  chosen,
  mayMarkErrors,
  onClose,
}: {
  pageId: string;
  articles: readonly RemarkableArticle[];
  chosen: ChosenWords | null;
  mayMarkErrors: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("remarks");
  const common = useTranslations("common");
  const error = useFieldError();
  const [marked, setMarked] = useState<ErrorClass | null>(null);
  const { start, pending, refusal } = useAction(makeRemarkAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const articleId = String(form.get("article"));
    const quote = String(form.get("quote"));
    const isChosen = chosen?.articleId === articleId && chosen.quote === quote;
    const input = {
      pageId,
      articleId,
      version: articles.find(({ id }) => id === articleId)?.version ?? 0,
      quote,
      skip: isChosen ? chosen.skip : 0,
      words: String(form.get("words")),
      error: marked,
      characters: Number(form.get("characters") ?? 1),
      isImportant: form.has("important"),
    };
    start(input, onClose);
  };
  return (
    <Dialog open onClose={onClose} title={t("make")}>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <Field label={t("article")}>
          {(field) => (
            <Select {...field} name="article" defaultValue={chosen?.articleId}>
              {articles.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("quote")} hint={t("quoteHint")} error={error(refusal, "PASSAGE_NOT_FOUND")}>
          {(field) => <TextArea {...field} name="quote" rows={2} defaultValue={chosen?.quote} required />}
        </Field>
        {mayMarkErrors && (
          <Field label={t("error")}>
            {(field) => (
              <Select
                {...field}
                value={marked ?? ""}
                onChange={({ target }) =>
                  setMarked(Object.values(ErrorClass).find((each) => each === target.value) ?? null)
                }
              >
                <option value="">{t("noError")}</option>
                {Object.values(ErrorClass).map((each) => (
                  <option key={each} value={each}>
                    {t(`errors.${each}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {marked === "CHARACTERS" && (
          <Field label={t("characters")} className="w-32">
            {(field) => <TextInput {...field} name="characters" type="number" min={1} defaultValue={1} />}
          </Field>
        )}
        {marked && (
          <label className="flex items-center gap-2">
            <input type="checkbox" name="important" className="size-4 accent-ink" />
            {t("important")}
          </label>
        )}
        <Field label={t("words")} error={error(refusal, "REMARK_EMPTY")}>
          {(field) => <TextArea {...field} name="words" rows={3} maxLength={1000} />}
        </Field>
        <Refusal refusal={refusal} except={BESIDE_FIELDS} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {t("makeNow")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
