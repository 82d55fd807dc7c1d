"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Something that was restored: from which revision, and which article where it was not the whole page. */
export interface Restoration {
  number: number;
  /** As the list names it; null for the whole page. */
  article: string | null;
  /** Characters of the source that are in the tray since. */
  unplaced: number;
  /** Characters of the restored article that the source counts in another article by now, so that they stand twice. */
  doubled: number;
}

/** Tells what was restored, how to take it back, and what found no place. */
export function RestoredVersion({
  restoration: { number, article, unplaced, doubled },
  onTray,
  onClose,
}: {
  restoration: Restoration;
  onTray: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("pageDesk.versions");
  const desk = useTranslations("pageDesk");
  return (
    <div className="flex items-center gap-3 border-hairline border-b px-4 py-1.5">
      <Notice tone="done">
        {article === null ? t("restoredPage", { number }) : t("restoredArticle", { number, article })}{" "}
        {t("undoHint")}
        {doubled > 0 && <strong className="font-semibold"> {t("doubled", { count: doubled })}</strong>}
      </Notice>
      {unplaced > 0 && <Button onClick={onTray}>{t("unplaced", { count: unplaced })}</Button>}
      <Button look="quiet" onClick={onClose}>
        {desk("understood")}
      </Button>
    </div>
  );
}
