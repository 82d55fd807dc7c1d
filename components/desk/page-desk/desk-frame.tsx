"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Span, SplitWarning } from "@/engine/types";
import { useSplitPreview } from "../split/use-split-preview";
import { Conflicts } from "./conflicts";
import { DESK_KEYS, useDeskCommands } from "./desk-commands";
import type { DeskProps } from "./desk-props";
import { DocumentPane } from "./document-pane";
import { useDoubtMoves } from "./doubts/use-doubt-moves";
import { useDoubts } from "./doubts/use-doubts";
import { FindBar } from "./find-bar";
import { Fold } from "./fold";
import { Leaving } from "./leaving";
import { LedgerBar } from "./ledger-bar";
import { Palette } from "./palette";
import { PaneHandle } from "./pane-handle";
import { PhotoDialog } from "./photo/photo-dialog";
import { useDeskPhotos } from "./photo/use-desk-photos";
import { articleAtCursor } from "./photo/use-photo-paste";
import { PeopleHere } from "./presence/people-here";
import { PresenceNotices } from "./presence/presence-notices";
import { usePresence } from "./presence/use-presence";
import { Restored } from "./restored-notice";
import { ReviewBar } from "./review-bar";
import { Said } from "./said";
import type { PageSaver } from "./saving/page-saver";
import { useSaving } from "./saving/use-saving";
import { SessionEnded } from "./session-ended";
import { type Panel, SidePane } from "./side-pane";
import type { SourceLine } from "./source-lines";
import { SourceSide } from "./source-side";
import { Toolbar } from "./toolbar";
import { TopBar } from "./top-bar";
import { useActiveBlock } from "./use-active-block";
import { useDeskKeys } from "./use-desk-keys";
import { useDeskMoves } from "./use-desk-moves";
import { useDeskView, withLoosePhotos } from "./use-desk-view";
import { useFind } from "./use-find";
import { useLit } from "./use-lit";
import { usePanes } from "./use-panes";
import { useReview } from "./use-review";
import { useSaid } from "./use-said";
import { useSideMoves } from "./use-side-moves";
import { useSplitAgain } from "./use-split-again";
import { useStable } from "./use-stable";
import { useWays } from "./use-ways";
import { Versions } from "./versions/versions";

const NO_WARNINGS: readonly SplitWarning[] = [];
const NO_LINES: readonly SourceLine[] = [];

/** The desk with its editor: bars, panes and dialogs, and what leads from one to the other. */
export function DeskFrame({
  page,
  sections,
  accepted,
  remarks,
  profile,
  user,
  editor,
  saver,
}: DeskProps & { editor: Editor; saver: PageSaver }) {
  const t = useTranslations("pageDesk");
  const source = page.source?.text ?? "";
  const view = useDeskView(editor, page);
  const split = useSplitPreview(source, profile);
  const doubts = useDoubts({ page, opened: accepted, userName: user.name, editor, view, split });
  const active = useActiveBlock(editor);
  const { panes, handle, toggleSource, toggleSide, showSource, showSide } = usePanes();
  const [panel, setPanel] = useState<Panel>("outline");
  // One can write as soon as the document is there; what stands beside it is drawn a moment later.
  const hasBeside = useDeferredValue(true, false);
  const { lit, setHovered, setShown } = useLit(active, doubts.lit);
  const [isComparing, setComparing] = useState(false);
  const find = useFind(editor);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isVersionsOpen, setVersionsOpen] = useState(false);
  const showVersions = useCallback(() => setVersionsOpen(true), []);

  const showPanel = useCallback(
    (next: Panel) => {
      showSide();
      setPanel(next);
    },
    [showSide],
  );
  const showTray = useCallback(() => showPanel("tray"), [showPanel]);
  const showAside = useCallback(() => showPanel("aside"), [showPanel]);
  const showChecks = useCallback(() => showPanel("checks"), [showPanel]);
  const review = useReview({ page, editor, saver, onBlocked: showChecks });
  const { editable } = review;
  const showInSource = useCallback(
    (span: Span) => {
      setComparing(false);
      setShown(span);
    },
    [setShown],
  );
  const side = useSideMoves(editor, source, showInSource);
  const presence = usePresence(editor, saver, page.id, user.id);
  const splitAgain = useSplitAgain(saver, page.id);

  const restoredAt = useSaving(saver, (snapshot) => snapshot.restoredAt);
  const isSignedOut = useSaving(saver, ({ save }) => save.kind === "signedOut");

  const ways = useWays({ editor, view, onShow: showInSource, onPanel: showPanel, onTab: setPanel });

  const isComparingSeen = isComparing && panes.hasSource;
  const toggleChanges = useCallback(() => {
    showSource();
    setComparing(!isComparingSeen);
  }, [showSource, isComparingSeen]);

  const showPhotos = useCallback(() => showPanel("photos"), [showPanel]);
  const photos = useDeskPhotos({
    editor,
    editable,
    pageId: page.id,
    opened: page.photos,
    articles: view?.articles,
    onPanel: showPhotos,
  });
  const { loose } = photos;
  const beside = useMemo(() => view && withLoosePhotos(view, loose), [view, loose]);

  const doubtMoves = useDoubtMoves(doubts, editor, showPanel);
  const addPhoto = useStable(() => {
    const articleId = articleAtCursor(editor);
    if (articleId) photos.open(articleId);
  });
  const moves = useDeskMoves({
    submit: review.submit,
    canSubmit: review.maySubmit,
    saveNow: useStable(() => void saver.saveNow()),
    splitAgain: splitAgain.start,
    canSplitAgain: page.may.splitAgain,
    showPanel,
    doubts: doubtMoves,
    toggleSource,
    toggleSide,
    toggleChanges: source ? toggleChanges : null,
    openFind: find.open,
    goToMatch: find.go,
    takeOver: useStable(() => presence?.takeOverHere()),
    canTakeOver: useStable(() => presence?.canTakeOver() ?? false),
    showVersions,
    addPhoto,
  });
  const { said, say } = useSaid(editor);
  const commands = useDeskCommands(editor, editable, moves, say);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  useDeskKeys(commands, openPalette, !editable);

  if (!view || !beside) return <main aria-busy="true" className="h-dvh" />;

  return (
    <main className="flex h-dvh min-w-0 flex-col overflow-clip">
      <TopBar page={page} state={review.state}>
        <ReviewBar review={review} page={page} />
      </TopBar>
      <h1 className="sr-only">{t("title", { number: page.number, name: page.name })}</h1>
      {review.state === "RETURNED" && page.returnReason && (
        <div className="border-hairline border-b px-4 py-1.5">
          <Notice tone="urgent">
            <strong className="font-semibold text-cinnabar">{t("returned")}</strong> {page.returnReason}
          </Notice>
        </div>
      )}
      {restoredAt && <Restored at={restoredAt} onClose={() => editor.view.focus()} />}
      <PresenceNotices
        presence={presence}
        saver={saver}
        articles={view.articles}
        activeId={active?.articleId ?? null}
      />
      <Conflicts editor={editor} saver={saver} onMine={(id) => presence?.prevail(id)} />
      <Versions
        open={isVersionsOpen}
        onClose={() => setVersionsOpen(false)}
        pageId={page.id}
        sourceId={page.source?.id ?? null}
        sections={sections}
        editor={editor}
        saver={saver}
        editable={editable}
        onTray={showTray}
      />
      <div
        className="grid min-h-0 flex-1"
        style={{
          gridTemplateColumns: [
            panes.hasSource && source ? `${panes.source}px 5px` : "",
            "minmax(0, 1fr)",
            panes.hasSide ? `5px ${panes.side}px` : "",
          ].join(" "),
        }}
      >
        {panes.hasSource && source && (
          <>
            <SourceSide
              source={source}
              view={view}
              lines={hasBeside ? view.lines : NO_LINES}
              lit={lit}
              isComparing={isComparing}
              canSplitAgain={page.may.splitAgain}
              onCompare={toggleChanges}
              onSplitAgain={splitAgain.start}
              onFold={toggleSource}
              ways={ways}
              onTray={showTray}
              onAside={showAside}
            />
            <PaneHandle {...handle("source")} label={t("source.resize")} />
          </>
        )}
        <div className="flex min-h-0 min-w-0 flex-col">
          <h2 className="sr-only">{t("document.title")}</h2>
          <div className="flex min-h-9 shrink-0 items-center gap-1 border-hairline border-b px-1.5">
            {!panes.hasSource && source && (
              <Fold label={t("source.unfold")} onFold={toggleSource} keys={DESK_KEYS.source} sign="⇥" />
            )}
            {editable && (
              <Toolbar
                editor={editor}
                commands={commands}
                articleCount={view.articles.length}
                onPalette={openPalette}
              />
            )}
            {!panes.hasSide && (
              <Fold label={t("outline.unfold")} onFold={toggleSide} keys={DESK_KEYS.side} sign="⇤" />
            )}
          </div>
          {find.asked > 0 && (
            <FindBar editor={editor} editable={editable} find={find} articleId={active?.articleId ?? null} />
          )}
          <DocumentPane
            editor={editor}
            editable={editable}
            articles={view.articles}
            sections={sections}
            active={active}
            presence={presence}
            onHover={setHovered}
            photos={photos.onDocument}
          />
        </div>
        {panes.hasSide && (
          <>
            <PaneHandle {...handle("side")} label={t("outline.resize")} />
            {hasBeside && (
              <SidePane
                panel={panel}
                onPanel={setPanel}
                pageId={page.id}
                view={beside}
                source={source}
                warnings={split.preview?.warnings ?? NO_WARNINGS}
                remarks={remarks}
                doubts={doubts}
                sections={sections}
                activeId={active?.articleId ?? null}
                editable={editable}
                side={side}
                onGoTo={ways.toArticle}
                onGoToFinding={ways.toFinding}
                onGoToRemark={ways.toRemark}
                photos={photos}
                onFold={toggleSide}
              />
            )}
          </>
        )}
      </div>
      <LedgerBar
        ledger={view.ledger}
        saver={saver}
        name={user.name}
        onTray={showTray}
        onAside={showAside}
        onVersions={showVersions}
      >
        <PeopleHere presence={presence} articles={view.articles} />
      </LedgerBar>
      <Said said={said} />
      <Palette open={isPaletteOpen} onClose={() => setPaletteOpen(false)} commands={commands} />
      {photos.openId && <PhotoDialog articleId={photos.openId} photos={photos} />}
      {splitAgain.notice}
      <Leaving saver={saver} />
      <SessionEnded saver={saver} isOver={isSignedOut} />
    </main>
  );
}
