"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { PageSaver } from "./saving/page-saver";

/** Milliseconds that leaving waits for a last save. */
const PATIENCE = 2_000;

/**
 * Leaving by a link of the desk while something is unsaved: it is saved first, and where that cannot be done one is asked.
 * (Closing the tab is warned of by the browser.)
 */
export function Leaving({ saver }: { saver: PageSaver }) {
  const t = useTranslations("pageDesk.leaving");
  const router = useRouter();
  const [destination, setDestination] = useState<string | null>(null);

  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const address = addressOf(event);
      if (address === null || !saver.hasUnsaved()) return;
      event.preventDefault();
      event.stopPropagation();
      const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
      if (await Promise.race([saver.saveNow(), late])) router.push(address);
      else setDestination(address);
    };
    addEventListener("click", onClick, true);
    return () => removeEventListener("click", onClick, true);
  }, [router, saver]);

  const stay = () => setDestination(null);
  return (
    <Dialog open={destination !== null} onClose={stay} title={t("title")}>
      <p>{t("words")}</p>
      <div className="flex justify-end gap-2">
        <Button onClick={() => destination !== null && router.push(destination)}>{t("leave")}</Button>
        <Button look="primary" onClick={stay}>
          {t("stay")}
        </Button>
      </div>
    </Dialog>
  );
}

/** Where a click leads, if away from this screen in this tab; null for any other click. */
function addressOf({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  if ((link.target && link.target !== "_self") || link.origin !== location.origin) return null;
  return link.pathname === location.pathname ? null : link.pathname + link.search + link.hash;
}
