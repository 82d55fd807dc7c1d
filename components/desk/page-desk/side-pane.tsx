"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useId } from "react";
import type { SplitWarning } from "@/engine/types";
import type { Finding } from "@/newsroom/preflight/types";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import type { SectionOnDesk } from "@/newsroom/section/types";
import { RemarksPanel } from "../remarks/remarks-panel";
import { AsidePanel } from "./aside-panel";
import { ChecksPanel } from "./checks-panel";
import { DESK_KEYS } from "./desk-commands";
import { DoubtPanel } from "./doubts/doubt-panel";
import type { Doubts } from "./doubts/use-doubts";
import { Fold } from "./fold";
import { OutlinePanel } from "./outline-panel";
import { PhotoPanel } from "./photo/photo-panel";
import type { DeskPhotos } from "./photo/use-desk-photos";
import { TrayPanel } from "./tray-panel";
import type { DeskView } from "./use-desk-view";
import type { SideMoves } from "./use-side-moves";

const PANELS = ["outline", "photos", "tray", "aside", "checks", "remarks"] as const;
export type Panel = (typeof PANELS)[number];

/** What lies beside the page: its articles, its photos, the unplaced tray, what was set aside, what preflight found, what
 * was said of it. */
export const SidePane = memo(function SidePane({
  panel,
  onPanel,
  pageId,
  view,
  source,
  warnings,
  remarks,
  doubts,
  sections,
  activeId,
  editable,
  side,
  onGoTo,
  onGoToFinding,
  onGoToRemark,
  photos,
  onFold,
}: {
  panel: Panel;
  onPanel: (panel: Panel) => void;
  pageId: string;
  view: DeskView;
  source: string;
  warnings: readonly SplitWarning[];
  remarks: readonly RemarkOnPage[];
  doubts: Doubts;
  sections: readonly SectionOnDesk[];
  activeId: string | null;
  editable: boolean;
  side: SideMoves;
  onGoTo: (articleId: string) => void;
  onGoToFinding: (finding: Finding) => void;
  onGoToRemark: (remark: RemarkOnPage) => void;
  photos: DeskPhotos;
  onFold: () => void;
}) {
  const t = useTranslations("pageDesk.panels");
  const desk = useTranslations("pageDesk");
  const id = useId();
  const blocking = view.findings.filter(({ severity }) => severity === "block").length;
  const counts: Record<Panel, number> = {
    outline: view.articles.length,
    photos: photos.problems,
    tray: view.ledger.unplacedSpans.length,
    aside: view.setAside.length,
    checks: view.findings.length + warnings.length,
    remarks: remarks.filter(({ resolved }) => !resolved).length,
  };
  const isUrgent = {
    outline: false,
    photos: photos.problems > 0,
    tray: counts.tray > 0,
    aside: false,
    checks: blocking > 0,
    remarks: counts.remarks > 0,
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = PANELS.at((PANELS.indexOf(panel) + step) % PANELS.length) ?? "outline";
    onPanel(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };

  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div className="flex h-9 shrink-0 items-center border-hairline border-b pr-1">
        <div
          role="tablist"
          aria-label={t("label")}
          onKeyDown={onKeyDown}
          className="flex h-full min-w-0 flex-1 overflow-x-auto"
        >
          {PANELS.map((name) => (
            <button
              key={name}
              id={`${id}-${name}`}
              type="button"
              role="tab"
              aria-selected={panel === name}
              aria-controls={`${id}-panel`}
              tabIndex={panel === name ? 0 : -1}
              onClick={() => onPanel(name)}
              className="h-full whitespace-nowrap border-transparent border-b-2 px-1 text-ink-2 hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-ink aria-selected:text-ink"
            >
              {t(name)}{" "}
              <span className={`tabular-nums ${isUrgent[name] ? "text-cinnabar" : ""}`}>{counts[name]}</span>
              {name === "outline" && doubts.open.length > 0 && (
                <span title={t("doubts")}>
                  {" · "}
                  <span className="sr-only">{t("doubts")}</span>{" "}
                  <span className="text-waiting tabular-nums">{doubts.open.length}</span>
                </span>
              )}
            </button>
          ))}
        </div>
        <Fold label={desk("outline.fold")} onFold={onFold} keys={DESK_KEYS.side} />
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${panel}`}
        className="flex min-h-0 flex-1 flex-col"
      >
        {panel === "outline" && (
          <>
            <OutlinePanel
              articles={view.articles}
              findings={view.findings}
              sections={sections}
              activeId={activeId}
              editable={editable}
              onGoTo={onGoTo}
              onMove={side.moveArticle}
              onSection={side.setSection}
              onPhotos={photos.open}
            />
            {source !== "" && <DoubtPanel doubts={doubts} source={source} editable={editable} />}
          </>
        )}
        {panel === "photos" && <PhotoPanel articles={view.articles} photos={photos} onGoTo={onGoTo} />}
        {panel === "tray" && (
          <TrayPanel
            source={source}
            lines={view.lines}
            spans={view.ledger.unplacedSpans}
            editable={editable}
            onShow={side.show}
            onPutBack={side.putBack}
            onNewArticle={side.newArticle}
            onDiscard={side.discard}
          />
        )}
        {panel === "aside" && (
          <AsidePanel labels={view.setAside} editable={editable} onTakeBack={side.takeBack} />
        )}
        {panel === "remarks" && (
          <RemarksPanel
            remarks={remarks}
            articleIds={view.articles.map(({ id }) => id)}
            onGoTo={onGoToRemark}
          />
        )}
        {panel === "checks" && (
          <ChecksPanel
            findings={view.findings}
            warnings={warnings}
            pageId={pageId}
            editable={editable}
            onGoTo={onGoToFinding}
            onMend={side.mend}
            onShow={side.show}
          />
        )}
      </div>
    </div>
  );
});
