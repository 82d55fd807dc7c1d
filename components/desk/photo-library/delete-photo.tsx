"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { deletePhotoAction } from "@/newsroom/photo-library/actions";
import { DAYS_TO_TAKE_BACK } from "@/newsroom/photo-library/deletion";
import type { PhotoUse } from "@/newsroom/photo-library/types";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { PhotoUses } from "./photo-uses";

/** Asks before it deletes, and says where the photo hangs where that keeps it. */
export function DeletePhoto({
  photoId,
  name,
  uses,
}: {
  photoId: string;
  name: string;
  uses: readonly PhotoUse[];
}) {
  const t = useTranslations("photoLibrary");
  const common = useTranslations("common");
  const [isAsking, setAsking] = useState(false);
  const { start, pending, refusal, clear } = useAction(deletePhotoAction);
  const close = () => setAsking(false);
  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          clear();
          setAsking(true);
        }}
      >
        {t("delete")}
        <span className="sr-only"> {name}</span>
      </Button>
      <Dialog open={isAsking} onClose={close} title={t("deleteTitle")}>
        <p lang="zh-CN" className="font-semibold">
          {name}
        </p>
        <p>{t(uses.length > 0 ? "keptByUses" : "deleteWords", { days: DAYS_TO_TAKE_BACK })}</p>
        {uses.length > 0 && <PhotoUses uses={uses} />}
        <Refusal refusal={refusal} />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{common(uses.length > 0 ? "close" : "cancel")}</Button>
          {uses.length === 0 && (
            <Button look="primary" disabled={pending} onClick={() => start({ photoId }, close)}>
              {t("deleteNow")}
            </Button>
          )}
        </div>
      </Dialog>
    </>
  );
}
