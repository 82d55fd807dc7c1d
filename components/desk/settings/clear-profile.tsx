"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { clearProfileAction } from "@/newsroom/profile/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";

/** Clears the paper's habits, after it was asked whether that is meant. */
export function ClearProfile({ onCleared }: { onCleared: (now: { text: string; version: number }) => void }) {
  const t = useTranslations("settings.profile");
  const pendingWord = useTranslations("common")("pending");
  const [asking, setAsking] = useState(false);
  const { start, pending, refusal, clear } = useAction(clearProfileAction);
  const close = () => setAsking(false);
  return (
    <>
      <Button
        onClick={() => {
          clear();
          setAsking(true);
        }}
      >
        {t("clear")}
      </Button>
      <Dialog open={asking} onClose={close} title={t("clearTitle")}>
        <p>{t("clearWords")}</p>
        <Refusal refusal={refusal} />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t("cancel")}</Button>
          <Button
            look="primary"
            disabled={pending}
            onClick={() =>
              start({}, (cleared) => {
                close();
                onCleared(cleared);
              })
            }
          >
            {pending ? pendingWord : t("clearNow")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
