"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { SignInDialog } from "@/components/desk/sign-in-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PageSaver } from "./saving/page-saver";

/** The session ended while something was to be saved: one signs in again here, and it is saved. */
export function SessionEnded({ saver, isOver }: { saver: PageSaver; isOver: boolean }) {
  const t = useTranslations("pageDesk");
  const [isPutOff, setPutOff] = useState(false);
  useEffect(() => {
    if (!isOver) setPutOff(false);
  }, [isOver]);
  return (
    <>
      <SignInDialog
        open={isOver && !isPutOff}
        onClose={() => setPutOff(true)}
        onSignedIn={() => saver.signedIn()}
      />
      {isOver && isPutOff && (
        <div className="fixed bottom-10 left-1/2 z-10 flex -translate-x-1/2 items-center gap-3 border border-cinnabar bg-paper px-4 py-2">
          <Notice tone="urgent">{t("signedOut")}</Notice>
          <Button onClick={() => setPutOff(false)}>{t("signIn")}</Button>
        </div>
      )}
    </>
  );
}
