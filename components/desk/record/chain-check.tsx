import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/actor";
import { clock } from "@/lib/calendar";
import { findBrokenEntry } from "@/newsroom/audit/data";

/** Whether every entry still is what it was when it was written, and none is missing between two. */
export async function ChainCheck({ actor }: { actor: Actor }) {
  const t = await getTranslations("record");
  const broken = await findBrokenEntry(actor);
  if (!broken) return <Notice tone="done">{t("chainHolds")}</Notice>;
  return (
    <Notice tone="urgent">
      {t("chainBroken", { id: broken.id, at: clock(broken.at, await getLocale()) })}
    </Notice>
  );
}
