"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { useRefusalText } from "@/components/desk/use-refusal-text";
import { clock } from "@/lib/calendar";
import { hasParked } from "./saving/open-page";
import type { PageSaver } from "./saving/page-saver";
import { INITIAL } from "./saving/save-machine";

/** 已保存 02:14 · 保存中 · 未保存 · 离线: always in sight, and read out when it turns. */
export function SaveStatus({ saver }: { saver: PageSaver | null }) {
  const t = useTranslations("pageDesk.save");
  const locale = useLocale();
  const words = useRefusalText();
  const snapshot = useSyncExternalStore(
    saver?.subscribe ?? never,
    () => saver?.snapshot() ?? null,
    () => null,
  );
  const save = snapshot?.save ?? INITIAL;
  const isHeld = snapshot !== null && hasParked(snapshot);
  const isOnline = useSyncExternalStore(
    onNetwork,
    () => navigator.onLine,
    () => true,
  );
  const known = !isOnline && save.kind !== "saved" ? "offline" : save.kind;
  // What waits for a decision is not saved, whatever else is.
  const state = known === "saved" && isHeld ? "held" : known;
  return (
    <span
      role="status"
      data-save-state={state}
      className={`shrink-0 tabular-nums ${TONE[state] ?? "text-ink-2"}`}
      title={save.kind === "refused" ? words({ code: save.code, details: {} }) : undefined}
    >
      {state === "saved" && save.at ? t("savedAt", { time: clock(save.at, locale, "time") }) : t(state)}
    </span>
  );
}

const TONE: Partial<Record<string, string>> = {
  offline: "text-cinnabar",
  signedOut: "text-cinnabar",
  refused: "text-cinnabar",
  held: "text-cinnabar",
  dirty: "text-waiting",
};

const never = () => () => {};

function onNetwork(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
