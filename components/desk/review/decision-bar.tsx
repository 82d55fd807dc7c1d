"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, TextArea, TextInput } from "@/components/ui/field";
import type { PagePermissions } from "@/newsroom/page/types";
import { approvePageAction, returnPageAction, reviewPageAction } from "@/newsroom/review/actions";
import type { PageState } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { StateMark } from "../state-mark";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";

interface Decision {
  pageId: string;
  issueId: string;
  state: PageState;
  /** Of exactly the content that is on the screen. */
  contentHash: string | null;
  may: Pick<PagePermissions, "review" | "approve" | "return" | "isOwn">;
}

/** At the foot of the screen, always in reach: sign for the page, give it back, or why neither can be done. */
export function DecisionBar({ pageId, issueId, state, contentHash, may }: Decision) {
  const t = useTranslations("review");
  const [returning, setReturning] = useState(false);
  return (
    <footer className="sticky bottom-14 z-10 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-hairline border-t bg-paper px-4 py-2 md:bottom-0 md:px-8">
      <StateMark state={state} />
      {may.isOwn && <span className="text-cinnabar">{t("ownPage")}</span>}
      {state === "APPROVED" && (
        <Link
          href={`/desk/issues/${issueId}`}
          className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          {t("toIssue")}
        </Link>
      )}
      {contentHash && (
        <span className="ml-auto flex min-w-0 flex-wrap justify-end gap-2">
          {may.return && (
            <Button className="max-md:h-11!" onClick={() => setReturning(true)}>
              {state === "APPROVED" ? t("withdrawApproval") : t("return")}
            </Button>
          )}
          {(may.review || may.approve) && (
            <SignForm pageId={pageId} contentHash={contentHash} step={may.review ? "review" : "approve"} />
          )}
        </span>
      )}
      {contentHash && (
        <Dialog open={returning} onClose={() => setReturning(false)} title={t("returnTitle")}>
          <ReturnForm pageId={pageId} contentHash={contentHash} onDone={() => setReturning(false)} />
        </Dialog>
      )}
    </footer>
  );
}

/** 复审 or 终审, with an opinion, for exactly what is on the screen. */
function SignForm(props: { pageId: string; contentHash: string; step: "review" | "approve" }) {
  const t = useTranslations("review");
  const { start, pending, refusal } = useAction(
    props.step === "review" ? reviewPageAction : approvePageAction,
  );
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const opinion = String(new FormData(event.currentTarget).get("opinion"));
    start({ pageId: props.pageId, contentHash: props.contentHash, opinion });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex min-w-0 flex-wrap justify-end gap-2">
      <Refusal refusal={refusal} />
      <span className="w-44 max-md:w-32">
        <TextInput
          name="opinion"
          aria-label={t("opinion")}
          defaultValue={t("agreed")}
          maxLength={1000}
          className="max-md:h-11!"
        />
      </span>
      <Button look="primary" type="submit" className="max-md:h-11! max-md:px-6" disabled={pending}>
        {t(pending ? `signing.${props.step}` : `sign.${props.step}`)}
      </Button>
    </form>
  );
}

function ReturnForm(props: { pageId: string; contentHash: string; onDone: () => void }) {
  const t = useTranslations("review");
  const error = useFieldError();
  const { start, pending, refusal } = useAction(returnPageAction);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason"));
    start({ pageId: props.pageId, contentHash: props.contentHash, reason }, props.onDone);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <Field label={t("reason")} hint={t("reasonHint")} error={error(refusal, "REASON_MISSING")}>
        {(field) => <TextArea {...field} name="reason" rows={4} maxLength={1000} required />}
      </Field>
      <Refusal refusal={refusal} except={["REASON_MISSING"]} />
      <div className="flex justify-end gap-2">
        <Button onClick={props.onDone}>{t("cancel")}</Button>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? t("returning") : t("returnNow")}
        </Button>
      </div>
    </form>
  );
}
