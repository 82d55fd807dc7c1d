"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { clock } from "@/lib/calendar";
import { DESK_KEYS } from "../desk-commands";
import { isMac, keyName } from "../key-names";
import type { DeskPresence } from "./desk-presence";
import { useOthers } from "./use-presence";

/**
 * Told above an article as soon as the cursor is in it: somebody else writes on it, so that nothing is typed in vain. It lies
 * over the head of the article, and stays in sight as far down as the article goes.
 */
export function HeldNotice({
  presence,
  articleId,
  top,
  height,
}: {
  presence: DeskPresence | null;
  articleId: string;
  /** Where the article begins, in pixels from the top of the document, and how far it goes; undefined: to the end. */
  top: number;
  height: number | undefined;
}) {
  const t = useTranslations("pageDesk.presence");
  const locale = useLocale();
  const holder = useOthers(presence, ({ held }) => held.get(articleId) ?? null);
  const takeOver = useOthers(presence, (snapshot) => snapshot.takeOver);
  const hasTried = useOthers(presence, ({ refused }) => refused.includes(articleId));
  if (!presence || !holder) return null;
  return (
    <div
      style={{ top, height, bottom: height === undefined ? 0 : undefined }}
      className="pointer-events-none absolute inset-x-0 z-10"
    >
      <div className="pointer-events-auto sticky top-0 flex min-h-9 items-center gap-3 border-waiting border-b border-l-2 bg-paper py-0.5 pr-3 pl-3 text-[13px]">
        <span role="status" className={hasTried ? "text-cinnabar" : ""}>
          {t.rich("notice", {
            name: holder.name,
            time: clock(holder.since, locale, "time"),
            who: (words) => <strong className="font-semibold">{words}</strong>,
          })}
          {takeOver === "failed" && <span className="text-cinnabar"> {t("notTaken")}</span>}
        </span>
        <span className="flex-1" />
        <Button
          className="h-7"
          disabled={takeOver === "asking"}
          onClick={() => void presence.takeOver(articleId).then(() => presence.focus())}
        >
          {t("takeOver")} <Kbd>{keyName(DESK_KEYS.takeOver, isMac())}</Kbd>
        </Button>
      </div>
    </div>
  );
}
