"use client";

import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import type { Ledger } from "@/editor/ledger/ledger";
import { DESK_KEYS } from "./desk-commands";
import { isMac, keyName } from "./key-names";
import { sharesOf } from "./ledger-shares";
import { SaveStatus } from "./save-status";
import type { PageSaver } from "./saving/page-saver";

/** Where every character of the source is, always 100 % together; and whether all of it is saved, and who is here. */
export const LedgerBar = memo(function LedgerBar({
  ledger,
  saver,
  name,
  onTray,
  onAside,
  children,
  onVersions,
}: {
  ledger: Ledger;
  saver: PageSaver | null;
  name: string;
  onTray: () => void;
  onAside: () => void;
  /** Who else is here. */
  children?: ReactNode;
  onVersions: () => void;
}) {
  const desk = useTranslations("pageDesk");
  const t = useTranslations("ledger");
  const { total, placed, discarded, unplaced } = ledger;
  const shares = sharesOf([placed, discarded, unplaced]);
  return (
    <footer className="flex h-8 shrink-0 items-center gap-4 overflow-hidden border-hairline border-t px-3 text-[12px]">
      {total > 0 && (
        <>
          <span className="shrink-0 text-ink-2">{t("title")}</span>
          <span
            aria-hidden="true"
            className="flex h-2 w-40 min-w-16 shrink overflow-hidden rounded-desk border border-hairline"
          >
            <span className="bg-done" style={{ flexGrow: placed }} />
            <span className="bg-ink-2/60" style={{ flexGrow: discarded }} />
            <span
              className="bg-cinnabar"
              style={{ flexGrow: unplaced, minWidth: unplaced > 0 ? 3 : undefined }}
            />
          </span>
          <span className="shrink-0 tabular-nums">{t("placed", { share: shares[0] ?? "" })}</span>
          <button
            type="button"
            onClick={onAside}
            title={t("characters", { count: discarded })}
            className="h-6 shrink-0 rounded-desk px-1 tabular-nums hover:bg-ink/6"
          >
            {t("discarded", { share: shares[1] ?? "" })}
          </button>
          <button
            type="button"
            onClick={onTray}
            title={t("characters", { count: unplaced })}
            className={`h-6 shrink-0 rounded-desk px-1 tabular-nums hover:bg-ink/6 ${unplaced > 0 ? "text-cinnabar" : ""}`}
          >
            {t("unplaced", { share: shares[2] ?? "" })}
          </button>
        </>
      )}
      <span className="ml-auto" />
      <SaveStatus saver={saver} />
      <button
        type="button"
        onClick={onVersions}
        title={`${desk("versions.title")} (${keyName(DESK_KEYS.versions, isMac())})`}
        className="h-6 shrink-0 rounded-desk px-1 hover:bg-ink/6"
      >
        {desk("versions.title")}
      </button>
      {children}
      <span className="shrink-0 text-ink-2">{name}</span>
    </footer>
  );
});
