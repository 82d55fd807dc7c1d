"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, TextArea } from "@/components/ui/field";
import { approvePageAction, returnPageAction } from "@/newsroom/review/actions";
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
  mayApprove: boolean;
  mayReturn: boolean;
  isChief: boolean;
}

/** At the foot of the screen, always in reach: sign the page off, give it back, or why neither can be done. */
export function DecisionBar(page: Decision) {
  const t = useTranslations("review");
  const approve = useAction(approvePageAction);
  const [returning, setReturning] = useState(false);
  const { contentHash } = page;
  const ownPage = page.isChief && page.state === "SUBMITTED" && !page.mayApprove;
  return (
    <footer className="sticky bottom-14 z-10 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-hairline border-t bg-paper px-4 py-2 md:bottom-0 md:px-8">
      <StateMark state={page.state} />
      {ownPage && <span className="text-cinnabar">{t("ownPage")}</span>}
      {page.state === "APPROVED" && (
        <Link
          href={`/desk/issues/${page.issueId}`}
          className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          {t("toIssue")}
        </Link>
      )}
      <Refusal refusal={approve.refusal} />
      {contentHash && (
        <span className="ml-auto flex gap-2">
          {page.mayReturn && (
            <Button className="max-md:h-11!" onClick={() => setReturning(true)}>
              {page.state === "APPROVED" ? t("withdrawApproval") : t("return")}
            </Button>
          )}
          {page.mayApprove && (
            <Button
              look="primary"
              className="max-md:h-11! max-md:px-6"
              disabled={approve.pending}
              onClick={() => approve.start({ pageId: page.pageId, contentHash })}
            >
              {approve.pending ? t("approving") : t("approve")}
            </Button>
          )}
        </span>
      )}
      {contentHash && (
        <Dialog open={returning} onClose={() => setReturning(false)} title={t("returnTitle")}>
          <ReturnForm pageId={page.pageId} contentHash={contentHash} onDone={() => setReturning(false)} />
        </Dialog>
      )}
    </footer>
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
