"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ChangesPane, ChangesSwitch } from "./changes-pane";
import { DESK_KEYS } from "./desk-commands";
import { Fold } from "./fold";
import { isMac, keyName } from "./key-names";
import { PaneHead } from "./pane-head";
import type { SourceLine } from "./source-lines";
import { type Lit, SourcePane } from "./source-pane";
import type { DeskView } from "./use-desk-view";
import type { Ways } from "./use-ways";

/** The source as it was pasted, or what of it is different on the page. */
export function SourceSide({
  source,
  view,
  lines,
  lit,
  isComparing,
  canSplitAgain,
  onCompare,
  onSplitAgain,
  onFold,
  ways,
  onTray,
  onAside,
}: {
  source: string;
  view: DeskView;
  /** The source's lines; none while the desk is opened. */
  lines: readonly SourceLine[];
  lit: Lit;
  isComparing: boolean;
  canSplitAgain: boolean;
  onCompare: () => void;
  onSplitAgain: () => void;
  onFold: () => void;
  ways: Ways;
  onTray: () => void;
  onAside: () => void;
}) {
  const t = useTranslations("pageDesk.source");
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <PaneHead title={t("title")} note={t("lines", { count: view.lines.length })}>
        <ChangesSwitch isOn={isComparing} onToggle={onCompare} />
        {canSplitAgain && (
          <Button
            look="quiet"
            className="px-2"
            title={keyName(DESK_KEYS.splitAgain, isMac())}
            onClick={onSplitAgain}
          >
            {t("splitAgain")}
          </Button>
        )}
        <Fold label={t("fold")} onFold={onFold} keys={DESK_KEYS.source} />
      </PaneHead>
      {isComparing ? (
        <ChangesPane source={source} view={view} onGoTo={ways.toBlock} onTray={onTray} onAside={onAside} />
      ) : (
        <SourcePane lines={lines} lit={lit} onGoTo={ways.toSource} />
      )}
    </div>
  );
}
