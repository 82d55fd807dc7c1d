"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { PageTextFields, TEXT_CODES } from "../paste/page-text-fields";
import { Refusal } from "../refusal";
import type { Refused } from "../use-action";

/** Which text is split: the one that the page stands on, or one that is pasted now. */
export function ChooseText({
  isOther,
  onOther,
  text,
  onText,
  onCompare,
  pending,
  refusal,
}: {
  isOther: boolean;
  onOther: (isOther: boolean) => void;
  text: string;
  onText: (text: string) => void;
  onCompare: () => void;
  pending: boolean;
  refusal: Refused | undefined;
}) {
  const t = useTranslations("splitAgain");
  const pendingWord = useTranslations("common")("pending");
  const measure = useTranslations("issue");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCompare();
      }}
      className="flex max-w-3xl flex-col gap-5"
    >
      <p className="max-w-[46em] text-ink-2">{t("intro")}</p>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-semibold">{t("which")}</legend>
        <Choice isChosen={!isOther} onChoose={() => onOther(false)} title={t("same")} hint={t("sameHint")} />
        <Choice isChosen={isOther} onChoose={() => onOther(true)} title={t("other")} hint={t("otherHint")} />
      </fieldset>
      {isOther && <PageTextFields text={text} onText={onText} refusal={refusal} rows={14} />}
      <Refusal refusal={refusal} except={isOther ? TEXT_CODES : []} />
      <div className="flex flex-wrap items-center gap-4">
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? pendingWord : t("compare")}
        </Button>
        <span className="text-ink-2 tabular-nums" aria-live="polite">
          {isOther && text !== ""
            ? measure("measure", { lines: text.split("\n").length, characters: [...text].length })
            : t("nothingYet")}
        </span>
      </div>
    </form>
  );
}

function Choice({
  isChosen,
  onChoose,
  title,
  hint,
}: {
  isChosen: boolean;
  onChoose: () => void;
  title: string;
  hint: string;
}) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        id={id}
        type="radio"
        name="which"
        checked={isChosen}
        onChange={onChoose}
        aria-describedby={`${id}-hint`}
        className="mt-1 accent-ink"
      />
      <div>
        <label htmlFor={id}>{title}</label>
        <p id={`${id}-hint`} className="text-[12px] text-ink-2">
          {hint}
        </p>
      </div>
    </div>
  );
}
