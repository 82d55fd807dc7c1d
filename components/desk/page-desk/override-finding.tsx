"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, TextArea } from "@/components/ui/field";
import { overrideFindingAction } from "@/newsroom/preflight/actions";
import type { Finding } from "@/newsroom/preflight/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

/** 放行: a forbidden word may stand here, for a reason that the record keeps. */
export function OverrideFinding({ pageId, finding }: { pageId: string; finding: Finding }) {
  const t = useTranslations("preflight");
  const common = useTranslations("common");
  const error = useFieldError();
  const [isAsking, setAsking] = useState(false);
  const { start, pending, refusal } = useAction(overrideFindingAction);
  const words = String(finding.details.word);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (finding.articleId === undefined) return;
    const reason = String(new FormData(event.currentTarget).get("reason"));
    start({ pageId, articleId: finding.articleId, rule: "forbidden-word", words, reason }, () =>
      setAsking(false),
    );
  };
  return (
    <>
      <Button
        look="quiet"
        aria-label={t("overrideOne", { word: words })}
        onClick={() => setAsking(true)}
        className="m-1 shrink-0 px-2"
      >
        {t("override")}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={t("overrideTitle", { word: words })}>
        <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
          <Field label={t("overrideWhy")} hint={t("overrideHint")} error={error(refusal, "REASON_MISSING")}>
            {(field) => <TextArea {...field} name="reason" rows={3} maxLength={1000} required />}
          </Field>
          <Refusal refusal={refusal} except={["REASON_MISSING"]} />
          <div className="flex justify-end gap-2">
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <Button look="primary" type="submit" disabled={pending}>
              {t("overrideNow")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
