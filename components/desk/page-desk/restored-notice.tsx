"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Tells that unsaved work of an earlier visit is back. */
export function Restored({ at, onClose }: { at: Date; onClose: () => void }) {
  const t = useTranslations("pageDesk");
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div className="flex items-center gap-3 border-hairline border-b px-4 py-1.5">
      <Notice tone="waiting">{t("restored", { at })}</Notice>
      <Button
        look="quiet"
        onClick={() => {
          setOpen(false);
          onClose();
        }}
      >
        {t("understood")}
      </Button>
    </div>
  );
}
