"use client";

import { useTranslations } from "next-intl";
import { memo, type ReactNode, useMemo } from "react";
import { DISCARD_REASONS } from "@/editor/schema/label";
import { BLOCK_ROLES } from "@/engine/types";
import { articleSign } from "../article-sign";
import { DESK_KEYS } from "./desk-commands";
import { isMac, keyName } from "./key-names";
import { type ChangedBlock, changedOnPage } from "./page-changes";
import { lineAt } from "./source-lines";
import { inContext, type TextChange } from "./text-changes";
import type { DeskView } from "./use-desk-view";

/** Puts the comparison in the source's place, or the source back. */
export function ChangesSwitch({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) {
  const t = useTranslations("changes");
  return (
    <button
      type="button"
      aria-pressed={isOn}
      title={`${t("title")} (${keyName(DESK_KEYS.changes, isMac())})`}
      onClick={onToggle}
      className="h-7 shrink-0 rounded-desk px-1.5 text-[12.5px] text-ink-2 hover:bg-ink/6 hover:text-ink aria-pressed:bg-ink/8 aria-pressed:text-ink"
    >
      {t("short")}
    </button>
  );
}

/** 原文对版面: what stands on the page otherwise than it was pasted, what is in the tray, what was set aside. */
export const ChangesPane = memo(function ChangesPane({
  source,
  view,
  onGoTo,
  onTray,
  onAside,
}: {
  source: string;
  view: DeskView;
  /** Goes to the block at a position of the document. */
  onGoTo: (pos: number) => void;
  onTray: () => void;
  onAside: () => void;
}) {
  const t = useTranslations("changes");
  const ledger = useTranslations("ledger");
  const { doc, lines, setAside } = view;
  const { unplacedSpans } = view.ledger;
  const changed = useMemo(() => changedOnPage(source, doc, unplacedSpans), [source, doc, unplacedSpans]);
  const inArticles = changed.filter(({ article }) => article !== null);
  const aside = new Map(changed.filter(({ article }) => article === null).map((block) => [block.pos, block]));

  return (
    <section aria-label={t("title")} className="min-h-0 flex-1 overflow-y-auto text-[13px]">
      <p className="border-hairline border-b px-3 py-2 text-[12px] text-ink-2">
        {t.rich("legend", {
          del: (words) => <del className={DELETED}>{words}</del>,
          ins: (words) => <ins className={INSERTED}>{words}</ins>,
        })}
      </p>
      <p role="status" className={`px-3 py-2 ${changed.length === 0 ? "text-done" : ""}`}>
        {changed.length === 0 ? t("none") : t("count", { count: changed.length })}
      </p>
      <ul aria-label={t("changed")}>
        {inArticles.map((block) => (
          <Entry key={block.pos} onClick={() => onGoTo(block.pos)} head={<BlockName {...block} />}>
            <Changes changes={block.changes} />
          </Entry>
        ))}
      </ul>
      <h3 className={HEADING}>{t("unplaced", { count: unplacedSpans.length })}</h3>
      <ul aria-label={ledger("tray")}>
        {unplacedSpans.map((span) => (
          <Entry
            key={span.join()}
            onClick={onTray}
            head={ledger("line", { line: lineAt(lines, span[0]) + 1 })}
          >
            {source.slice(...span).replace(/\s*\n\s*/g, "")}
          </Entry>
        ))}
      </ul>
      <h3 className={HEADING}>{t("discarded", { count: setAside.length })}</h3>
      <ul aria-label={ledger("aside")}>
        {setAside.map(({ pos, text, reason }) => (
          <Entry key={pos} onClick={onAside} head={ledger(`reasons.${reasonOf(reason)}`)}>
            <Changes changes={aside.get(pos)?.changes ?? [{ kind: "same", text }]} />
          </Entry>
        ))}
      </ul>
    </section>
  );
});

const HEADING = "border-hairline border-t px-3 pt-2 pb-1 font-semibold text-[12px] text-ink-2";
const DELETED = "text-cinnabar line-through decoration-2";
const INSERTED = "text-done underline decoration-2 underline-offset-4";

function Entry({ head, onClick, children }: { head: ReactNode; onClick: () => void; children: ReactNode }) {
  return (
    <li className="border-hairline border-t">
      <button
        type="button"
        onClick={onClick}
        className="flex w-full flex-col gap-0.5 px-3 py-1.5 text-left hover:bg-ink/4 focus-visible:-outline-offset-2"
      >
        <span className="flex w-full gap-2 text-[12px] text-ink-2 tabular-nums">{head}</span>
        <span lang="zh-CN" className="w-full font-serif text-[14px] leading-6 [overflow-wrap:anywhere]">
          {children}
        </span>
      </button>
    </li>
  );
}

function BlockName({ article, role, changes, isNew }: ChangedBlock) {
  const t = useTranslations("changes");
  const blocks = useTranslations("blocks");
  const name = BLOCK_ROLES.find((known) => known === role);
  const countOf = (kind: TextChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return (
    <>
      <span>
        {articleSign(article ?? 0)} {name && blocks(name)}
      </span>
      <span className="flex-1" />
      {isNew ? (
        <span>{t("new")}</span>
      ) : (
        (["amended", "inserted", "deleted"] as const).map((kind) => {
          const count = countOf(kind);
          return count > 0 && <span key={kind}>{t(kind, { count })}</span>;
        })
      )}
    </>
  );
}

function Changes({ changes }: { changes: readonly TextChange[] }) {
  return inContext(changes).map((change, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have no other names
    if (change.kind === "same") return <span key={index}>{change.text}</span>;
    const gone = change.kind === "amended" ? change.from : change.kind === "deleted" ? change.text : "";
    const come = change.kind === "amended" ? change.to : change.kind === "inserted" ? change.text : "";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={index}>
        {gone && <del className={DELETED}>{gone}</del>}
        {come && <ins className={INSERTED}>{come}</ins>}
      </span>
    );
  });
}

/** The engine may name reasons of its own; the desk has words for these. */
const reasonOf = (reason: string) => DISCARD_REASONS.find((known) => known === reason) ?? "other";
