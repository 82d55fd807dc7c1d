"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { PageOnBoard } from "@/newsroom/issue/types";
import { removePageAction } from "@/newsroom/page-setup/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Asks before a page is taken out of its issue. */
export function RemovePageDialog({ page, onClose }: { page: PageOnBoard; onClose: () => void }) {
  const t = useTranslations("issue");
  const { start, pending, refusal } = useAction(removePageAction);
  return (
    <Dialog open onClose={onClose} title={t("removeTitle", { number: page.number, name: page.name })}>
      <p>
        {page.articleCount > 0 ? t("removeWords", { articles: page.articleCount }) : t("removeEmptyWords")}
      </p>
      <Refusal refusal={refusal} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t("cancel")}</Button>
        <Button look="primary" disabled={pending} onClick={() => start({ pageId: page.id }, onClose)}>
          {t("removeNow")}
        </Button>
      </div>
    </Dialog>
  );
}
