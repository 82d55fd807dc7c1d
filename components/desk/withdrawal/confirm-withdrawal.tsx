"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { confirmWithdrawalAction } from "@/newsroom/withdrawal/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** The second person's word. */
export function ConfirmWithdrawal({ articleId }: { articleId: string }) {
  const t = useTranslations("withdrawal");
  const { start, pending, refusal } = useAction(confirmWithdrawalAction);
  return (
    <>
      <Button disabled={pending} onClick={() => start({ articleId })}>
        {t("confirm")}
      </Button>
      <Refusal refusal={refusal} />
    </>
  );
}
