"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { copySetupAction } from "@/newsroom/page-setup/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Gives an issue that has no pages those of the issue before it, empty. */
export function CopySetup({ issueId }: { issueId: string }) {
  const t = useTranslations("issue");
  const { start, pending, refusal } = useAction(copySetupAction);
  return (
    <div className="flex flex-col items-start gap-3">
      <Button disabled={pending} onClick={() => start({ issueId })}>
        {t("copySetup")}
      </Button>
      <Refusal refusal={refusal} />
    </div>
  );
}
