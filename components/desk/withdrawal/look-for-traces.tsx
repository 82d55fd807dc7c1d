"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { lookForTracesAction } from "@/newsroom/withdrawal/actions";
import type { LookedAt } from "@/newsroom/withdrawal/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Asks the server to look, as a reader, whether anything of a withdrawn article is left, and shows where it looked. */
export function LookForTraces({ articleId }: { articleId: string }) {
  const t = useTranslations("withdrawal");
  const { start, pending, refusal } = useAction(lookForTracesAction);
  const [looked, setLooked] = useState<readonly LookedAt[]>();
  return (
    <>
      <Button disabled={pending} onClick={() => start({ articleId }, (answer) => setLooked(answer.looked))}>
        {pending ? t("looking") : t("look")}
      </Button>
      <Refusal refusal={refusal} />
      {looked && (
        <div className="w-full">
          {looked.every(({ isGone }) => isGone) && (
            <Notice tone="done">{t("allGone", { count: looked.length })}</Notice>
          )}
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {looked.map(({ address, isGone }) => (
              <li key={address} className={`whitespace-nowrap ${isGone ? "text-ink-2" : "text-cinnabar"}`}>
                {address} {t(isGone ? "gone" : "still")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
