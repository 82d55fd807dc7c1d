"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { RevisionLine } from "@/newsroom/revision/types";
import { type RevisionRun, runsOf } from "./revision-runs";
import type { RevisionsOnDesk } from "./use-revisions";
import { useVersionWords } from "./use-version-words";

/** Who saved when and what for, newest first. One person's saves in a row are one line that opens. ↑ and ↓ go along it. */
export function VersionList({
  list,
  chosen,
  onChoose,
}: {
  list: RevisionsOnDesk;
  chosen: number | null;
  onChoose: (number: number) => void;
}) {
  const t = useTranslations("pageDesk.versions");
  const words = useVersionWords();
  const box = useRef<HTMLElement>(null);
  const runs = runsOf(list.revisions);
  const reachable = chosen ?? runs[0]?.newest.number;

  // The list comes after the dialog: then the keys are where one goes on.
  const isThere = runs.length > 0;
  useEffect(() => {
    if (isThere) box.current?.querySelector("button")?.focus();
  }, [isThere]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
    const here = document.activeElement;
    const at = here instanceof HTMLButtonElement ? buttons.indexOf(here) : -1;
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  };

  return (
    <nav
      ref={box}
      aria-label={t("list")}
      onKeyDown={onKeyDown}
      className="min-h-0 w-72 shrink-0 overflow-y-auto border-hairline border-r"
    >
      {runs.map((run, index) => {
        const before = runs[index - 1]?.newest;
        const day = words.dayOf(run.newest);
        return (
          <div key={run.newest.number}>
            {(!before || words.dayOf(before) !== day) && (
              <h3 className="sticky top-0 border-hairline border-b bg-paper px-3 py-1 text-[12px] text-ink-2">
                {day}
              </h3>
            )}
            <Run run={run} chosen={chosen} reachable={reachable} onChoose={onChoose} />
          </div>
        );
      })}
      {list.isLoading && <p className="p-3 text-ink-2">{t("loading")}</p>}
      {list.hasMore && !list.isLoading && (
        <Button look="quiet" className="my-1 ml-1" onClick={list.loadMore}>
          {t("older")}
        </Button>
      )}
    </nav>
  );
}

interface Choice {
  chosen: number | null;
  /** The one that Tab comes to. */
  reachable: number | undefined;
  onChoose: (number: number) => void;
}

function Run({ run: { newest, revisions }, ...choice }: { run: RevisionRun } & Choice) {
  const t = useTranslations("pageDesk.versions");
  const { timeOf } = useVersionWords();
  const [isOpen, setOpen] = useState(false);
  const oldest = revisions.at(-1) ?? newest;
  const [from, to] = [timeOf(oldest), timeOf(newest)];
  return (
    <>
      <Line revision={newest} isInner={false} {...choice} />
      {revisions.length > 1 && (
        <button
          type="button"
          tabIndex={newest.number === choice.reachable ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="block w-full border-hairline border-b py-1 pr-2 pl-6 text-left text-[12px] text-ink-2 tabular-nums hover:bg-ink/4 hover:text-ink focus-visible:-outline-offset-2"
        >
          {isOpen ? "▾" : "▸"}{" "}
          {t("run", { count: revisions.length, span: from === to ? to : `${from}–${to}` })}
        </button>
      )}
      {revisions
        .slice(1)
        // What is chosen is in sight, whatever else is folded.
        .filter(({ number }) => isOpen || number === choice.chosen)
        .map((revision) => (
          <Line key={revision.number} revision={revision} isInner {...choice} />
        ))}
    </>
  );
}

function Line({
  revision,
  isInner,
  chosen,
  reachable,
  onChoose,
}: { revision: RevisionLine; isInner: boolean } & Choice) {
  const t = useTranslations("pageDesk.versions");
  const { timeOf, whoOf, changesOf } = useVersionWords();
  const { number, purpose } = revision;
  const changes = changesOf(revision);
  return (
    <button
      type="button"
      tabIndex={number === reachable ? 0 : -1}
      data-version={number}
      aria-current={number === chosen}
      onClick={() => onChoose(number)}
      className={`block w-full border-hairline border-b py-1.5 pr-2 text-left hover:bg-ink/4 focus-visible:-outline-offset-2 aria-[current=true]:bg-ink/8 ${isInner ? "pl-6" : "pl-3"}`}
    >
      <span className="flex items-baseline gap-2">
        <span className="tabular-nums">{timeOf(revision)}</span>
        <span className="min-w-0 truncate">{whoOf(revision)}</span>
        <span className={`shrink-0 text-[12px] ${purpose === "DISPLACED" ? "text-waiting" : "text-ink-2"}`}>
          {t(`purpose.${purpose}`)}
        </span>
        <span className="ml-auto shrink-0 text-[12px] text-ink-2 tabular-nums">{number}</span>
      </span>
      {changes && (
        <span className="block truncate text-[12px] text-ink-2" title={changes}>
          {changes}
        </span>
      )}
    </button>
  );
}
