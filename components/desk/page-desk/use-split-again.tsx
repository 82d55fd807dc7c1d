"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { PageSaver } from "./saving/page-saver";
import { useStable } from "./use-stable";

/** The way to splitting again. It compares with what is saved, so what is unsaved is saved first; without that it says so. */
export function useSplitAgain(saver: PageSaver, pageId: string): { start: () => void; notice: ReactNode } {
  const t = useTranslations("splitAgain.unsaved");
  const close = useTranslations("common")("close");
  const router = useRouter();
  const [isUnsaved, setUnsaved] = useState(false);
  const start = useStable(() => {
    void saver.saveNow().then((isSaved) => {
      if (isSaved) router.push(`/desk/pages/${pageId}/split-again`);
      // Where the session has ended, that is asked for already.
      else setUnsaved(saver.snapshot().save.kind !== "signedOut");
    });
  });
  return {
    start,
    notice: (
      <Dialog open={isUnsaved} onClose={() => setUnsaved(false)} title={t("title")}>
        <p>{t("words")}</p>
        <div className="flex justify-end">
          <Button onClick={() => setUnsaved(false)}>{close}</Button>
        </div>
      </Dialog>
    ),
  };
}
