"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/desk/refusal";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { PageForDesk } from "@/newsroom/page/types";
import { DESK_KEYS } from "./desk-commands";
import { isMac, keyName } from "./key-names";
import type { Review } from "./use-review";

/** What the editor can do with the page as a whole: hand it to review, take it back, open it again. */
export function ReviewBar({ review, page }: { review: Review; page: PageForDesk }) {
  const t = useTranslations("pageDesk.review");
  const common = useTranslations("common");
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className="fixed top-12 right-4 z-10 max-w-md bg-paper empty:hidden">
        <Refusal refusal={review.refusal} />
      </div>
      {!review.maySubmit && page.contentHash !== null && (
        <Link href={`/desk/pages/${page.id}/review`} className={buttonClass()}>
          {t("see")}
        </Link>
      )}
      {review.maySubmit && (
        <Button look="primary" disabled={review.pending} onClick={() => void review.submit()}>
          {t("submit")} <Kbd>{keyName(DESK_KEYS.submit, isMac())}</Kbd>
        </Button>
      )}
      {(review.mayRecall || review.mayReopen) && (
        <Button disabled={review.pending} onClick={() => setAsking(true)}>
          {t(review.mayRecall ? "recall" : "reopen")}
        </Button>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t(review.mayRecall ? "recall" : "reopen")}
      >
        <p>{t(review.mayRecall ? "recallMeans" : "reopenMeans")}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
          <Button
            look="primary"
            onClick={() => {
              setAsking(false);
              if (review.mayRecall) review.recall();
              else review.reopen();
            }}
          >
            {t(review.mayRecall ? "recall" : "reopen")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
